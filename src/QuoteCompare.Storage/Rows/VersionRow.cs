namespace QuoteCompare.Storage.Rows;

/// <summary>The words of a text as they stood at one time. Evidence: never changes; a changed text is a new version.</summary>
internal sealed class VersionRow
{
    /// <summary>Public id, made of <see cref="Words"/>.</summary>
    public required string Id { get; init; }

    public required string TextId { get; init; }

    /// <summary>One-based, in the order in which the versions came.</summary>
    public required int Number { get; init; }

    /// <summary>The file from which the words were read.</summary>
    public required string FileSha256 { get; init; }

    /// <summary>The extracted text.</summary>
    public required string Words { get; init; }

    /// <summary>SHA-256 of <see cref="Words"/> in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public required string WordsSha256 { get; init; }

    public required DateTimeOffset StoredAt { get; init; }
    public required string StoredBy { get; init; }

    public TextRow Text { get; init; } = null!;
    public List<MetadataRow> Metadata { get; } = [];
    public List<ArrivalRow> Arrivals { get; } = [];
}
