using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>Finds the day of publication where the markup says so: microdata, then the first time element at the article's head.</summary>
internal static class MarkedDates
{
    /// <summary>Words of prose before a time element from which it is a time told of, not the article's.</summary>
    private const int HeadProse = 80;

    public static IEnumerable<(string Day, string Where)> Find(IReadOnlyList<IElement> elements, PageMap map, IElement root)
    {
        foreach (var element in elements.Where(element => Microdata.Is(element, "datePublished") && !map.IsForeign(element)).OrderBy(element => map.Ancestors(element).Contains(root) ? 0 : 1))
        {
            if (Read(element) is { } day) yield return (day, "itemprop datePublished");
        }

        var head = map.HeadOf(root);
        var told = map.ProseUpTo(head);
        foreach (var time in elements.Where(element => element.LocalName == "time" && map.StartOf(element) >= head))
        {
            var at = map.StartOf(time)!.Value;
            if (map.ProseUpTo(at) - told > HeadProse) yield break;
            if (at >= map.Blocks.Count || map.Blocks[at].IsProse || map.IsForeign(time)) continue;
            if (Read(time) is { } day) yield return (day, time.HasAttribute("datetime") ? "<time datetime>" : "<time>");
        }
    }

    private static string? Read(IElement element) =>
        (WrittenDate.Read(element.GetAttribute("datetime")) ?? WrittenDate.Read(element.GetAttribute("content")) ?? WrittenDate.Read(element.TextContent))?.ToString();
}
