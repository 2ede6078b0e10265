using QuoteCompare.Core.Treatments;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.SideBySide;
using QuoteCompare.Web.Features.Texts;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Library;

/// <summary>The library, ready to be drawn. No totals of an outlet: a report only says how many of its quotations are to be checked.</summary>
public sealed record LibraryView
{
    /// <summary>In the order of the library: the calm sample first.</summary>
    public required IReadOnlyList<SpeechEntry> Speeches { get; init; }

    /// <summary>Reports declared to be on no speech that the library holds.</summary>
    public required IReadOnlyList<ReportEntry> ReportsWithoutSpeech { get; init; }

    /// <summary>One quotation beside its passage; null when there is none that can be taken in at a glance.</summary>
    public required ExampleView? Example { get; init; }

    internal static LibraryView From(LibraryTexts texts)
    {
        var names = ReportNames.From(texts.Listing);
        var like = LikeReports.From(texts.Listing);
        return new LibraryView
        {
            Speeches = [.. texts.Listing.Speeches.Select(speech => Entry(speech, names, like, texts))],
            ReportsWithoutSpeech = [.. like.Together(texts.Listing.ReportsWithoutSpeech, report => report.Id).Select(report => Entry(report, null, names, like, texts, []))],
            Example = ExampleView.From(texts.Listing, texts.Comparisons),
        };
    }

    private static SpeechEntry Entry(SpeechWithReports speech, ReportNames names, LikeReports like, LibraryTexts texts)
    {
        var strips = texts.Speeches.TryGetValue(speech.Speech.Id, out var read)
            ? OverviewStrip.Of(read.Speech.Text, ReportItems.Of(read.Speech, read.Reports, null, null)).ToDictionary(row => row.Report.Report.Text.Id, row => row.Marks, StringComparer.Ordinal)
            : [];
        return new SpeechEntry(
            SpeechTitle.Of(speech.Speech.Metadata),
            speech.Speech.Metadata.Title,
            ReadingAddress.Speech(speech.Speech.Id),
            ReadingAddress.Overview(speech.Speech.Id),
            KnownFacts.Of(speech.Speech),
            [.. like.Together(speech.Reports, paired => paired.Report.Id).Select(paired => Entry(paired.Report, paired.Pair, names, like, texts, strips.GetValueOrDefault(paired.Report.Id) ?? []))])
        {
            About = TextAddress.Of(speech.Speech.Id),
            Count = like.CountInWords([.. speech.Reports.Select(paired => paired.Report.Id)]),
        };
    }

    private static ReportEntry Entry(StoredText report, Pair? pair, ReportNames names, LikeReports like, LibraryTexts texts, IReadOnlyList<StripMark> marks) => new()
    {
        Name = names.Long(report),
        Like = like.Words(report.Id),
        About = TextAddress.Of(report.Id),
        PublishedAs = report.Metadata.Title,
        On = string.Join(" and ", report.Metadata.EventDates.Select(date => Labels.Day(date))),
        Facts = [.. KnownFacts.Of(report).Take(KnownFacts.Foremost)],
        Relation = pair is null ? null : Labels.Of(pair.Relation, pair.DeclaredBy),
        Marks = marks,
        ToCheck = texts.Comparisons.TryGetValue(report.Id, out var stored) ? stored.Comparison.Quotations.Count : null,
        CheckList = ReadingAddress.CheckList(report.Id),
        SideBySide = pair is null ? null : ReadingAddress.Report(pair.SpeechId, report.Id),
        Declare = pair is null ? null : ReadingAddress.Pair(pair.SpeechId, report.Id),
    };
}

/// <summary>A speech of the library.</summary>
/// <param name="PublishedAs">Its headline; null when unknown.</param>
/// <param name="Address">Side by side with its first report.</param>
/// <param name="Overview">All its sentences and all reports on it.</param>
public sealed record SpeechEntry(
    string Title, string? PublishedAs, string Address, string Overview, IReadOnlyList<KnownFact> Facts, IReadOnlyList<ReportEntry> Reports)
{
    /// <summary>What is known of it, and where from.</summary>
    public required string About { get; init; }

    /// <summary>How many reports are on it, those that are alike counted once.</summary>
    public required string Count { get; init; }
}

/// <summary>A report of the library.</summary>
public sealed record ReportEntry
{
    public required string Name { get; init; }

    /// <summary>Its headline; null when unknown.</summary>
    public required string? PublishedAs { get; init; }

    /// <summary>That it has nearly the same words as others, and which; null when it does not.</summary>
    public required string? Like { get; init; }

    /// <summary>What is known of it, and where from.</summary>
    public required string About { get; init; }

    /// <summary>The days it is declared to be on; empty when unknown.</summary>
    public required string On { get; init; }

    public required IReadOnlyList<KnownFact> Facts { get; init; }

    /// <summary>"treated as the same transcript (declared by ..., not verified)"; null for a report on no speech of the library, as the next two.</summary>
    public required string? Relation { get; init; }

    public required string? SideBySide { get; init; }
    public required string? Declare { get; init; }

    /// <summary>Where it uses the speech, in the order of the report.</summary>
    public required IReadOnlyList<StripMark> Marks { get; init; }

    /// <summary>The number of its quotations; null when it could not be compared.</summary>
    public required int? ToCheck { get; init; }

    public required string CheckList { get; init; }
}
