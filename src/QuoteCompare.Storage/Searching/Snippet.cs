using QuoteCompare.Core;
using QuoteCompare.Core.Origins;

namespace QuoteCompare.Storage.Searching;

/// <summary>Words of an entry, with those that were searched for.</summary>
/// <param name="Marks">UTF-16 code units of <paramref name="Words"/>, ascending.</param>
/// <param name="Weight">How much of the entry was searched for: orders the hits, alike in both databases.</param>
internal sealed record Snippet(string Words, IReadOnlyList<TextSpan> Marks, double Weight)
{
    /// <summary>UTF-16 code units before the first mark, and in all.</summary>
    private const int Before = 80, Longest = 280;

    private const string Left = "… ", Right = " …";

    public static Snippet Of(string text, IReadOnlyList<IReadOnlyList<string>> phrases)
    {
        var words = SearchWords.Of(text);
        var marks = phrases.SelectMany(phrase => Places(words, phrase)).Distinct().Order().ToList();
        var start = marks.Count > 0 && marks[0].Start > Before ? words.Select(word => word.Span.Start).First(at => at >= marks[0].Start - Before) : 0;
        var end = text.Length - start <= Longest ? text.Length : words.Select(word => word.Span.End).LastOrDefault(at => at > start && at <= start + Longest, start + Longest);
        var (left, right) = (start > 0 ? Left : "", end < text.Length ? Right : "");
        var shift = left.Length - start;
        return new Snippet(
            left + text[start..end] + right,
            [.. marks.Where(mark => mark.Start >= start && mark.End <= end).Select(mark => new TextSpan(mark.Start + shift, mark.End + shift))],
            marks.Count / Math.Sqrt(1 + words.Count));
    }

    private static IEnumerable<TextSpan> Places(IReadOnlyList<SearchWord> words, IReadOnlyList<string> phrase)
    {
        for (var at = 0; at + phrase.Count <= words.Count; at++)
            if (phrase.Select((key, i) => words[at + i].Key == key).All(same => same)) yield return new TextSpan(words[at].Span.Start, words[at + phrase.Count - 1].Span.End);
    }
}
