using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>
/// Tells words that carry a statement from words that carry only grammar or courtesy. Not the function words by which passages are found: "not", "if" and
/// "only" find no passage, but leaving one out changes a statement.
/// </summary>
public static class ContentWords
{
    private static readonly FrozenSet<string> Grammar = Lexicon.Words("grammar-words.txt");
    private static readonly FrozenSet<string> Courtesy = Lexicon.Words("courtesy-words.txt");

    /// <summary>Whether the token is a word of content: any word, acronym or number that is no function word.</summary>
    public static bool IsOne(Token token) => token.IsWord && !Grammar.Contains(token.Normal);

    /// <summary>Whether a word carries only grammar.</summary>
    /// <param name="word">The form for comparing.</param>
    internal static bool IsSmall(string word) => Grammar.Contains(word);

    /// <summary>The number of content words in <paramref name="span"/>.</summary>
    public static int Count(SegmentedText text, TextSpan span) => CountWhere(text, span, IsOne);

    /// <summary>The number of words in <paramref name="span"/>, whatever they carry.</summary>
    public static int CountWords(SegmentedText text, TextSpan span) => CountWhere(text, span, token => token.IsWord);

    /// <summary>Whether <paramref name="span"/> holds content words and all of them are words of courtesy.</summary>
    public static bool AreCourtesy(SegmentedText text, TextSpan span) =>
        Count(text, span) is var content and > 0 && content == CountWhere(text, span, token => Courtesy.Contains(token.Normal));

    /// <summary>The content words that one of two phrases has and the other lacks; of the two numbers the larger.</summary>
    public static int Differing(SegmentedText one, TextSpan words, SegmentedText other, TextSpan counterparts)
    {
        HashSet<string> left = [.. Normals(one, words)], right = [.. Normals(other, counterparts)];
        var shared = left.Count(right.Contains);
        return Math.Max(left.Count, right.Count) - shared;
    }

    /// <summary>The stretch from its first to its last word; null when it holds no word.</summary>
    public static TextSpan? FirstToLast(SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        int first = range.Start, last = range.End - 1;
        while (first <= last && !text.Tokens[first].IsWord) first++;
        while (last > first && !text.Tokens[last].IsWord) last--;
        return first > last ? null : text.Tokens[first].Span.Cover(text.Tokens[last].Span);
    }

    private static IEnumerable<string> Normals(SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        return Enumerable.Range(range.Start, range.Length).Select(i => text.Tokens[i]).Where(IsOne).Select(token => token.Normal);
    }

    private static int CountWhere(SegmentedText text, TextSpan span, Func<Token, bool> counts)
    {
        var range = text.TokensIn(span);
        var count = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (counts(text.Tokens[i])) count++;
        }

        return count;
    }
}
