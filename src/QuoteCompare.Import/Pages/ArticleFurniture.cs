using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>
/// Recognises single blocks that are the page's own although they stand in the article: labels, pointers, bylines, times, demands to pay.
/// What ends like a sentence is no label: "Listen." may be the whole of an answer.
/// </summary>
internal sealed class ArticleFurniture(PageMap map, IElement root, PageBlock? headline, string? byline)
{
    /// <summary>Words up to which a line that opens like a button or a pointer is one.</summary>
    private const int LongestPointer = 25;

    /// <summary>Words of a line with the writer's name and place: "Tom Ferris, Wendbridge".</summary>
    private const int LongestByline = 15;

    /// <summary>Words of a line that is mostly a time: "Published 7 March 2025, 10:42, updated 11:05".</summary>
    private const int LongestTime = 12;

    /// <summary>Words of a paragraph that asks to pay; a longer one tells of it.</summary>
    private const int LongestWall = 60;

    /// <summary>Share of links from which a line only leads elsewhere.</summary>
    private const double LinkLine = 0.8;

    /// <summary>Share of links from which a line that opens like a pointer is one, whatever it ends with.</summary>
    private const double PointerLinks = 0.3;

    public bool Has(PageBlock block)
    {
        if (block == headline || (headline is not null && block.Text == headline.Text)) return true;
        if (IsWall(block) || IsByline(block) || IsTime(block)) return true;
        var ends = EndsSentence(block) && block.LinkShare <= PointerLinks;
        if (!ends && PageWords.Labels.Contains(PageWords.Plain(block.Text))) return block.HeadingLevel == 0 && !PageWords.ListHeadings.Contains(PageWords.Plain(block.Text));
        if (block.HeadingLevel > 0) return false;
        if (block.LinkShare >= LinkLine) return true;
        var line = block.Text.ToLowerInvariant();
        return block.Words <= LongestPointer && !ends && PageWords.Openings.Any(opening => Begins(line, opening));
    }

    /// <summary>Whether a block asks to pay or to sign in before the text goes on. Speech about it does not.</summary>
    public static bool IsWall(PageBlock block)
    {
        if (block.Words > LongestWall || (block.IsProse && block.Text.AsSpan().IndexOfAny("“\"«„") >= 0)) return false;
        var line = block.Text.ToLowerInvariant().Replace('’', '\'');
        return PageWords.Walls.Any(wall => line.Contains(wall, StringComparison.Ordinal));
    }

    /// <summary>Whether a block, or one of the nearest elements round it that hold no prose, has one of the names.</summary>
    public bool Named(PageBlock block, IReadOnlySet<string> names) =>
        map.Ancestors(block.Element).TakeWhile(element => element != root && element != map.Body).Take(3)
            .Where(element => element == block.Element || map.ProseIn(element) == 0)
            .Any(element => ElementNames.Have(element, names) || (names == PageWords.StandfirstNames && Microdata.Is(element, "description")));

    /// <summary>Whether a short block is something said, and no label.</summary>
    public static bool IsSpeech(PageBlock block) => block.Element.LocalName is "p" or "dt" or "dd" or "li" or "blockquote" && (EndsSentence(block) || block.Text[^1] is ':' or '…');

    private bool IsByline(PageBlock block)
    {
        if (block.Words > LongestPointer) return false;
        if (Named(block, PageWords.BylineNames) && (!block.IsProse || map.Ancestors(block.Element).TakeWhile(element => element != root).Any(element => Microdata.Is(element, "author")))) return true;
        if (byline is null) return false;
        var plain = Byline.Clean(block.Text);
        if (plain == byline) return true;

        // "Tom Ferris, Wendbridge", but not "Tom Ferris: And then?"
        return !EndsSentence(block) && block.Words <= LongestByline && plain.StartsWith(byline, StringComparison.Ordinal) && plain[byline.Length] != ':';
    }

    private static bool IsTime(PageBlock block) => block.Words <= LongestTime && block.TimeLength * 2 >= block.Text.Length;

    private static bool EndsSentence(PageBlock block) => block.Text[^1] is '.' or '!' or '?' or '”' or '"' or '»' or '’' or '؟' or '۔' or '。' or ')';

    private static bool Begins(string line, string opening) =>
        line.StartsWith(opening, StringComparison.Ordinal) && (line.Length == opening.Length || !char.IsLetterOrDigit(line[opening.Length]) || !char.IsLetterOrDigit(opening[^1]));
}
