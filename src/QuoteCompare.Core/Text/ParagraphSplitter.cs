namespace QuoteCompare.Core.Text;

/// <summary>
/// Cuts a text into paragraphs: a line break of any kind ends one, unless the text was wrapped at a fixed width, as pasted mail and old files are.
/// </summary>
internal static class ParagraphSplitter
{
    /// <summary>Widths at which people and programs wrap text; longer lines are paragraphs of their own.</summary>
    private const int NarrowestWrap = 40, WidestWrap = 120;

    /// <summary>Pairs of neighbouring lines needed to see that a text is wrapped.</summary>
    private const int FewestPairs = 3;

    /// <summary>The spans of paragraphs, in order; blank ones too. Linear in the length of the text.</summary>
    public static IEnumerable<TextSpan> Split(string text)
    {
        var lines = Lines(text).ToList();
        var width = WrapWidth(text, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines[i];
            while (width > 0 && i + 1 < lines.Count && WrapsAfter(text, lines[i], lines[i + 1], width)) span = span.Cover(lines[++i]);
            yield return span;
        }
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsBreak(text[i])) continue;
            yield return new TextSpan(start, i);
            start = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? ++i + 1 : i + 1;
        }

        yield return new TextSpan(start, text.Length);
    }

    /// <summary>
    /// The width at which the text is wrapped, 0 when it is not: no line is longer, and of the neighbouring lines at least two in three
    /// end where the next word would not have fitted (the rest end paragraphs that no blank line follows).
    /// </summary>
    private static int WrapWidth(string text, List<TextSpan> lines)
    {
        var width = 0;
        foreach (var line in lines) width = Math.Max(width, line.Length);
        if (width is < NarrowestWrap or > WidestWrap) return 0;
        int pairs = 0, wrapped = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (IsBlank(text, lines[i]) || IsBlank(text, lines[i + 1])) continue;
            pairs++;
            if (WrapsAfter(text, lines[i], lines[i + 1], width)) wrapped++;
        }

        return pairs >= FewestPairs && wrapped * 3 >= pairs * 2 ? width : 0;
    }

    private static bool WrapsAfter(string text, TextSpan line, TextSpan next, int width)
    {
        if (IsBlank(text, line) || IsBlank(text, next) || char.IsWhiteSpace(text[next.Start])) return false;
        var word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(text[word])) word++;
        return line.Length + 1 + (word - next.Start) > width;
    }

    private static bool IsBlank(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).IsWhiteSpace();

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';
}
