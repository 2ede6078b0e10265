using QuoteCompare.Storage.Columns;

namespace QuoteCompare.Storage.Rows;

/// <summary>A quotation beside one passage, word by word; the fields are those of <see cref="Core.Alignment"/>.</summary>
internal sealed class AlignmentRow
{
    public string ComparisonKey { get; init; } = "";

    /// <summary>Index of the quotation.</summary>
    public int Quotation { get; init; }

    /// <summary>Zero-based, in the order of use.</summary>
    public required int Index { get; init; }

    /// <summary>Index of the original.</summary>
    public required int Original { get; init; }

    public required StoredSpan Passage { get; init; }
    public required StoredSpan Window { get; init; }
    public required StoredSpan Rendering { get; init; }
    public required IReadOnlyList<StoredLink> Links { get; init; }
    public required IReadOnlyList<StoredEdit> Edits { get; init; }
}
