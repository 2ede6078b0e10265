using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;

namespace QuoteCompare.Storage.Rows;

/// <summary>A named difference; the fields are those of <see cref="Finding"/>.</summary>
internal sealed class FindingRow
{
    public string ComparisonKey { get; init; } = "";

    /// <summary>Index of the quotation.</summary>
    public int Quotation { get; init; }

    /// <summary>Zero-based place among the quotation's findings.</summary>
    public required int Index { get; init; }

    public required FindingKind Kind { get; init; }
    public required FindingGroup Group { get; init; }

    /// <summary>Index of the original.</summary>
    public required int Original { get; init; }

    public required StoredSpan? OriginalSpan { get; init; }
    public required StoredSpan? ReportSpan { get; init; }
    public int? WordsApart { get; init; }
    public required string Rule { get; init; }
    public required Certainty Certainty { get; init; }
    public required string Why { get; init; }
    public required string Fair { get; init; }
}
