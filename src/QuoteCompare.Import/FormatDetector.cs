using System.Text;
using QuoteCompare.Import.Archives;

namespace QuoteCompare.Import;

/// <summary>Decides what an item is by its content and its extension (or, for what was fetched, the declared media type). Both must agree.</summary>
internal static class FormatDetector
{
    private static readonly (byte[] Opening, string What)[] Foreign =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old or an encrypted Office document; save it as .docx without a password"),
        ([.. "{\\rtf"u8], "RTF; save it as .docx or .txt"),
        ([0x1F, 0x8B], "gzip; unpack it first"),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7z archive; pack it as .zip"),
        ([.. "Rar!"u8], "a RAR archive; pack it as .zip"),
        ([0x89, .. "PNG"u8], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ([.. "GIF8"u8], "a picture"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "MZ"u8, 0x90, 0x00], "a program"),
        ([.. "OggS"u8], "a recording"),
        ([.. "ID3"u8], "a recording"),
    ];

    /// <exception cref="UnreadableException">Empty, of a kind that is not read, or not what its name or its server says.</exception>
    public static ItemFormat Detect(ReceivedItem item)
    {
        var bytes = item.Bytes.Span;
        if (bytes.IsEmpty) throw new UnreadableException("it is empty (0 bytes)");
        foreach (var (opening, what) in Foreign)
        {
            if (bytes.StartsWith(opening)) throw new UnreadableException($"by its content it is {what}");
        }

        var found = ByContent(item);
        var (named, says) = Named(item);
        if (named is null) throw new UnreadableException($"{says} is not read here: .txt, .md, .html, .docx, .pdf and .zip are");
        if (found is null && named is ItemFormat.PlainText or ItemFormat.Markdown or ItemFormat.Html) return named.Value;
        if (found == named || (named == ItemFormat.Markdown && found == ItemFormat.Html)) return named.Value;
        if (found == ItemFormat.Feed && named == ItemFormat.Html && item.Address is not null) return ItemFormat.Feed;
        throw new UnreadableException($"{says} promises {Words(named.Value)}, but by its content it is {(found is { } kind ? Words(kind) : "none")}");
    }

    private static ItemFormat? ByContent(ReceivedItem item)
    {
        var bytes = item.Bytes.Span;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return ZipContent.IsDocx(item.Bytes) ? ItemFormat.Docx : ItemFormat.Zip;

        // Acrobat and poppler look for the mark in the first kilobyte, whatever stands before it; a text that merely names it is no PDF.
        if (bytes.StartsWith("%PDF-"u8) || (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0 && ItemName.Extension(item.Name) == ".pdf")) return ItemFormat.Pdf;
        var opening = Opening(bytes);
        if (Opens(opening, "<!doctype html") || Opens(opening, "<html")) return ItemFormat.Html;
        if (opening.Contains("<rss", StringComparison.OrdinalIgnoreCase) || opening.Contains("<feed", StringComparison.OrdinalIgnoreCase)
            || opening.Contains("<rdf:rdf", StringComparison.OrdinalIgnoreCase))
        {
            return Opens(opening, "<?xml") || Opens(opening, "<rss") || Opens(opening, "<feed") || Opens(opening, "<rdf:rdf") ? ItemFormat.Feed : null;
        }

        return Opens(opening, "<?xml") && opening.Contains("<html", StringComparison.OrdinalIgnoreCase) ? ItemFormat.Html : null;
    }

    // Latin-1 maps every byte to one character, enough to see the markup's first words; NUL falls out so that UTF-16 shows too.
    private static string Opening(ReadOnlySpan<byte> bytes) =>
        Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n');

    private static bool Opens(string opening, string words) => opening.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static (ItemFormat? Format, string Says) Named(ReceivedItem item)
    {
        if (item.MediaType is { } declared)
        {
            var type = declared.Split(';')[0].Trim().ToLowerInvariant();
            if (MediaTypes.Find(type) is { } known) return (known, $"the media type {ItemName.Shown(type)}");
            if (type is not ("application/octet-stream" or "")) return (null, $"the media type {ItemName.Shown(type)}");
        }

        var extension = ItemName.Extension(item.Name);
        return (MediaTypes.FindByExtension(extension), extension.Length > 0 ? $"the extension {ItemName.Shown(extension)}" : "a name without an extension");
    }

    private static string Words(ItemFormat format) => format switch
    {
        ItemFormat.PlainText => "plain text",
        ItemFormat.Markdown => "Markdown",
        ItemFormat.Html => "HTML",
        ItemFormat.Docx => "a Word document (docx)",
        ItemFormat.Pdf => "a PDF",
        ItemFormat.Zip => "a zip archive",
        _ => "a feed",
    };
}
