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

        var told = 0;
        foreach (var block in map.Blocks.Skip(map.HeadOf(root)))
        {
            if (told > HeadProse) yield break;
            var times = map.IsForeign(block.Element) ? [] : PageTree.Elements(block.Element).Where(element => element.LocalName == "time");
            if (block.Element.LocalName == "time" || !block.IsProse)
            {
                foreach (var time in times)
                {
                    if (Read(time) is { } day) yield return (day, time.HasAttribute("datetime") ? "<time datetime>" : "<time>");
                }
            }

            if (block.IsProse) told += block.Words;
        }
    }

    private static string? Read(IElement element) =>
        (WrittenDate.Read(element.GetAttribute("datetime")) ?? WrittenDate.Read(element.GetAttribute("content")) ?? WrittenDate.Read(element.TextContent))?.ToString();
}
