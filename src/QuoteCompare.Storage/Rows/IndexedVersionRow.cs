namespace QuoteCompare.Storage.Rows;

/// <summary>That the passages of a version can be found.</summary>
internal sealed class IndexedVersionRow
{
    public required string VersionId { get; init; }

    /// <summary>The way in which its words were read, <see cref="Core.Origins.PassageCutter.Fingerprint"/>.</summary>
    public required string Reading { get; init; }

    /// <summary>How many there are.</summary>
    public required int Passages { get; init; }
}
