using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>A page's blocks, how much prose stands in every element, and which elements are foreign to any article.</summary>
internal sealed class PageMap
{
    /// <summary>Share of the page's prose up to which a part may be foreign by its name alone: names lie ("has-sidebar"), the bulk of the prose does not.</summary>
    private const double LargestForeign = 0.3;

    /// <summary>Words of prose up to which a part is a box, which beside a short article may be a larger share.</summary>
    private const int LongestBox = 40;

    /// <summary>Words of prose that must stand outside of comments for them to be comments on something.</summary>
    private const int FewestOutside = 10;

    /// <summary>Blocks before an article in which its headline, byline and day stand.</summary>
    private const int LongestHead = 12;

    private readonly IReadOnlyDictionary<IElement, (int Start, int End)> ranges;
    private readonly Dictionary<IElement, bool> foreign = [];
    private readonly HashSet<IElement> threads;
    private readonly int[] prose, kept, headlines;
    private readonly bool[] after;

    public PageMap(IElement body, BlockCollector collected)
    {
        (Body, Blocks, ranges) = (body, collected.Blocks, collected.Ranges);
        prose = Sums(block => block.IsProse ? block.Words : 0);
        headlines = Sums(block => block.HeadingLevel == 1 ? 1 : 0);
        threads = CommentThreads.Find(this);
        after = CommentThreads.After(this);
        kept = Sums(block => block.IsProse && !IsForeign(block) ? block.Words : 0);
    }

    public IElement Body { get; }

    public IReadOnlyList<PageBlock> Blocks { get; }

    /// <summary>Words of prose below an element, foreign parts included.</summary>
    public int ProseIn(IElement element) => Between(prose, element);

    /// <summary>Words of prose below an element, foreign parts left out.</summary>
    public int KeptIn(IElement element) => Between(kept, element);

    /// <summary>Words of prose before a block, foreign parts included.</summary>
    public int ProseUpTo(int block) => prose[block];

    /// <summary>Index of the first block below or beside an element; null for what is not shown.</summary>
    public int? StartOf(IElement element) => ranges.TryGetValue(element, out var range) ? range.Start : null;

    /// <summary>Blocks below an element.</summary>
    public int CountIn(IElement element) => ranges.TryGetValue(element, out var range) ? range.End - range.Start : 0;

    /// <summary>Headings of the first level below an element.</summary>
    public int HeadlinesIn(IElement element) => Between(headlines, element);

    /// <summary>Whether a heading of the first level stands below an element.</summary>
    public bool HasHeadline(IElement element) => HeadlinesIn(element) > 0;

    /// <summary>Whether a block stands in a foreign element or after the heading of the comments.</summary>
    public bool IsForeign(PageBlock block) => after[block.Index] || IsForeign(block.Element);

    /// <summary>Whether an element, or one around it, is foreign to any article.</summary>
    public bool IsForeign(IElement element)
    {
        if (foreign.TryGetValue(element, out var known)) return known;
        var found = (element.ParentElement is { } parent && parent != Body.ParentElement && IsForeign(parent)) || IsForeignItself(element);
        return foreign[element] = found;
    }

    /// <summary>The blocks below an element, in document order.</summary>
    public IEnumerable<PageBlock> BlocksIn(IElement element)
    {
        var (start, end) = ranges.GetValueOrDefault(element);
        for (var i = start; i < end; i++) yield return Blocks[i];
    }

    /// <summary>The nearest element round a block that holds another block too; the body when there is none.</summary>
    public IElement Around(PageBlock block) =>
        Ancestors(block.Element).FirstOrDefault(element => ranges.TryGetValue(element, out var range) && range.End - range.Start > 1) ?? Body;

    /// <summary>Index of the first block of an article's head: its headline when that stands before it, else the few blocks after the prose of whatever comes earlier.</summary>
    public int HeadOf(IElement element, PageBlock? headline = null)
    {
        var start = ranges.GetValueOrDefault(element).Start;
        if (headline?.Index < start) return headline.Index;
        var head = start;
        while (head > 0 && start - head < LongestHead && !Blocks[head - 1].IsProse) head--;
        return head;
    }

    /// <summary>Whether a block stands below an element.</summary>
    public bool IsIn(PageBlock block, IElement element) => ranges.TryGetValue(element, out var range) && block.Index >= range.Start && block.Index < range.End;

    /// <summary>The element itself and all around it, up to the page's body.</summary>
    public IEnumerable<IElement> Ancestors(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            yield return at;
            if (at == Body) yield break;
        }
    }

    private bool IsForeignItself(IElement element)
    {
        if (element == Body || element.LocalName is "html" or "main") return false;
        if (element.LocalName is "nav" or "figcaption" or "menu") return true;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "banner" or "dialog" or "form") return !HasHeadline(element);
        if (element.LocalName is "aside" or "footer") return !HasHeadline(element) && Share(element) < 0.5;
        if (HasHeadline(element) || Microdata.Is(element, "articleBody")) return false;
        if (threads.Contains(element) || Microdata.IsOfType(element, "Comment", "UserComments") || ElementNames.Have(element, PageWords.CommentNames)) return IsOnSomething(element);
        return Visibility.IsBlock(element) && (Share(element) <= LargestForeign || (ProseIn(element) <= LongestBox && Share(element) < 0.5)) && ElementNames.Have(element, PageWords.ForeignNames);
    }

    private bool IsOnSomething(IElement comments) => ProseIn(Body) - ProseIn(comments) >= FewestOutside;

    private double Share(IElement element) => ProseIn(element) / (double)Math.Max(1, ProseIn(Body));

    // Sums before every block, so that the sum below an element is one subtraction.
    private int[] Sums(Func<PageBlock, int> value)
    {
        var sums = new int[Blocks.Count + 1];
        for (var i = 0; i < Blocks.Count; i++) sums[i + 1] = sums[i] + value(Blocks[i]);
        return sums;
    }

    private int Between(int[] sums, IElement element) => ranges.TryGetValue(element, out var range) ? sums[range.End] - sums[range.Start] : 0;
}
