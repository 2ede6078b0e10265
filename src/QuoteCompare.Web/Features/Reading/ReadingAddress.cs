using System.Globalization;
using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>
/// The addresses of the reading pages, relative to the site's root. Anchors carry their page, since a bare one would lead to the root.
/// </summary>
public static class ReadingAddress
{
    /// <summary>Where the evidence of the chosen quotation stands.</summary>
    public const string EvidenceAnchor = "evidence";

    public static string Speech(string speechId) => $"speeches/{speechId}";

    public static string Report(string speechId, string reportId) => $"speeches/{speechId}/{reportId}";

    /// <summary>A sentence, or some, across all reports.</summary>
    public static string Statement(string speechId, SentenceRange sentences) => $"{Speech(speechId)}/statements/{sentences}";

    /// <summary>All sentences of a speech and all reports on it.</summary>
    public static string Overview(string speechId) => $"{Speech(speechId)}/overview";

    /// <summary>What stands round a sentence, or some, in every report.</summary>
    public static string Surroundings(string speechId, SentenceRange sentences) => $"{Speech(speechId)}/surroundings/{sentences}";

    /// <summary>A quotation beside its speech, or beside none when <paramref name="speechId"/> is null.</summary>
    public static string Quotation(string? speechId, string reportId, TextSpan span) =>
        speechId is null ? $"reports/{reportId}/{Range(span)}" : $"{Report(speechId, reportId)}/{Range(span)}";

    public static string CheckList(string reportId) => $"reports/{reportId}";

    /// <summary>The speeches that a report may be on.</summary>
    public static string LikelySpeeches(string reportId) => $"{CheckList(reportId)}/speeches";

    /// <summary>Where the relation of the two is declared.</summary>
    public static string Pair(string speechId, string reportId) => $"pairs/{speechId}/{reportId}";

    public static string Permanent(string reportId, TextSpan span) => $"q/{PublicId.OfQuotation(reportId, span)}";

    public static string SentenceAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");

    public static string QuotationAnchor(TextSpan span) => $"q{Range(span)}";

    public static string ReportParagraphAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"rp{number}");

    /// <summary>Reads "996-1200"; false for anything that is no span, an empty one included.</summary>
    public static bool TryParseRange(string? range, out TextSpan span)
    {
        span = default;
        var parts = range?.Split('-') ?? [];
        if (parts.Length != 2 || !TryOffset(parts[0], out var start) || !TryOffset(parts[1], out var end) || end <= start) return false;
        span = new TextSpan(start, end);
        return true;
    }

    private static string Range(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");

    private static bool TryOffset(string digits, out int offset) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out offset);
}
