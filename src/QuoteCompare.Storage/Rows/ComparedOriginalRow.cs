using QuoteCompare.Core;

namespace QuoteCompare.Storage.Rows;

/// <summary>An original of a comparison.</summary>
internal sealed class ComparedOriginalRow
{
    public string ComparisonKey { get; init; } = "";

    /// <summary>Zero-based index; passages name originals by it.</summary>
    public required int Index { get; init; }

    /// <summary>Id of the speech's <see cref="VersionRow"/>.</summary>
    public required string SpeechId { get; init; }

    /// <summary>The speech's name in the comparison.</summary>
    public required string Name { get; init; }

    public required TextRelation Relation { get; init; }
}
