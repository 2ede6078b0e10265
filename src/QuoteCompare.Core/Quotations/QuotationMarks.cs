namespace QuoteCompare.Core.Quotations;

/// <summary>What quotation marks look like, and which closes which.</summary>
internal static class QuotationMarks
{
    /// <summary>
    /// The mark that opens at <paramref name="at"/>: its length in code units and the characters that close it; length 0 when none opens there.
    /// A mark with one form for both ends opens before a word and after a space, a bracket or a dash.
    /// </summary>
    public static (int Length, string Closers) OpeningAt(string text, int at, TextSpan bounds)
    {
        var opens = Before(text, at, bounds) && at + 1 < bounds.End && !char.IsWhiteSpace(text[at + 1]);
        return text[at] switch
        {
            '“' or '‟' => (1, "”\"“"),
            '„' => (1, "“”"),
            '‚' when opens => (1, "‘’"),
            '«' => (1, "»"),
            '‹' => (1, "›"),
            '「' => (1, "」"),
            '『' => (1, "』"),
            '〝' => (1, "〞〟"),
            '"' or '＂' when opens => (1, "\"＂”"),
            '”' when opens && char.IsLetter(text[at + 1]) => (1, "”"),
            '»' when opens => (1, "«"),
            '›' when opens => (1, "‹"),
            '\'' or '`' when opens && text[at + 1] == text[at] => (2, "'"),
            '‘' when Before(text, at, bounds) => (1, "’"),
            '\'' when opens && char.IsLetter(text[at + 1]) => (1, "'"),
            _ => (0, ""),
        };
    }

    /// <summary>Whether a mark of one of <paramref name="closers"/> closes at <paramref name="at"/>; <paramref name="length"/> is that of the opening mark.</summary>
    public static bool ClosesAt(string text, int at, TextSpan bounds, string closers, int length)
    {
        if (!closers.Contains(text[at])) return false;
        if (length == 2) return at + 1 < bounds.End && text[at + 1] == '\'';
        return text[at] switch
        {
            '\'' or '’' => !LetterAt(text, at + 1, bounds) && !char.IsWhiteSpace(text[at - 1]) && !IsPlural(text, at, bounds),
            '“' when closers[0] == '”' => !Before(text, at, bounds) && !LetterAt(text, at + 1, bounds),
            '"' or '＂' => !char.IsWhiteSpace(text[at - 1]) && !LetterAt(text, at + 1, bounds),
            _ => true,
        };
    }

    /// <summary>Code units looked ahead for the mark that closes instead of an apostrophe.</summary>
    private const int PluralReach = 300;

    /// <summary>"'The workers' plan is late,' she said": an apostrophe behind "s" before a word in lower case, when the same mark closes further on.</summary>
    private static bool IsPlural(string text, int at, TextSpan bounds)
    {
        if (text[at - 1] != 's' || at + 2 >= bounds.End || text[at + 1] != ' ' || !char.IsLower(text[at + 2])) return false;
        for (var i = at + 2; i < Math.Min(bounds.End, at + PluralReach); i++)
        {
            if (text[i] is '‘' || (text[i] == '\'' && Before(text, i, bounds))) return false;
            if (text[i] == text[at] && text[i - 1] is ',' or '.' or '?' or '!' && !LetterAt(text, i + 1, bounds)) return true;
        }

        return false;
    }

    /// <summary>Whether a mark is an apostrophe as well, so that one that never closes is none.</summary>
    public static bool IsDoubtful(string closers) => closers is "’" or "'";

    private static bool Before(string text, int at, TextSpan bounds) =>
        at == bounds.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '{' or '–' or '—' or '-' or '/' or '“' or '"' or '…' or ':';

    private static bool LetterAt(string text, int at, TextSpan bounds) => at < bounds.End && char.IsLetterOrDigit(text[at]);
}
