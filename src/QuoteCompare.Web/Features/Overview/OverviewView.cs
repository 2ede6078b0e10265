using QuoteCompare.Core;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.SideBySide;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>A choice with what it would show.</summary>
/// <param name="Count">Sentences it lists; for "uncertain" the quotations. Never a share, and nothing that tells reports apart.</param>
/// <param name="Address">The overview with that choice, the reports as they are.</param>
public sealed record OverviewOption(OverviewChoice Choice, int Count, string Address, bool IsChosen)
{
    /// <summary>Sentences of the speech are only counted; what reports made of them is "to check".</summary>
    public string CountWords => Choice is OverviewChoice.All or OverviewChoice.Unmatched ? $"{Count}" : $"{Count} to check";
}

/// <summary>A report as a column, or as one that could be.</summary>
/// <param name="Address">The overview with this report added to those chosen, or taken away.</param>
/// <param name="IsChosen">Whether it was chosen; when none is, all are shown.</param>
public sealed record OverviewReport(ReportItem Report, string Address, bool IsChosen);

/// <summary>The overview of a speech, ready to be drawn: sentences as rows, reports as columns.</summary>
public sealed record OverviewView
{
    /// <summary>Rows of one page: five times the sentences of a long speech in one page would be megabytes; up to here a reader keeps all of it in sight.</summary>
    private const int MostRows = 400;

    public required ReadText Speech { get; init; }

    /// <summary>Over how many pages the rows go; at least 1.</summary>
    public required int Pages { get; init; }

    public required OverviewFilter Filter { get; init; }

    /// <summary>All reports on the speech, in the order of the library.</summary>
    public required IReadOnlyList<OverviewReport> Reports { get; init; }

    /// <summary>The reports shown.</summary>
    public required IReadOnlyList<ReportItem> Columns { get; init; }

    public required IReadOnlyList<OverviewOption> Options { get; init; }
    public required IReadOnlyList<OverviewRow> Rows { get; init; }

    /// <summary>The whole speech as a line for each column, whatever is chosen.</summary>
    public required IReadOnlyList<StripRow> Strip { get; init; }

    /// <summary>Of each column what has no passage here; empty where the choice asks for sentences of one kind.</summary>
    public required IReadOnlyList<UnplacedQuotations> Unplaced { get; init; }

    /// <summary>Whether a report shown has similar wording without quotation marks.</summary>
    public bool HasReuse => Columns.Any(column => column.Report.Comparison.Reuse.Count > 0);

    /// <summary>The address of what is shown, without an anchor.</summary>
    public string Address => Filter.Address(Speech.Id);

    /// <param name="speech">The speech.</param>
    /// <param name="reports">The reports on it, in the order of the library.</param>
    /// <param name="filter">What is shown of it.</param>
    /// <param name="rowsAPage">Rows of one page; an export writes all of them on one.</param>
    public static OverviewView From(ReadText speech, IReadOnlyList<ReadReport> reports, OverviewFilter filter, int rowsAPage = MostRows)
    {
        var items = ReportItems.Of(speech, reports, null, null);
        var columns = items.Where(item => filter.Shows(item.Report.Text.Id)).ToList();
        var all = SentencesOf(speech, columns, OverviewChoice.All);
        var sentences = OverviewChoices.Everything.ToDictionary(choice => choice, choice => Listed(choice.Kind() is null ? all : SentencesOf(speech, columns, choice), choice));
        var shown = sentences[filter.Choice];
        var rows = (filter.Choice == OverviewChoice.All ? OverviewRows.Folded(shown) : OverviewRows.Single(shown)).Chunk(rowsAPage).ToList();
        filter = filter with { Page = Math.Clamp(filter.Page, 1, Math.Max(1, rows.Count)) };
        return new OverviewView
        {
            Speech = speech,
            Filter = filter,
            Reports = [.. items.Select(item => new OverviewReport(item, filter.With(item.Report.Text.Id).Address(speech.Id), filter.Reports.Contains(item.Report.Text.Id, StringComparer.Ordinal)))],
            Columns = columns,
            Options = [.. sentences.Select(pair => new OverviewOption(pair.Key, CountOf(pair.Key, pair.Value, columns), (filter with { Choice = pair.Key, Page = 1 }).Address(speech.Id), pair.Key == filter.Choice))],
            Rows = rows.Count > 0 ? rows[filter.Page - 1] : [],
            Pages = Math.Max(1, rows.Count),
            Strip = StripOf(speech, columns, filter, rows),
            Unplaced = filter.Choice.Kind() is null || filter.Choice == OverviewChoice.Uncertain ? [.. columns.Select(column => UnplacedQuotations.Of(column, filter.Choice))] : [],
        };
    }

    private static IReadOnlyList<OverviewSentence> SentencesOf(ReadText speech, IReadOnlyList<ReportItem> columns, OverviewChoice choice) =>
        OverviewRows.Sentences(speech.Text, [.. columns.Select(column => new SentenceUses(speech.Text, column, choice))]);

    private static IReadOnlyList<OverviewSentence> Listed(IReadOnlyList<OverviewSentence> sentences, OverviewChoice choice) => choice switch
    {
        OverviewChoice.All => sentences,
        OverviewChoice.Unmatched => [.. sentences.Where(sentence => !sentence.IsUsed)],
        OverviewChoice.Differently => [.. sentences.Where(sentence => sentence.IsUsedDifferently)],
        _ => [.. sentences.Where(sentence => sentence.IsUsed)],
    };

    private static int CountOf(OverviewChoice choice, IReadOnlyList<OverviewSentence> sentences, IReadOnlyList<ReportItem> columns) =>
        choice == OverviewChoice.Uncertain ? columns.Sum(column => column.Quotations.Count(q => q.Compared.Outcome == Outcome.Uncertain)) : sentences.Count;

    /// <summary>The strip is of the whole speech under every filter. A mark leads to its row: of this table when it lists the sentence, else of the one with all sentences.</summary>
    private static IReadOnlyList<StripRow> StripOf(ReadText speech, IReadOnlyList<ReportItem> columns, OverviewFilter filter, List<OverviewRow[]> pages)
    {
        var everything = (filter with { Choice = OverviewChoice.All, Page = 1 }).Address(speech.Id);
        var listed = pages.SelectMany((rows, page) => rows.SelectMany(row => row.Sentences).Select(sentence => (sentence.Number, Page: page + 1))).ToDictionary(row => row.Number, row => row.Page);
        return [.. OverviewStrip.Of(speech.Text, columns).Select(row => row with { Marks = [.. OverviewStrip.Visible(row.Marks).Select(Leading)] })];

        StripMark Leading(StripMark mark)
        {
            var number = mark.Place.FirstSentence;
            return mark with { Href = $"{(listed.TryGetValue(number, out var page) ? (filter with { Page = page }).Address(speech.Id) : everything)}#{ReadingAddress.SentenceAnchor(number)}" };
        }
    }
}
