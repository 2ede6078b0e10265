using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>All quotations of a report, ready to be drawn and printed.</summary>
public sealed record CheckListView
{
    public required CheckListOrder Order { get; init; }

    /// <summary>The speeches compared with, and what was declared of each pair.</summary>
    public required IReadOnlyList<ComparedWith> Speeches { get; init; }

    /// <summary>Every quotation once, in the order asked for.</summary>
    public required IReadOnlyList<CheckListRow> Rows { get; init; }

    /// <summary>Version of the engine that compared.</summary>
    public required string Engine { get; init; }

    /// <param name="comparison">The comparison.</param>
    /// <param name="report">The report it is of.</param>
    /// <param name="speeches">The speeches it is with, index for index those of the comparison.</param>
    /// <param name="declaredBy">Who declared, speech for speech, that the report is on it; empty when nobody did and it was compared with whatever the library holds.</param>
    /// <param name="order">The order of the rows.</param>
    public static CheckListView From(Comparison comparison, ReadText report, IReadOnlyList<ReadText> speeches, IReadOnlyList<string> declaredBy, CheckListOrder order)
    {
        var rows = new CheckListRows(comparison, report, speeches, declaredBy.Count > 0);
        var numbered = comparison.Quotations.Select((compared, index) => (compared, row: rows.Of(compared, index + 1)));
        var ordered = order == CheckListOrder.Text ? numbered : numbered.OrderBy(q => CheckFirst.StepOf(q.compared)).ThenBy(q => q.row.Number);
        return new CheckListView
        {
            Order = order,
            Speeches = [.. declaredBy.Select((declarer, i) => Compared(speeches[i], report, comparison.Originals[i].Relation, declarer))],
            Rows = [.. ordered.Select(q => q.row)],
            Engine = comparison.Engine,
        };
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
