using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace QuoteCompare.Core.Text;

/// <summary>Bytes that are not UTF-8.</summary>
/// <param name="offset">Zero-based offset of the first byte that is not.</param>
public sealed class NotUtf8Exception(int offset) : FormatException($"not UTF-8 at byte {offset}")
{
    /// <summary>Zero-based offset of the first byte that cannot be part of UTF-8.</summary>
    public int Offset { get; } = offset;
}

/// <summary>Turns the bytes of a file into text, losing nothing.</summary>
public static class TextDecoder
{
    /// <summary>Decodes UTF-8. A byte order mark at the start is tolerated and not counted; NUL is a character like any other.</summary>
    /// <exception cref="NotUtf8Exception">A byte is no part of UTF-8; nothing is replaced silently.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var characters = new char[bytes.Length - mark];
        var status = Utf8.ToUtf16(bytes[mark..], characters, out var read, out var written, replaceInvalidSequences: false);
        return status == OperationStatus.Done ? new string(characters, 0, written) : throw new NotUtf8Exception(mark + read);
    }
}
