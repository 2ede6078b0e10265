using QuoteCompare.Core.Treatments;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Library;

/// <summary>The library, ready to be drawn. No totals of an outlet: a report only says how many of its quotations are to be checked.</summary>
public sealed record LibraryView
{
    /// <summary>In the order of the library: the calm sample first.</summary>
    public required IReadOnlyList<SpeechEntry> Speeches { get; init; }

    /// <summary>Reports declared to be on no speech that the library holds.</summary>
    public required IReadOnlyList<ReportEntry> ReportsWithoutSpeech { get; init; }

    /// <param name="listing">Everything in the library.</param>
    /// <param name="comparisons">By the report's id; a report without one is listed without its number of quotations.</param>
    public static LibraryView From(LibraryListing listing, IReadOnlyDictionary<string, StoredComparison> comparisons)
    {
        var names = ReportNames.From(listing);
        return new LibraryView
        {
            Speeches = [.. listing.Speeches.Select(speech => Entry(speech, names, comparisons))],
            ReportsWithoutSpeech = [.. listing.ReportsWithoutSpeech.Select(report => Entry(report, null, names, comparisons))],
        };
    }

    private static SpeechEntry Entry(SpeechWithReports speech, ReportNames names, IReadOnlyDictionary<string, StoredComparison> comparisons) => new(
        SpeechTitle.Of(speech.Speech.Metadata),
        speech.Speech.Metadata.Title,
        ReadingAddress.Speech(speech.Speech.Id),
        KnownFacts.Of(speech.Speech),
        [.. speech.Reports.Select(paired => Entry(paired.Report, paired.Pair, names, comparisons))]);

    private static ReportEntry Entry(StoredText report, Pair? pair, ReportNames names, IReadOnlyDictionary<string, StoredComparison> comparisons) => new()
    {
        Name = names.Long(report),
        PublishedAs = report.Metadata.Title,
        About = string.Join(" and ", report.Metadata.EventDates.Select(date => Labels.Day(date))),
        Facts = [.. KnownFacts.Of(report).Take(KnownFacts.Foremost)],
        Relation = pair is null ? null : Labels.Of(pair.Relation, pair.DeclaredBy),
        ToCheck = comparisons.TryGetValue(report.Id, out var stored) ? stored.Comparison.Quotations.Count : null,
        CheckList = ReadingAddress.CheckList(report.Id),
        SideBySide = pair is null ? null : ReadingAddress.Report(pair.SpeechId, report.Id),
        Declare = pair is null ? null : ReadingAddress.Pair(pair.SpeechId, report.Id),
    };
}

/// <summary>A speech of the library.</summary>
/// <param name="PublishedAs">Its headline; null when unknown.</param>
/// <param name="Address">Side by side with its first report.</param>
public sealed record SpeechEntry(
    string Title, string? PublishedAs, string Address, IReadOnlyList<KnownFact> Facts, IReadOnlyList<ReportEntry> Reports);

/// <summary>A report of the library.</summary>
public sealed record ReportEntry
{
    public required string Name { get; init; }

    /// <summary>Its headline; null when unknown.</summary>
    public required string? PublishedAs { get; init; }

    /// <summary>The days it is declared to be on; empty when unknown.</summary>
    public required string About { get; init; }

    public required IReadOnlyList<KnownFact> Facts { get; init; }

    /// <summary>"treated as the same transcript (declared by ..., not verified)"; null for a report on no speech of the library, as the next two.</summary>
    public required string? Relation { get; init; }

    public required string? SideBySide { get; init; }
    public required string? Declare { get; init; }

    /// <summary>The number of its quotations; null when it could not be compared.</summary>
    public required int? ToCheck { get; init; }

    public required string CheckList { get; init; }
}
