using System.Text;

namespace QuoteCompare.Import.Characters;

/// <summary>UTF-16, which is read in pages that declare it and named everywhere else.</summary>
internal static class Utf16
{
    /// <summary>Bytes looked at, an even number.</summary>
    private const int Sample = 512;

    public static Encoding LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    public static Encoding BigEndian { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>
    /// What kind of UTF-16 the bytes seem to be, in words; null for none. Without a mark it shows by NULs in every other byte, as in any text
    /// with ASCII in it: at least three in four there and none between. A single NUL is a character like any other.
    /// </summary>
    public static string? Seen(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return "UTF-16";
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (sample.Length < 8) return null;
        var nuls = new int[2];
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0) nuls[i % 2]++;
        }

        var most = Math.Max(nuls[0], nuls[1]);
        return Math.Min(nuls[0], nuls[1]) == 0 && most * 8 >= sample.Length * 3 ? "UTF-16 without a byte order mark" : null;
    }
}
