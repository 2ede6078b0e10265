namespace QuoteCompare.Storage.Rows;

/// <summary>That the words of a version came in with a file. Evidence: never changes; the next one is one more.</summary>
internal sealed class ArrivalRow
{
    public required string VersionId { get; init; }

    /// <summary>One-based, in the order in which they came.</summary>
    public required int Number { get; init; }

    public required string FileSha256 { get; init; }
    public required string FileName { get; init; }

    /// <summary>How the words were read.</summary>
    public required string Format { get; init; }

    /// <summary>Null for a file that somebody brought.</summary>
    public required string? Address { get; init; }

    public required DateTimeOffset RetrievedAt { get; init; }
    public required string ReceivedBy { get; init; }
}
