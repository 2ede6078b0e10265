using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>
/// Finds the element that holds the article: by what the page says of its parts (microdata, article, main), by the headline it declares and by
/// where the prose stands. Never by the looks of one site.
/// </summary>
internal sealed class ArticleFinder(PageMap map, IReadOnlyList<string> titles)
{
    /// <summary>Share of an element's prose that a child must hold for the element to be only its frame.</summary>
    private const double FrameShare = 0.75;

    /// <summary>Share of the page's prose from which an article element is believed to be the article.</summary>
    private const double FewestShare = 0.25;

    /// <summary>The element, and a word of warning when there was a choice.</summary>
    public (IElement Root, string? Warning) Find(IReadOnlyList<IElement> elements)
    {
        var visible = elements.Where(element => map.ProseIn(element) > 0 && !map.IsForeign(element)).ToList();
        var marked = visible.Where(element => Microdata.Is(element, "articleBody")).ToList();
        var articles = visible.Where(IsArticle).Where(element => !IsInside(element, IsArticle)).ToList();
        if (articles.Count > 0 && Choose(articles) is { } chosen) return (chosen.Root, chosen.Warning);
        if (marked.Count == 1) return (marked[0], null);
        var scope = visible.Where(element => element.LocalName == "main" || element.GetAttribute("role") == "main").MaxBy(map.ProseIn);
        var start = scope is not null && map.ProseIn(scope) >= FewestShare * map.ProseIn(map.Body) ? scope : map.Body;
        return (Narrow(start), null);
    }

    private (IElement Root, string? Warning)? Choose(List<IElement> articles)
    {
        var named = articles.Where(HasTitle).ToList();
        var best = (named.Count > 0 ? named : articles).MaxBy(map.KeptIn)!;
        var isBig = map.KeptIn(best) >= FewestShare * map.ProseIn(map.Body);
        if (named.Count == 0 && articles.Count > 1 && AreParts(articles)) return null;
        if (named.Count == 0 && !isBig) return null;
        var others = articles.Count(article => article != best && map.KeptIn(article) * 4 >= map.KeptIn(best));
        return (best, others == 0 ? null : $"the page holds {others + 1} articles; the one that {(named.Count > 0 ? "has the page's title" : "is longest")} was taken");
    }

    // Posts of a live blog are articles too: the headline stands before them all, and their own headings lead nowhere.
    private bool AreParts(List<IElement> articles) =>
        !articles.Exists(map.HasHeadline)
        && !articles.Exists(article => map.BlocksIn(article).Any(block => block.HeadingLevel > 0 && block.LinkShare > 0.5))
        && map.Blocks.Any(block => block.HeadingLevel == 1);

    private bool HasTitle(IElement element) =>
        map.BlocksIn(element).Any(block => block.HeadingLevel > 0 && titles.Any(title => Headline.AreSame(title, block.Text)));

    // Down from the frame to what it frames. Several children of the same make are parts of one text, and stay together.
    private IElement Narrow(IElement element)
    {
        for (; ; )
        {
            var whole = map.KeptIn(element);
            var child = element.Children.Where(child => map.ProseIn(child) > 0 && !map.IsForeign(child)).MaxBy(Weight);
            if (child is null || !Visibility.IsBlock(child)) return element;
            var isFrame = map.KeptIn(child) >= FrameShare * whole || (map.HasHeadline(child) && HasTitle(child) && map.HeadlinesIn(element) > 1);
            if (!isFrame || child.LocalName is "p" or "blockquote" or "ul" or "ol" or "dl" or "table" or "tbody" && map.ProseIn(child) < whole) return element;
            if (child.LocalName is "p") return element;
            element = child;
        }
    }

    // Of several stories the one with the page's title.
    private int Weight(IElement child) => map.KeptIn(child) + (map.HasHeadline(child) && HasTitle(child) ? map.ProseIn(map.Body) : 0);

    private bool IsInside(IElement element, Func<IElement, bool> isOne) => map.Ancestors(element).Skip(1).Any(isOne);

    private static bool IsArticle(IElement element) => element.LocalName == "article" || element.GetAttribute("role") == "article"
        || Microdata.IsOfType(element, "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "LiveBlogPosting");
}
