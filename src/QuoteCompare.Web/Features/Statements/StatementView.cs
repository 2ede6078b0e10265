using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>One statement across all reports, ready to be drawn. Plain data.</summary>
public sealed record StatementView
{
    public required ReadText Speech { get; init; }
    public required StatementPlace Place { get; init; }

    /// <summary>The collation, top to bottom; empty when no quotation is linked to the statement.</summary>
    public required IReadOnlyList<CollationBlock> Blocks { get; init; }

    /// <summary>The quotations that use it, in the order of the reports, then of each report.</summary>
    public required IReadOnlyList<StatementRow> Rows { get; init; }

    public required IReadOnlyList<StatementReuse> Reuse { get; init; }

    public required IReadOnlyList<ReportWithout> Without { get; init; }

    /// <returns>Null when the speech has no such sentence.</returns>
    public static StatementView? From(ReadText speech, IReadOnlyList<ReadReport> reports, SentenceRange sentences)
    {
        if (sentences.Last > speech.Text.Sentences.Count) return null;
        var items = ReportItems.Of(speech, reports, null, null);
        var uses = StatementUses.Of(speech.Text, items, sentences);
        var rows = uses.Select(use => StatementRow.Of(speech.Text, use, sentences)).ToList();
        return new StatementView
        {
            Speech = speech,
            Place = StatementPlace.Of(speech.Text, items, sentences),
            Blocks = StatementCollation.Of(speech.Text, new StatementWords(speech.Text, sentences.First - 1, sentences.Last - 1), rows),
            Rows = rows,
            Reuse = StatementUses.ReuseOf(speech.Text, items, sentences),
            Without = ReportWithout.Of(speech.Text, items, sentences, uses),
        };
    }
}
