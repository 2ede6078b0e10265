using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace QuoteCompare.Core;

/// <summary>
/// Names for texts and quotations that stand in addresses: made of the words alone, so they stay the same whatever the engine's version
/// and whichever library holds the text.
/// </summary>
public static class PublicId
{
    /// <summary>
    /// Characters of a text's id, five bits each. 60 bits: among a million texts two meet by chance once in two million libraries;
    /// short enough to be read out.
    /// </summary>
    public const int TextLength = 12;

    /// <summary>Crockford's base 32 in lower case: no i, l, o and u, which are misread.</summary>
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int BitsPerCharacter = 5;

    /// <summary>
    /// SHA-256 over the text in UTF-8. A lone surrogate, which UTF-8 has no form for, counts as the three bytes its code point would
    /// have (as in WTF-8), so texts that differ are hashed over bytes that differ, and none is refused.
    /// </summary>
    public static byte[] Hash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[4096];
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var status = Utf8.FromUtf16(rest, buffer, out var read, out var written, replaceInvalidSequences: false);
            hash.AppendData(buffer, 0, written);
            rest = rest[read..];
            if (status != OperationStatus.InvalidData) continue;
            hash.AppendData([(byte)(0xE0 | (rest[0] >> 12)), (byte)(0x80 | ((rest[0] >> 6) & 0x3F)), (byte)(0x80 | (rest[0] & 0x3F))]);
            rest = rest[1..];
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Whether <paramref name="id"/> has the form of a text's id; whether there is such a text, the library knows.</summary>
    public static bool IsTextId(string id) => id is { Length: TextLength } && id.All(Alphabet.Contains);

    /// <summary>The id of a text: the first <see cref="TextLength"/> characters of its <see cref="Hash"/> in lower-case base 32.</summary>
    public static string OfText(string text)
    {
        var hash = Hash(text);
        var id = new StringBuilder(TextLength);
        for (var bit = 0; id.Length < TextLength; bit += BitsPerCharacter)
        {
            var two = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
            id.Append(Alphabet[(two >> (16 - BitsPerCharacter - (bit % 8))) & 31]);
        }

        return id.ToString();
    }

    /// <summary>The id of a quotation: its report's id and its span, as in <c>4k9x0mzq7w2b-996-1200</c>.</summary>
    /// <param name="textId">Id of the report's text.</param>
    /// <param name="span">UTF-16 code units of the report's text.</param>
    public static string OfQuotation(string textId, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{textId}-{span.Start}-{span.End}");

    /// <summary>Whether <paramref name="id"/> has the form of a text's id; whether there is such a text is another question.</summary>
    public static bool IsText(string? id) => id is { Length: TextLength } && id.All(Alphabet.Contains);

    /// <summary>
    /// Reads a quotation's id. Exactly the ids of <see cref="OfQuotation"/> are accepted, so that a quotation has one address; for anything else
    /// false, an empty text id and an empty span.
    /// </summary>
    public static bool TryParse(string? id, out string textId, out TextSpan span)
    {
        (textId, span) = ("", default);
        var parts = id?.Split('-') ?? [];
        if (parts.Length != 3 || !IsText(parts[0]) || !TryOffset(parts[1], out var start) || !TryOffset(parts[2], out var end) || end < start) return false;
        (textId, span) = (parts[0], new TextSpan(start, end));
        return true;
    }

    private static bool TryOffset(string digits, out int offset) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out offset) && (digits.Length == 1 || digits[0] != '0');
}
