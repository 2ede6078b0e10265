using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>Headlines as a page shows and as it declares them, which differ in little things.</summary>
internal static class Headline
{
    /// <summary>Share of words two headlines have in common for them to be the same: "…, says minister" is often left out of one.</summary>
    private const double SameShare = 0.6;

    /// <summary>Whether both are the same headline, or one is the other with the outlet's name ("Lido to reopen | Wendbridge Courier").</summary>
    public static bool AreSame(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        if (a.Count == 0 || b.Count == 0) return false;
        var common = a.Intersect(b).Count();
        return common >= SameShare * Math.Max(a.Count, b.Count) || (common == Math.Min(a.Count, b.Count) && common >= 3);
    }

    /// <summary>
    /// The headline a reader sees: of the page's headings the first that says what the page declares; else the only one of the first level in or
    /// before the article; null when there is none.
    /// </summary>
    public static PageBlock? Find(PageMap map, IElement root, IReadOnlyList<string> titles)
    {
        var start = map.BlocksIn(root).FirstOrDefault()?.Index ?? 0;
        var headings = map.Blocks.Where(block => block.HeadingLevel is 1 or 2 && (block.Index < start || map.IsIn(block, root))).ToList();
        var same = headings.Find(block => titles.Any(title => AreSame(title, block.Text)));
        if (same is not null) return same;
        var inside = headings.Where(block => block.HeadingLevel == 1 && map.IsIn(block, root)).ToList();
        if (inside.Count == 1) return inside[0];
        var first = headings.Where(block => block.HeadingLevel == 1 && !map.IsForeign(block.Element)).ToList();
        return first.Count == 1 ? first[0] : Unmarked(map, root, titles);
    }

    // A page without headings still shows its title before the first sentence.
    private static PageBlock? Unmarked(PageMap map, IElement root, IReadOnlyList<string> titles) =>
        map.Blocks.Skip(map.HeadOf(root)).TakeWhile((block, i) => i == 0 || !map.Blocks[block.Index - 1].IsProse)
            .FirstOrDefault(block => block.Words > 1 && titles.Any(title => title.StartsWith(block.Text, StringComparison.OrdinalIgnoreCase)));

    private static HashSet<string> Words(string title) =>
        [.. title.ToLowerInvariant().Split([.. " \t\n|-–—:,.;!?“”‘’\"'«»„()\u00A0"], StringSplitOptions.RemoveEmptyEntries)];
}
