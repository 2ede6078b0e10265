using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QuoteCompare.Import.Pages;

/// <summary>Parses pages within limits. Scripts are not run, styles and pictures not fetched: there is nothing here that could.</summary>
internal static class PageTree
{
    /// <summary>
    /// Tags after which the elements are counted anew. Formatting that is never closed is opened again in every paragraph, up to the depth's limit
    /// of elements a tag, and the parser tells of none of them; so many may be there too many before it is seen.
    /// </summary>
    private const int TagsBetweenCounts = 1_000;

    /// <exception cref="UnreadableException">More elements, or deeper, than the limits allow.</exception>
    public static IHtmlDocument Parse(string source, ImportLimits limits)
    {
        IDocument? growing = null;
        var tags = 0;

        // Deeper elements come out as siblings and their text out of order, so a page that reaches the limit is refused below.
        var options = new HtmlParserOptions
        {
            MaximumDepth = limits.DeepestPage,
            SkipComments = true,
            DisableElementPositionTracking = true,
            OnCreated = (element, _) => growing ??= element.Owner,
            OnToken = (token, _) =>
            {
                if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag && ++tags % TagsBetweenCounts == 0) Count(growing?.DocumentElement, limits);
            },
        };
        var document = new HtmlParser(options).ParseDocument(source);
        Count(document.DocumentElement, limits);
        return Depth(document.DocumentElement) < limits.DeepestPage
            ? document
            : throw new UnreadableException($"the page's elements are nested {limits.DeepestPage} levels deep or deeper");
    }

    private static void Count(IElement? root, ImportLimits limits)
    {
        if (root is not null && Elements(root).Take(limits.MostElements + 1).Count() > limits.MostElements) throw new UnreadableException($"the page has more than {limits.MostElements} elements");
    }

    /// <summary>Every element below the root and the root itself, in document order. The steps' cost does not depend on depth or width.</summary>
    public static IEnumerable<IElement> Elements(IElement root)
    {
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        yield return root;
        while (open.TryPop(out var top))
        {
            if (top.Next >= top.Node.ChildNodes.Length) continue;
            var child = top.Node.ChildNodes[top.Next];
            open.Push((top.Node, top.Next + 1));
            if (child is not IElement element) continue;
            yield return element;
            open.Push((element, 0));
        }
    }

    private static int Depth(IElement root)
    {
        var deepest = 0;
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var top))
        {
            deepest = Math.Max(deepest, open.Count + 1);
            if (top.Next >= top.Node.ChildNodes.Length) continue;
            open.Push((top.Node, top.Next + 1));
            if (top.Node.ChildNodes[top.Next] is IElement element) open.Push((element, 0));
        }

        return deepest;
    }
}
