namespace QuoteCompare.Import.Paper;

/// <summary>Parts printed lines that no blank line parts: a paragraph ends where the next word would still have fitted.</summary>
internal static class PrintedLines
{
    /// <summary>
    /// Share of the widest line that the line and the next word must not reach. Letters differ in width, so lines of one column differ in
    /// length by some hundredths. Where a sentence ends, a wrong break harms little; elsewhere the line must be clearly short.
    /// </summary>
    private const double AfterSentence = 0.92, Elsewhere = 0.7;

    /// <summary>The lines of every paragraph.</summary>
    /// <param name="lines">Lines between two blank ones, none of them blank.</param>
    public static IEnumerable<List<string>> Paragraphs(IReadOnlyList<string> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        var paragraph = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            paragraph.Add(lines[i]);
            if (i + 1 < lines.Count && !EndsBetween(lines[i], lines[i + 1], width)) continue;
            yield return paragraph;
            paragraph = [];
        }
    }

    private static bool EndsBetween(string line, string next, int width)
    {
        if (char.IsLower(next[0])) return false;
        var needed = line.Length + 1 + next.Split(' ')[0].Length;
        return needed < width * (EndsSentence(line) ? AfterSentence : Elsewhere);
    }

    /// <summary>Whether the last mark is one that ends sentences, or speech.</summary>
    public static bool EndsSentence(string words) => ".!?…:\"”’»)؟۔。".Contains(words[^1]);
}
