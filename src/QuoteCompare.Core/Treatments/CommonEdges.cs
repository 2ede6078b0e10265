using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>Two stretches without the words with which both begin or both end: words that stand the same need no link to be the same.</summary>
internal static class CommonEdges
{
    /// <summary>The rest of both stretches; null where nothing is left.</summary>
    public static (TextSpan? Passage, TextSpan? Words) Trim(SegmentedText original, TextSpan passage, SegmentedText report, TextSpan? words)
    {
        if (words is not { } own) return (passage, null);
        List<Token> left = [.. Words(original, passage)], right = [.. Words(report, own)];
        var first = 0;
        while (first < left.Count && first < right.Count && left[first].Normal == right[first].Normal) first++;
        var last = 0;
        while (last < left.Count - first && last < right.Count - first && left[^(last + 1)].Normal == right[^(last + 1)].Normal) last++;
        return (Cover(left, first, last), Cover(right, first, last));
    }

    private static IEnumerable<Token> Words(SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        return Enumerable.Range(range.Start, range.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord);
    }

    private static TextSpan? Cover(List<Token> words, int first, int last) =>
        first + last >= words.Count ? null : words[first].Span.Cover(words[^(last + 1)].Span);
}
