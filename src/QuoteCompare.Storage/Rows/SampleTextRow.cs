namespace QuoteCompare.Storage.Rows;

/// <summary>That a text belongs to a sample.</summary>
internal sealed class SampleTextRow
{
    public required string SampleId { get; init; }
    public required string TextId { get; init; }

    /// <summary>Path of its file in the data folder: a file that changes from one release to the next is the same text.</summary>
    public required string Path { get; init; }

    /// <summary>Zero-based place in the sample.</summary>
    public required int Order { get; set; }

    public SampleRow Sample { get; init; } = null!;
}
