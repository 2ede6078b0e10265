using System.Text;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Import.Characters;

/// <summary>Turns bytes into characters. Nothing is replaced: what cannot be decoded is refused with the offset of the byte.</summary>
internal static class CharacterDecoder
{
    /// <summary>Decodes UTF-8; a byte order mark is tolerated and not counted.</summary>
    /// <exception cref="UnreadableException">Not UTF-8.</exception>
    public static string DecodeText(ReadOnlyMemory<byte> bytes)
    {
        if (Utf16.Seen(bytes.Span) is { } seen) throw new UnreadableException($"it is {seen}; save it as UTF-8");
        try
        {
            return TextDecoder.Decode(bytes.Span);
        }
        catch (NotUtf8Exception problem)
        {
            throw new UnreadableException(problem.Message, problem);
        }
    }

    /// <summary>Decodes a page: by its byte order mark, else the charset its server declares, else the one it declares itself, else UTF-8.</summary>
    /// <exception cref="UnreadableException">The charset is not known, or a byte is no part of it.</exception>
    public static string DecodePage(ReadOnlyMemory<byte> bytes, string? mediaType)
    {
        var span = bytes.Span;
        if (span.StartsWith(Encoding.UTF8.Preamble)) return DecodeText(bytes);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Decode(bytes[2..], Utf16.LittleEndian, "utf-16le", 2);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Decode(bytes[2..], Utf16.BigEndian, "utf-16be", 2);
        var label = DeclaredCharset.InMediaType(mediaType) ?? DeclaredCharset.InPage(span);
        if (label is null or "utf-8" or "utf8" or "unicode-1-1-utf-8") return DecodeText(bytes);
        var encoding = DeclaredCharset.Find(label) ?? throw new UnreadableException($"its charset '{ItemName.Shown(label)}' is not read here");
        return Decode(bytes, encoding, label, 0);
    }

    private static string Decode(ReadOnlyMemory<byte> bytes, Encoding encoding, string label, int skipped)
    {
        try
        {
            return encoding.GetString(bytes.Span);
        }
        catch (DecoderFallbackException problem)
        {
            throw new UnreadableException($"not {label} at byte {skipped + Math.Max(0, problem.Index)}", problem);
        }
    }
}
