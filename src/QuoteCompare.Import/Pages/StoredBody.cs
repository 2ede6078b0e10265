using System.Net;

namespace QuoteCompare.Import.Pages;

/// <summary>Paragraphs of a text that stands in a page's data, as plain text with line breaks or as markup.</summary>
internal static class StoredBody
{
    public static List<string> Paragraphs(string body, ImportLimits limits)
    {
        var hasMarkup = body.Contains("</p>", StringComparison.OrdinalIgnoreCase) || body.Contains("<br", StringComparison.OrdinalIgnoreCase) || body.Contains("</div>", StringComparison.OrdinalIgnoreCase);
        return hasMarkup ? Marked(body, limits) : [.. Lines(WebUtility.HtmlDecode(body))];
    }

    /// <summary>The visible words of a piece of markup, one paragraph an entry.</summary>
    public static List<string> Marked(string markup, ImportLimits limits)
    {
        var document = PageTree.Parse(markup, limits);
        return document.Body is { } root ? [.. BlockCollector.Collect(root).Blocks.Select(block => block.Text)] : [];
    }

    private static IEnumerable<string> Lines(string text) => text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
