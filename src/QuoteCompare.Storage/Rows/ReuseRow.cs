using QuoteCompare.Storage.Columns;

namespace QuoteCompare.Storage.Rows;

/// <summary>A stretch of a report with the wording of an original; the fields are those of <see cref="Core.ReusedStretch"/>.</summary>
internal sealed class ReuseRow
{
    public string ComparisonKey { get; init; } = "";

    /// <summary>Zero-based place in the report.</summary>
    public required int Index { get; init; }

    public required StoredSpan Span { get; init; }
    public required IReadOnlyList<StoredPassage> Passages { get; init; }
    public required double Confidence { get; init; }
}
