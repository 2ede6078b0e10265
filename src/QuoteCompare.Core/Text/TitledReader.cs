
namespace QuoteCompare.Core.Text;

/// <summary>Reads whose speech a title line announces: "Remarks by Mayor Ann Lee in Norvik", "ANN LEE: speech to the council".</summary>
internal static class TitledReader
{
    /// <summary>Words of a name beside titles: more are a headline ("Speech by Lee Stirs Old Town Rows").</summary>
    private const int LongestName = 3;

    /// <summary>Words before the noun ("opening address", "text of the speech").</summary>
    private const int LongestLead = 4;

    /// <summary>Who is announced in one of the first <paramref name="paragraphs"/>; null when no line of a title's form names anybody.</summary>
    public static Fact<string>? Speaker(SegmentedText text, int paragraphs)
    {
        for (var p = 0; p < Math.Min(paragraphs, text.Paragraphs.Count); p++)
        {
            var tokens = text.TokensIn(text.Paragraphs[p].Span);
            if (tokens.IsEmpty || text.Paragraphs[p].Role == ParagraphRole.Boilerplate || text.Tokens[tokens.End - 1].Normal is "." or "!" or "?" or "”") continue;
            if ((BehindBy(text, tokens) ?? BeforeColon(text, tokens)) is { } name) return new(name.In(text.Text), FactOrigin.InText, name);
        }

        return null;
    }

    private static TextSpan? BehindBy(SegmentedText text, TextSpan tokens)
    {
        for (var t = tokens.Start; t + 2 < tokens.End && t - tokens.Start <= LongestLead; t++)
        {
            if (!text.Tokens[t].IsWord) return null;
            if (!IsSpeech(text.Tokens[t]) || text.Tokens[t + 1].Normal != "by") continue;
            var start = t + 2;
            while (start < tokens.End && Titles.IsTitle(text.Tokens[start]) && !OccasionReader.IsNamePart(text, start)) start++;
            return NameAt(text, new(start, tokens.End)) is { } end && EndsThere(text, end, tokens.End) ? OccasionReader.Cover(text, new(start, end)) : null;
        }

        return null;
    }

    private static TextSpan? BeforeColon(SegmentedText text, TextSpan tokens)
    {
        if (NameAt(text, tokens) is not { } colon || colon - tokens.Start < 2 || colon + 1 >= tokens.End || text.Tokens[colon].Normal != ":" || !IsSpeech(text.Tokens[colon + 1])) return null;
        for (var t = tokens.Start; t < tokens.End; t++)
            if (text.Tokens[t].Normal is "by" || (t < colon && (IsSpeech(text.Tokens[t]) || text.Tokens[t].Normal is "text" or "transcript" or "news" or "video" or "watch" or "update"))) return null;
        return OccasionReader.Cover(text, new(tokens.Start, colon));
    }

    /// <summary>One past the name, titles in capitals included, that begins the range; null when none does.</summary>
    private static int? NameAt(SegmentedText text, TextSpan tokens)
    {
        var end = tokens.Start;
        var words = 0;
        for (; end < tokens.End && (end > tokens.Start || text.Tokens[end].IsWord) && OccasionReader.IsNamePart(text, end); end++)
            if (text.Tokens[end].IsWord && text.Tokens[end].Span.Length > 1 && !Titles.IsTitle(text.Tokens[end]) && text.Tokens[end].Normal != "prime") words++;
        return words is > 0 and <= LongestName ? end : null;
    }

    /// <summary>"To the council", "in Norvik", "(2019)" may follow, a verb not.</summary>
    private static bool EndsThere(SegmentedText text, int at, int end) =>
        at >= end || !text.Tokens[at].IsWord || text.Tokens[at].Is(WordClass.Preposition) || text.Tokens[at].Normal is "delivered" or "given";

    private static bool IsSpeech(Token token) => token.Normal is "speech" or "remarks" or "address" or "statement" or "lecture" or "sermon" or "testimony";
}
