using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>All quotations of a report, ready to be drawn and printed.</summary>
public sealed record CheckListView
{
    /// <summary>Rows of one page. Each carries every decision in its links; a newspaper's report seldom has fifty quotations.</summary>
    private const int MostRows = 100;

    /// <summary>Where the list begins.</summary>
    public const string ListAnchor = "list";

    /// <summary>What the address says.</summary>
    public required CheckListChoice Choice { get; init; }

    /// <summary>Id of the report; null for texts that are not in the library: nothing can be chosen there.</summary>
    public required string? ReportId { get; init; }

    /// <summary>How many quotations the report has, whatever is shown.</summary>
    public required int Total { get; init; }

    /// <summary>Over how many pages the quotations shown go; at least 1.</summary>
    public required int Pages { get; init; }

    /// <summary>How many of them a person has decided.</summary>
    public required int Decided { get; init; }

    /// <summary>How many quotations each filter lets through.</summary>
    public required IReadOnlyList<(CheckListFilter Filter, int Count)> Filters { get; init; }

    /// <summary>The speeches compared with, and what was declared of each pair.</summary>
    public required IReadOnlyList<ComparedWith> Speeches { get; init; }

    /// <summary>Every quotation that is shown, once, in the order asked for.</summary>
    public required IReadOnlyList<CheckListRow> Rows { get; init; }

    /// <summary>Version of the engine that compared.</summary>
    public required string Engine { get; init; }

    /// <param name="comparison">The comparison.</param>
    /// <param name="report">The report it is of.</param>
    /// <param name="speeches">The speeches it is with, index for index those of the comparison.</param>
    /// <param name="declaredBy">Who declared, speech for speech, that the report is on it; empty when nobody did and it was compared with whatever the library holds.</param>
    /// <param name="choice">The order of the rows, which are shown, and what was decided.</param>
    public static CheckListView From(Comparison comparison, ReadText report, IReadOnlyList<ReadText> speeches, IReadOnlyList<string> declaredBy, CheckListChoice choice)
    {
        choice = choice with { Decisions = choice.Decisions.On(comparison.Quotations.Select(compared => compared.Quotation.Span)) };
        var rows = new CheckListRows(comparison, report, speeches, declaredBy.Count > 0, choice);
        var numbered = comparison.Quotations.Select((compared, index) => (compared, row: rows.Of(compared, index + 1)));
        var ordered = choice.Order == CheckListOrder.Text ? numbered : numbered.OrderBy(q => CheckFirst.StepOf(q.compared)).ThenBy(q => q.row.Number);
        var all = ordered.Select(q => q.row).ToList();
        var reportId = report.Id.Length == 0 ? null : report.Id;
        var passing = all.Where(row => choice.Show.LetsThrough(row)).ToList();
        var pages = Math.Max(1, (passing.Count + MostRows - 1) / MostRows);
        choice = choice with { Page = Math.Min(choice.Page, pages) };
        var shown = reportId is null ? passing : passing.Skip((choice.Page - 1) * MostRows).Take(MostRows).ToList();
        return new CheckListView
        {
            Choice = choice,
            ReportId = reportId,
            Total = all.Count,
            Pages = pages,
            Decided = all.Count(row => row.Decision is not null),
            Filters = [.. CheckListFilters.Every.Select(filter => (filter, all.Count(row => filter.LetsThrough(row))))],
            Speeches = [.. declaredBy.Select((declarer, i) => Compared(speeches[i], report, comparison.Originals[i].Relation, declarer))],
            Rows = reportId is null ? shown : [.. shown.Select((row, i) => row with { Ways = Ways(shown, i, reportId, choice) })],
            Engine = comparison.Engine,
        };
    }

    private static RowWays Ways(List<CheckListRow> rows, int index, string reportId, CheckListChoice choice)
    {
        var next = index + 1 < rows.Count ? rows[index + 1] : null;
        // Where only open quotations are shown, the one that is decided leaves the list: its place is the next one's.
        var stays = choice.Show == CheckListFilter.Undecided ? next : rows[index];
        return new RowWays(
            [.. DecisionNames.All.Select(decision => (decision, To(stays, choice.Decide(rows[index].Span, decision))))],
            index > 0 ? To(rows[index - 1], choice) : null,
            next is null ? null : To(next, choice));

        string To(CheckListRow? row, CheckListChoice chosen) =>
            $"{chosen.AddressOf(reportId)}#{(row is null ? ListAnchor : ReadingAddress.QuotationAnchor(row.Span))}";
    }

    private static ComparedWith Compared(ReadText speech, ReadText report, TextRelation relation, string declaredBy) => new(
        SpeechTitle.Of(speech.Metadata),
        relation.Declared(declaredBy),
        Labels.Of(speech.Metadata.Completeness),
        speech.Id.Length == 0 ? null : ReadingAddress.Report(speech.Id, report.Id),
        speech.Id.Length == 0 ? null : ReadingAddress.Pair(speech.Id, report.Id));
}

/// <summary>A speech that the report was compared with.</summary>
/// <param name="Relation">How their wordings hang together, who declared it, and what follows for the reader of a difference.</param>
/// <param name="Completeness">How much of what was said the text holds.</param>
/// <param name="SideBySide">Address of the two side by side; null for texts that are not in the library, as the next.</param>
/// <param name="Declare">Address at which another relation is declared.</param>
public sealed record ComparedWith(string Title, string Relation, string Completeness, string? SideBySide, string? Declare);
