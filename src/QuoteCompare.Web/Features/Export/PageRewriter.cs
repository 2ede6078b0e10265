using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace QuoteCompare.Web.Features.Export;

/// <summary>
/// Makes a page of the program one that opens from a folder: every address becomes a file beside it, and what only the running program can do is not there.
/// Marked in the components: <c>data-live</c> for the latter, <c>data-labels</c> for what tells what became of a quotation.
/// </summary>
/// <param name="options">What the export leaves out.</param>
/// <param name="fileOf">The file of an address relative to the root, without its anchor; null for what is not exported.</param>
internal sealed class PageRewriter(ExportOptions options, Func<string, string?> fileOf)
{
    private const string Program = "script, base, form, [hidden], [data-live], link:not([rel=stylesheet], [rel=icon])";

    private readonly HtmlParser parser = new();

    /// <summary>The page as a file.</summary>
    /// <param name="html">The page.</param>
    /// <param name="self">The file it becomes: anchors on it stay short.</param>
    public string Rewrite(Stream html, string self)
    {
        using var page = parser.ParseDocument(html);
        RemoveAll(page, options.HidesLabels ? $"{Program}, [data-labels]" : Program);
        foreach (var comment in page.Descendants<IComment>().ToList()) comment.Remove();
        foreach (var element in page.QuerySelectorAll("[href]").ToList()) Rewrite(element, "href", self);
        foreach (var element in page.QuerySelectorAll("[src]").ToList()) Rewrite(element, "src", self);
        // What held nothing but links that are gone.
        foreach (var item in page.QuerySelectorAll("li").Where(item => string.IsNullOrWhiteSpace(item.TextContent)).ToList()) item.Remove();
        foreach (var nav in page.QuerySelectorAll("nav").Where(nav => nav.QuerySelector("a") is null).ToList()) nav.Remove();
        return page.ToHtml(HtmlMarkupFormatter.Instance);
    }

    private static void RemoveAll(IDocument page, string selector)
    {
        foreach (var element in page.QuerySelectorAll(selector).ToList()) element.Remove();
    }

    private void Rewrite(IElement element, string attribute, string self)
    {
        var address = element.GetAttribute(attribute)!;
        if (IsElsewhere(address))
        {
            // The words stay, the way out goes.
            element.Replace([.. element.ChildNodes]);
            return;
        }

        var parts = address.Split('#', 2);
        var anchor = parts.Length > 1 ? $"#{parts[1]}" : "";
        var file = fileOf(parts[0].TrimStart('/'));
        if (file is null) element.Remove();
        else element.SetAttribute(attribute, file == self && anchor.Length > 0 ? anchor : file + anchor);
    }

    private static bool IsElsewhere(string address) => address.StartsWith("//", StringComparison.Ordinal) || Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile;
}
