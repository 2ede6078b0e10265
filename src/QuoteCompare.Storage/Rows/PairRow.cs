using QuoteCompare.Core;

namespace QuoteCompare.Storage.Rows;

/// <summary>
/// That a report is on a speech, through all versions of both. The highest number of a pair counts, the others are its history.
/// </summary>
internal sealed class PairRow
{
    /// <summary>Id of the speech's <see cref="TextRow"/>.</summary>
    public required string SpeechId { get; init; }

    /// <summary>Id of the report's <see cref="TextRow"/>.</summary>
    public required string ReportId { get; init; }

    /// <summary>One-based, in the order of the declarations on this pair.</summary>
    public required int Number { get; init; }

    public required TextRelation Relation { get; init; }
    public required string DeclaredBy { get; init; }
    public required DateTimeOffset DeclaredAt { get; init; }
}
