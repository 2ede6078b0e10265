namespace QuoteCompare.Import;

/// <summary>Bytes from outside, with what came along with them. Nothing of it is trusted.</summary>
/// <param name="Name">What the item is called: a file's name, an address, an entry of an archive. A label only; never a path that is opened.</param>
/// <param name="Bytes">The item exactly as received.</param>
public sealed record ReceivedItem(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The media type as declared by the server ("text/html; charset=utf-8"); null when nobody declared one. It then stands where an extension would.</summary>
    public string? MediaType { get; init; }

    /// <summary>The address the bytes came from after the last redirect; null for a file.</summary>
    public string? Address { get; init; }

    /// <summary>When the bytes were received; null when not known.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>The bytes of the sidecar <c>NAME.meta.json</c> that came beside the text; null when there was none.</summary>
    public ReadOnlyMemory<byte>? Sidecar { get; init; }
}
