using System.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>Quotes a stretch of a text inside a sentence about it.</summary>
internal static class Excerpt
{
    /// <summary>Words kept at the start and at the end of a long stretch: enough to find it by eye; its span shows the rest.</summary>
    private const int FirstWords = 14, LastWords = 8;

    /// <summary>A word longer than this many UTF-16 code units is cut in the sentence: no language needs more.</summary>
    private const int LongestWord = 60;

    /// <summary>The stretch in curly marks, on one line, its middle left out when it is long.</summary>
    public static string Of(string text, TextSpan span)
    {
        var first = new List<string>();
        var last = new Queue<string>();
        foreach (var range in SplitAtSpaces(text, span))
        {
            var word = Shorten(text, range);
            if (first.Count < FirstWords) first.Add(word);
            else last.Enqueue(word);
            if (last.Count > LastWords + 1) last.Dequeue();
        }

        var whole = new StringBuilder("“").AppendJoin(' ', first);
        if (last.Count > LastWords)
        {
            last.Dequeue();
            whole.Append(" […]");
        }

        foreach (var word in last) whole.Append(' ').Append(word);
        return whole.Append('”').ToString();
    }

    private static IEnumerable<TextSpan> SplitAtSpaces(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (IsSpace(text[at])) continue;
            var start = at;
            while (at < span.End && !IsSpace(text[at])) at++;
            yield return new TextSpan(start, at);
        }
    }

    private static string Shorten(string text, TextSpan word)
    {
        if (word.Length <= LongestWord) return word.In(text);
        var end = word.Start + LongestWord;
        return $"{text[word.Start..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)]}…";
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
