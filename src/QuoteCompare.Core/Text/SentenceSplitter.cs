namespace QuoteCompare.Core.Text;

/// <summary>Cuts the tokens of a paragraph into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Marks looked over for a sentence's first word; nobody opens a sentence with more, and a text of nothing but marks must not cost the square of its length.</summary>
    private const int MostMarks = 16;

    /// <summary>Half-open token ranges, in order, that together cover <paramref name="range"/>.</summary>
    public static IEnumerable<TextSpan> Split(string text, IReadOnlyList<Token> tokens, TextSpan range)
    {
        var start = range.Start;
        for (var i = range.Start; i < range.End; i++)
        {
            if (!EndsSentence(text, tokens, i, range)) continue;
            var end = AfterClosers(text, tokens, i + 1, range.End);
            if (end < range.End && !StartsSentence(text, tokens, i, end, range.End)) continue;
            yield return new TextSpan(start, end);
            start = end;
            i = end - 1;
        }

        if (start < range.End) yield return new TextSpan(start, range.End);
    }

    private static bool EndsSentence(string text, IReadOnlyList<Token> tokens, int i, TextSpan range)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Acronym) return text[token.Span.End - 1] == '.';
        if (token.Kind != TokenKind.Punctuation) return false;
        return text[token.Span.Start] switch
        {
            '!' or '?' or '…' or '‼' or '⁇' or '。' or '！' or '？' or '؟' or '۔' or '।' => true,
            '.' => token.Span.Length > 1 || i == range.Start || !Abbreviations.IsOne(text, tokens[i - 1], token),
            _ => false,
        };
    }

    private static int AfterClosers(string text, IReadOnlyList<Token> tokens, int i, int end)
    {
        while (i < end && tokens[i].Span.Start == tokens[i - 1].Span.End && IsCloser(text[tokens[i].Span.Start])) i++;
        return i;
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or '›' or ')' or ']' or '」' or '』' or '!' or '?' or '.';

    /// <summary>
    /// What follows a sentence's end is set apart by a space and begins like a sentence: no lower-case letter, no comma. After an acronym only a
    /// word that often opens a sentence counts ("the U.S. President" goes on, "the U.S. But" does not); scripts without spaces need none.
    /// </summary>
    private static bool StartsSentence(string text, IReadOnlyList<Token> tokens, int terminator, int next, int end)
    {
        var apart = tokens[next].Span.Start > tokens[next - 1].Span.End;
        if (!apart) return text[tokens[next - 1].Span.Start] is '。' or '！' or '？' or '」' or '』' or '”' && text[tokens[terminator].Span.Start] > '\u2E80';
        var first = next;
        while (first < end && first - next < MostMarks && !tokens[first].IsWord)
        {
            if (text[tokens[first].Span.Start] is ',' or ';' or ':' or '–' or '—' or ')') return false;
            first++;
        }

        if (first == end || !tokens[first].IsWord) return true;
        if (char.IsLower(text[tokens[first].Span.Start])) return false;
        return tokens[terminator].Kind != TokenKind.Acronym || first > next || Abbreviations.OpensSentence(tokens[first]);
    }
}
