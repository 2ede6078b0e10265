using QuoteCompare.Core;

namespace QuoteCompare.Storage.Rows;

/// <summary>What somebody declared of a version. The highest number counts, the others are its history.</summary>
internal sealed class MetadataRow
{
    public required string VersionId { get; init; }

    /// <summary>One-based, in the order of the declarations on this version.</summary>
    public required int Number { get; init; }

    public required TextMetadata Declared { get; init; }
    /// <summary>For the fields that the file says itself, where; see <see cref="IncomingText.Origins"/>.</summary>
    public required IReadOnlyDictionary<string, string> Origins { get; init; }

    public required string DeclaredBy { get; init; }
    public required DateTimeOffset DeclaredAt { get; init; }
}
