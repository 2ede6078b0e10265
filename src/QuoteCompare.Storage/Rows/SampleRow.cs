namespace QuoteCompare.Storage.Rows;

/// <summary>A sample of the library, as its manifest names it.</summary>
internal sealed class SampleRow
{
    public required string Id { get; init; }
    public required string Title { get; set; }

    /// <summary>Zero-based place in the manifest.</summary>
    public required int Order { get; set; }
}
