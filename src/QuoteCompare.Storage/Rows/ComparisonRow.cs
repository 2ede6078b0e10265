namespace QuoteCompare.Storage.Rows;

/// <summary>A comparison of one report, computed once.</summary>
internal sealed class ComparisonRow
{
    /// <summary>Hash of everything that decides the outcome, see <see cref="Comparisons.ComparisonKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Id of the report's <see cref="VersionRow"/>.</summary>
    public required string ReportId { get; init; }

    /// <summary>The report's name in the comparison.</summary>
    public required string Report { get; init; }

    public required string Engine { get; init; }
    public required string Fingerprint { get; init; }
    public required DateTimeOffset ComputedAt { get; init; }

    public List<ComparedOriginalRow> Originals { get; init; } = [];
    public List<QuotationRow> Quotations { get; init; } = [];
    public List<ReuseRow> Reuse { get; init; } = [];
}
