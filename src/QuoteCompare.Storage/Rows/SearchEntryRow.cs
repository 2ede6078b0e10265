using QuoteCompare.Core;

namespace QuoteCompare.Storage.Rows;

/// <summary>A paragraph of a text's latest version, or a quotation of a report's latest comparison, kept to be searched. Made from the texts, and made anew from them.</summary>
internal sealed class SearchEntryRow
{
    public int Id { get; init; }
    public required SearchKind Kind { get; init; }
    public required string VersionId { get; init; }

    /// <summary>One-based number of the paragraph it stands in.</summary>
    public required int Paragraph { get; init; }

    public required int Start { get; init; }
    public required int End { get; init; }
    public required string Words { get; init; }

    /// <summary>The comparison that found the quotation; null for a paragraph.</summary>
    public string? ComparisonKey { get; init; }

    /// <summary>Index of the quotation; null for a paragraph.</summary>
    public int? Quotation { get; init; }

    /// <summary>Who the quotation is said to be by; null for a paragraph, or when unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>When the quotation is said to have been said; null for a paragraph, or when unknown.</summary>
    public EventDate? Event { get; init; }
}
