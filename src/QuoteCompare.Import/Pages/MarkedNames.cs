using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>Finds who wrote the article where its markup says so: rel=author, microdata, a class name, or "By ..." under the headline.</summary>
internal static class MarkedNames
{
    /// <summary>Blocks round the article's start in which a byline stands.</summary>
    private const int Near = 20;

    private const int LongestName = 12;

    public static IEnumerable<(string Name, string Where)> Find(PageMap map, IElement root, PageBlock? headline)
    {
        var near = map.Blocks.Skip(map.HeadOf(root, headline)).Take(Near).Where(block => block.HeadingLevel == 0 && block.Words <= LongestName && !IsComment(map, block)).ToList();
        foreach (var block in near)
        {
            foreach (var (element, where) in Marked(map, block))
            {
                var name = Byline.Clean(Name(element));
                if (name.Length > 0) yield return (name, where);
            }
        }

        foreach (var block in near.Where(block => !block.IsProse && OpensLikeByline(block.Text)))
        {
            yield return (Byline.Clean(block.Text.Split(['|', '•', '·', '\n'])[0]), $"words in <{block.Element.LocalName}>");
        }
    }

    // "By Nora Pike", "Par Lucie Marne": a name follows, not a place or a time.
    private static bool OpensLikeByline(string line)
    {
        var opening = PageWords.BylineOpenings.FirstOrDefault(opening => line.StartsWith(opening + " ", StringComparison.OrdinalIgnoreCase));
        if (opening is null) return false;
        var name = line[opening.Length..].TrimStart();
        return name.Length > 0 && name.Contains(' ') && (char.IsUpper(name[0]) || !char.IsLower(name[0]) && char.IsLetter(name[0]));
    }

    private static IEnumerable<(IElement Element, string Where)> Marked(PageMap map, PageBlock block)
    {
        var around = map.Ancestors(block.Element).TakeWhile(element => map.ProseIn(element) == 0).Reverse().ToList();
        var elements = around.Concat(PageTree.Elements(block.Element).Skip(1)).ToList();
        foreach (var element in elements)
        {
            if (Microdata.Is(element, "author")) yield return (element, "itemprop author");
            else if (element.GetAttribute("rel")?.Contains("author", StringComparison.Ordinal) == true) yield return (element, "rel author");
        }

        foreach (var element in elements.AsEnumerable().Reverse())
        {
            if (ElementNames.Have(element, Names)) yield return (element, "class " + (element.GetAttribute("class") ?? element.Id));
        }
    }

    private static readonly HashSet<string> Names = ["byline", "author", "authors", "bylines", "signature", "autor", "auteur", "autore", "verfasser"];

    // Of a person in microdata only the name; of anything else the words.
    private static string Name(IElement element) =>
        PageTree.Elements(element).FirstOrDefault(inner => Microdata.Is(inner, "name"))?.TextContent ?? element.TextContent.Split(['|', '•', '·'])[0];

    private static bool IsComment(PageMap map, PageBlock block) => map.Ancestors(block.Element).Any(element => ElementNames.Have(element, PageWords.CommentNames) && !map.HasHeadline(element));
}
