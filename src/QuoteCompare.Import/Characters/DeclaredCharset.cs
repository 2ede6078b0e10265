using System.Text;

namespace QuoteCompare.Import.Characters;

/// <summary>Finds the charset that a server or a page declares.</summary>
internal static class DeclaredCharset
{
    /// <summary>Bytes in which a page must declare its charset by the HTML standard.</summary>
    private const int Prescan = 1024;

    /// <summary>Single-byte and East Asian charsets as pages declare them; the standard reads the first three as windows-1252.</summary>
    private static readonly Dictionary<string, int> CodePages = new(StringComparer.Ordinal)
    {
        ["iso-8859-1"] = 1252, ["latin1"] = 1252, ["us-ascii"] = 1252, ["ascii"] = 1252, ["windows-1252"] = 1252, ["cp1252"] = 1252,
        ["iso-8859-2"] = 28592, ["iso-8859-5"] = 28595, ["iso-8859-6"] = 28596, ["iso-8859-7"] = 28597, ["iso-8859-8"] = 28598,
        ["iso-8859-9"] = 1254, ["iso-8859-15"] = 28605,
        ["windows-1250"] = 1250, ["windows-1251"] = 1251, ["windows-1253"] = 1253, ["windows-1254"] = 1254, ["windows-1255"] = 1255,
        ["windows-1256"] = 1256, ["windows-1257"] = 1257, ["windows-1258"] = 1258, ["koi8-r"] = 20866, ["koi8-u"] = 21866,
        ["shift_jis"] = 932, ["gbk"] = 936, ["gb2312"] = 936, ["gb18030"] = 54936, ["big5"] = 950, ["euc-kr"] = 949, ["euc-jp"] = 51932,
    };

    /// <summary>The charset in "text/html; charset=utf-8", in small letters; null when there is none.</summary>
    public static string? InMediaType(string? mediaType) => mediaType is null ? null : After(mediaType.ToLowerInvariant());

    /// <summary>The charset of the first meta element that names one. A page that can be read up to there is not UTF-16, whatever it says.</summary>
    public static string? InPage(ReadOnlySpan<byte> bytes)
    {
        var opening = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]).ToLowerInvariant();
        for (var at = opening.IndexOf("<meta", StringComparison.Ordinal); at >= 0; at = opening.IndexOf("<meta", at + 5, StringComparison.Ordinal))
        {
            var end = opening.IndexOf('>', at);
            var found = After(end < 0 ? opening[at..] : opening[at..end]);
            if (found is not null) return found.StartsWith("utf-16", StringComparison.Ordinal) ? "utf-8" : found;
        }

        return null;
    }

    /// <summary>The encoding of a label, throwing at what it cannot decode; null when the label is not known.</summary>
    public static Encoding? Find(string label) => label switch
    {
        "utf-16" or "utf-16le" => Utf16.LittleEndian,
        "utf-16be" => Utf16.BigEndian,
        _ when CodePages.TryGetValue(label, out var page) =>
            CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        _ => null,
    };

    private static string? After(string words)
    {
        var at = words.IndexOf("charset", StringComparison.Ordinal);
        if (at < 0) return null;
        var rest = words[(at + "charset".Length)..].TrimStart();
        if (!rest.StartsWith('=')) return null;
        rest = rest[1..].TrimStart().TrimStart('"', '\'');
        var end = rest.IndexOfAny(['"', '\'', ';', ' ', '/', '>', '\t', '\r', '\n']);
        var label = end < 0 ? rest : rest[..end];
        return label.Length > 0 ? label : null;
    }
}
