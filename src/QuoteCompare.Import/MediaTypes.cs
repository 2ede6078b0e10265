namespace QuoteCompare.Import;

/// <summary>The extensions and media types that are read.</summary>
public static class MediaTypes
{
    private static readonly Dictionary<string, ItemFormat> ByType = new(StringComparer.Ordinal)
    {
        ["text/plain"] = ItemFormat.PlainText,
        ["text/markdown"] = ItemFormat.Markdown,
        ["text/html"] = ItemFormat.Html,
        ["application/xhtml+xml"] = ItemFormat.Html,
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ItemFormat.Docx,
        ["application/pdf"] = ItemFormat.Pdf,
        ["application/zip"] = ItemFormat.Zip,
        ["application/x-zip-compressed"] = ItemFormat.Zip,
        ["application/rss+xml"] = ItemFormat.Feed,
        ["application/atom+xml"] = ItemFormat.Feed,
        ["application/rdf+xml"] = ItemFormat.Feed,
        ["application/xml"] = ItemFormat.Feed,
        ["text/xml"] = ItemFormat.Feed,
    };

    private static readonly Dictionary<string, ItemFormat> ByExtension = new(StringComparer.Ordinal)
    {
        [".txt"] = ItemFormat.PlainText,
        [".md"] = ItemFormat.Markdown,
        [".html"] = ItemFormat.Html,
        [".htm"] = ItemFormat.Html,
        [".docx"] = ItemFormat.Docx,
        [".pdf"] = ItemFormat.Pdf,
        [".zip"] = ItemFormat.Zip,
        [".xml"] = ItemFormat.Feed,
        [".rss"] = ItemFormat.Feed,
        [".atom"] = ItemFormat.Feed,
        [".rdf"] = ItemFormat.Feed,
    };

    /// <summary>Extensions a person may choose from, with their dots, for a file dialog.</summary>
    public static IReadOnlyCollection<string> Extensions => ByExtension.Keys;

    /// <summary>The format of a media type without parameters, in small letters; null when it is not read.</summary>
    public static ItemFormat? Find(string type) => ByType.TryGetValue(type, out var format) ? format : null;

    /// <summary>The format of an extension with its dot, in small letters; null when it is not read.</summary>
    public static ItemFormat? FindByExtension(string extension) => ByExtension.TryGetValue(extension, out var format) ? format : null;
}
