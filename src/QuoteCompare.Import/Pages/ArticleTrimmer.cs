using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>Takes the article's paragraphs out of the element that holds it: everything in it but what is the page's own.</summary>
internal sealed class ArticleTrimmer(PageMap map, IElement root, PageBlock? headline, string? byline)
{
    /// <summary>Words of its own from which an article is no mere list of others, so that an article inside it is a comment or a pointer.</summary>
    private const int FewestOwn = 60;

    private const int LongestHeading = 8;

    /// <summary>Blocks of a card that leads to another text: picture line, heading, summary, day.</summary>
    private const int LargestTeaser = 5;

    /// <summary>Words of prose round a demand to pay up to which all of it is the demand.</summary>
    private const int LongestWall = 60;

    private readonly ArticleFurniture furniture = new(map, root, headline, byline);
    private readonly HashSet<IElement> walls = [];
    private int? own;

    /// <summary>Whether the page asks for money, or for a name, where the text goes on.</summary>
    public bool MetWall { get; private set; }

    public List<PageBlock> Trim()
    {
        var start = headline?.Index ?? -1;
        var inside = map.BlocksIn(root).ToList();
        var before = start >= 0 && inside.Count > 0 && start < inside[0].Index ? Between(start, inside[0].Index).Where(IsStandfirst) : [];
        foreach (var wall in map.Blocks.Where(ArticleFurniture.IsWall)) AddWall(wall);
        var taken = before.Concat(inside.Where(block => block.Index > start)).Where(block => !IsForeign(block) && !furniture.Has(block)).ToList();
        taken = WithoutHead(WithoutSections(taken));
        while (taken.Count > 0 && taken[^1].HeadingLevel > 0) taken.RemoveAt(taken.Count - 1);
        return taken;
    }

    private void AddWall(PageBlock wall)
    {
        MetWall = true;
        var around = map.Around(wall);
        if (around != root && !map.HasHeadline(around) && map.ProseIn(around) <= LongestWall && map.ProseIn(around) * 2 < map.ProseIn(map.Body)) walls.Add(around);
    }

    private IEnumerable<PageBlock> Between(int start, int end) => map.Blocks.Skip(start + 1).Take(end - start - 1);

    private bool IsStandfirst(PageBlock block) =>
        !map.IsForeign(block.Element) && (block.IsProse || furniture.Named(block, PageWords.StandfirstNames)) && !furniture.Named(block, PageWords.BylineNames);

    private bool IsForeign(PageBlock block) =>
        map.IsForeign(block) || map.Ancestors(block.Element).TakeWhile(element => element != root).Any(element => walls.Contains(element) || IsOwnedByOthers(element) || IsTeaser(element));

    // An article inside an article is, by the HTML standard, a comment or something else that depends on it; a live blog's posts are the text itself.
    private bool IsOwnedByOthers(IElement element)
    {
        if (element.LocalName != "article" && element.GetAttribute("role") != "article") return false;
        if (Microdata.Is(element, "liveBlogUpdate") || root.LocalName != "article" && !Microdata.Is(root, "articleBody")) return false;
        if (map.BlocksIn(element).Any(block => block.HeadingLevel > 0 && block.LinkShare > 0.5)) return true;
        return OwnProse >= FewestOwn && !Microdata.IsOfType(root, "LiveBlogPosting");
    }

    // A card that leads to another text: a heading that is a link, and a sentence or two.
    private bool IsTeaser(IElement element) =>
        Visibility.IsBlock(element) && map.CountIn(element) is >= 2 and <= LargestTeaser && map.ProseIn(element) <= LongestWall
        && map.BlocksIn(element).Any(block => block.HeadingLevel > 0 && block.LinkShare > 0.5) && map.ProseIn(element) * 2 < map.ProseIn(root);

    private int OwnProse => own ??= map.BlocksIn(root)
        .Where(block => block.IsProse && !map.Ancestors(block.Element).TakeWhile(element => element != root).Any(element => element.LocalName == "article"))
        .Sum(block => block.Words);

    // "Related" and the links below it, to the next sentence.
    private List<PageBlock> WithoutSections(List<PageBlock> blocks)
    {
        var kept = new List<PageBlock>();
        IElement? closed = null;
        var inList = false;
        foreach (var block in blocks)
        {
            if (closed is not null && map.IsIn(block, closed)) continue;
            closed = null;
            if (block.Words <= LongestHeading && !(block.IsProse && block.LinkShare == 0) && PageWords.ListHeadings.Contains(PageWords.Plain(block.Text)))
            {
                inList = true;
                if (map.Around(block) is var around && around != root && map.ProseIn(around) * 2 < map.ProseIn(root)) closed = around;
                continue;
            }

            inList = inList && !(block.IsProse && block.LinkShare < 0.3) && (block.HeadingLevel == 0 || block.LinkShare > 0.5);
            if (!inList) kept.Add(block);
        }

        return kept;
    }

    // Labels between the headline and the first sentence: sections, reading times, places.
    private List<PageBlock> WithoutHead(List<PageBlock> blocks)
    {
        var first = blocks.FindIndex(block => block.IsProse);
        if (headline is null || first <= 0) return blocks;
        return [.. blocks.Where((block, i) => i >= first || block.HeadingLevel > 1 || block.Words >= 12 || furniture.Named(block, PageWords.StandfirstNames) || ArticleFurniture.IsSpeech(block))];
    }
}
