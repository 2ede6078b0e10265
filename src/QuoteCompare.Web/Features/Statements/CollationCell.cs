namespace QuoteCompare.Web.Features.Statements;

/// <summary>How words stand in a cell of the collation.</summary>
public enum CellPartKind
{
    Same,
    Other,
    Moved,
    ReportOnly,
    Bracketed,

    /// <summary>Words of the column have no counterpart in the report.</summary>
    LeftOut,

    /// <summary>The same at a mark of ellipsis.</summary>
    Elided,
}

/// <summary>A part of a cell.</summary>
/// <param name="Words">The report's words; of what is left out those of the speech, for those who listen.</param>
/// <param name="IsQuiet">Whether nothing but function words is in play: shown, but without a sign that would catch the eye.</param>
public sealed record CellPart(CellPartKind Kind, string Words, bool IsQuiet = false);

/// <summary>What a report has for the words of a column, in the order of the report; empty for a sentence that the quotation does not use.</summary>
public sealed record CollationCell(IReadOnlyList<CellPart> Parts)
{
    public static CollationCell Empty { get; } = new([]);
}

/// <summary>A phrase of the statement.</summary>
/// <param name="Words">The words of the speech with their marks; null for a column of words that stand only in reports.</param>
/// <param name="Sentence">Number of the sentence that begins with it; null within a sentence, and where the statement is one sentence.</param>
public sealed record CollationColumn(string? Words, int? Sentence = null);

/// <summary>A quotation under the columns of one block.</summary>
/// <param name="Cells">One for each column.</param>
/// <param name="IsFirst">Whether it stands in no block before.</param>
public sealed record CollationRow(StatementRow Row, IReadOnlyList<CollationCell> Cells, bool IsFirst);

/// <summary>As many columns as fit a line, as a system of a score, with the quotations that have words there.</summary>
public sealed record CollationBlock(IReadOnlyList<CollationColumn> Columns, IReadOnlyList<CollationRow> Rows);
