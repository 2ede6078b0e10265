namespace QuoteCompare.Storage.Rows;

/// <summary>A file exactly as it came. Evidence: never changes.</summary>
internal sealed class FileRow
{
    /// <summary>SHA-256 of <see cref="Bytes"/>, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required byte[] Bytes { get; init; }
    public required DateTimeOffset StoredAt { get; init; }
}
