namespace QuoteCompare.Storage.Rows;

/// <summary>A file that waits for a step; gone when no step needs it any more.</summary>
internal sealed class UploadRow
{
    /// <summary>SHA-256 of <see cref="Bytes"/>, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required byte[] Bytes { get; init; }
}
