using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>
/// A sentence of the report as its author built it: what stands in quotation marks counts as one piece, however many sentences it holds.
/// </summary>
/// <param name="Paragraph">Index into the report's paragraphs.</param>
/// <param name="Units">At least one, in order.</param>
internal sealed record Statement(int Paragraph, IReadOnlyList<Unit> Units)
{
    public TextSpan Span => new(Units[0].Span.Start, Units[^1].Span.End);
}

/// <summary>A report laid out for reading: its marked stretches and its statements, without boilerplate.</summary>
internal sealed record Layout(SegmentedText Report, IReadOnlyList<MarkedStretch> Stretches, IReadOnlyList<Statement> Statements)
{
    public string Text => Report.Text;

    /// <summary>Whether a statement stands in the title, where any word may have a capital.</summary>
    public bool IsTitle(Statement statement) => Report.Paragraphs[statement.Paragraph].Role == ParagraphRole.Title;

    /// <summary>Whether what stands at a unit begins with a capital letter.</summary>
    public bool IsCapital(Unit unit) => unit.IsWord && char.IsUpper(Text[unit.Span.Start]);
}
