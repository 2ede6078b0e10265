using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QuoteCompare.Import.Pages;

/// <summary>Parses pages within limits. Scripts are not run, styles and pictures not fetched: there is nothing here that could.</summary>
internal static class PageTree
{
    /// <exception cref="UnreadableException">More elements, or deeper, than the limits allow.</exception>
    public static IHtmlDocument Parse(string source, ImportLimits limits)
    {
        var count = 0;

        // Deeper elements come out as siblings and their text out of order, so a page that reaches the limit is refused below.
        var options = new HtmlParserOptions
        {
            MaximumDepth = limits.DeepestPage,
            SkipComments = true,
            DisableElementPositionTracking = true,
            OnCreated = (_, _) =>
            {
                if (++count > limits.MostElements) throw new UnreadableException($"the page has more than {limits.MostElements} elements");
            },
        };
        var document = new HtmlParser(options).ParseDocument(source);
        return Depth(document.DocumentElement) < limits.DeepestPage
            ? document
            : throw new UnreadableException($"the page's elements are nested {limits.DeepestPage} levels deep or deeper");
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
