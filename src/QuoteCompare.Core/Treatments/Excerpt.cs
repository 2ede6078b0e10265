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

        var whole = new StringBuilder().AppendJoin(' ', first);
        if (last.Count > LastWords)
        {
            last.Dequeue();
            whole.Append(" […]");
        }

        foreach (var word in last) whole.Append(' ').Append(word);
        return $"“{WithInnerMarks(whole.ToString())}”";
    }

    /// <summary>Double marks inside become single ones; one whose partner lies outside the stretch is left out, so that marks stand in pairs.</summary>
    private static string WithInnerMarks(string words)
    {
        var marks = new char[words.Length];
        var open = new Stack<int>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '“' || (words[i] == '"' && open.Count == 0)) open.Push(i);
            else if (words[i] is '”' or '"' && open.TryPop(out var start)) (marks[start], marks[i]) = ('‘', '’');
        }

        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not ('“' or '”' or '"')) text.Append(words[i]);
            else if (marks[i] != 0) text.Append(marks[i]);
        }

        return text.ToString();
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
