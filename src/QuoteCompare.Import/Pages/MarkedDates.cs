using AngleSharp.Dom;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Import.Pages;

/// <summary>Finds the day of publication where the markup says so: microdata, then the first time element at the article's head.</summary>
internal static class MarkedDates
{
    /// <summary>Words of prose before a time element from which it is a time told of, not the article's.</summary>
    private const int HeadProse = 80;

    /// <summary>Words of a line in the article's head that may be its day.</summary>
    private const int LongestLine = 15;

    private const int LongestTold = 120;

    private static readonly TextMetadata Report = new() { Kind = TextKind.Report };

    public static IEnumerable<(string Day, string Where)> Find(IReadOnlyList<IElement> elements, PageMap map, IElement root, PageBlock? headline)
    {
        foreach (var element in elements.Where(element => Microdata.Is(element, "datePublished") && !map.IsForeign(element)).OrderBy(element => map.Ancestors(element).Contains(root) ? 0 : 1))
        {
            if (Read(element) is { } day) yield return (day, "itemprop datePublished");
        }

        var head = map.HeadOf(root, headline);
        var told = map.ProseUpTo(head);
        foreach (var time in elements.Where(element => element.LocalName == "time" && map.StartOf(element) >= head))
        {
            var at = map.StartOf(time)!.Value;
            if (map.ProseUpTo(at) - told > HeadProse) yield break;
            if (at >= map.Blocks.Count || map.Blocks[at].IsProse || map.IsForeign(time)) continue;
            if (Read(time) is { } day) yield return (day, time.HasAttribute("datetime") ? "<time datetime>" : "<time>");
        }

        foreach (var block in map.Blocks.Skip(head).TakeWhile(block => map.ProseUpTo(block.Index) - told <= HeadProse).Where(block => !block.IsProse && block.Words <= LongestLine && !map.IsForeign(block)))
        {
            if (Told(block.Text) is { } day) yield return (day, $"words in <{block.Element.LocalName}>");
        }
    }

    private static string? Read(IElement element) =>
        (WrittenDate.Read(element.GetAttribute("datetime")) ?? WrittenDate.Read(element.GetAttribute("content")) ?? WrittenDate.Read(element.TextContent))?.ToString() ?? Told(element.TextContent);

    // "Published: Friday 7 March 2025 | 3 min read". A day without its year settles nothing.
    private static string? Told(string words)
    {
        if (words.Length > LongestTold) return null;
        foreach (var part in words.Split(['|', '·', '•', ':', '\n']).Select(part => part.Trim()))
        {
            if (Day(part) is { } whole) return whole;
            if (Day(part[(part.IndexOf(' ') + 1)..]) is { } rest) return rest;
        }

        return null;
    }

    // As the engine reads a day that stands alone below a title.
    private static string? Day(string words) =>
        TextFactsReader.Read(TextSegmenter.Segment($"-\n\n{words}\n\n-"), Report).PublishedDate is { Value.Whole: not null } day ? day.Value.ToString() : null;
}
