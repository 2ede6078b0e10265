using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Reads the conditions that no conjunction opens: "Should the council agree, we will", "Had they listened, they would", "Were we to lose it, we would", "Without the
/// grant, we would", "But for the grant, we would". Each opens a clause, and a main clause that says what would be follows behind a comma.
/// </summary>
internal static class OpenedConditions
{
    /// <summary>Tokens of such a condition, and tokens of the main clause among which its "would" stands.</summary>
    private const int Longest = 25, FirstWords = 8;

    /// <summary>The opening word of the condition that begins at a token; null when none does.</summary>
    public static SenseWord? At(SegmentedText text, int token)
    {
        var length = text.Tokens[token].Normal switch
        {
            "should" or "were" or "had" => OpensClause(text, token) && IsSubject(text, token + 1) ? 1 : 0,
            "without" => OpensClause(text, token) && NamesThing(text, token + 1) ? 1 : 0,
            "but" => token + 1 < text.Tokens.Count && text.Tokens[token + 1].Normal == "for" && OpensClause(text, token) && NamesThing(text, token + 2) ? 2 : 0,
            _ => 0,
        };
        if (length == 0 || !LeadsToMain(text, token)) return null;
        var tokens = new TextSpan(token, token + length);
        var name = text.Tokens[token].Normal is "without" or "but" ? "unless" : "if";
        return new SenseWord(FindingKind.Condition, name, tokens, text.Tokens[token].Span.Cover(text.Tokens[token + length - 1].Span));
    }

    private static bool OpensClause(SegmentedText text, int token)
    {
        var start = text.SpokenIn(text.SentenceAt(text.Tokens[token].Span.Start)).Start;
        return token == start || (!text.Tokens[token - 1].IsWord && text.Tokens[token - 1].Normal != ",") || (text.Tokens[token - 1].Normal is "and" or "but" or "that" or "so" && token - 1 <= start + 1);
    }

    private static bool IsSubject(SegmentedText text, int token) => token < text.Tokens.Count && text.Tokens[token].IsWord
        && (text.Tokens[token].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun) || char.IsUpper(text.Text[text.Tokens[token].Span.Start]));

    /// <summary>"The grant", "our help", "volunteers": a certain thing; "a word" and "further delay" are a manner.</summary>
    private static bool NamesThing(SegmentedText text, int token)
    {
        if (token + 1 >= text.Tokens.Count || !text.Tokens[token].IsWord) return false;
        var word = text.Tokens[token];
        return word.Normal is "the" or "this" or "that" or "these" or "those" || word.Is(WordClass.Possessive) || char.IsUpper(text.Text[word.Span.Start])
            || (word.Normal.EndsWith('s') && text.Tokens[token + 1].Normal == ",");
    }

    /// <summary>Whether a comma follows in the sentence and a modal verb soon behind it, and nothing is asked.</summary>
    private static bool LeadsToMain(SegmentedText text, int token)
    {
        var sentence = text.SpokenIn(text.SentenceAt(text.Tokens[token].Span.Start));
        if (Enumerable.Range(Math.Max(token, sentence.End - 2), Math.Min(2, sentence.End - token)).Any(i => text.Tokens[i].Normal == "?")) return false;
        for (var i = token + 2; i < Math.Min(sentence.End, token + Longest); i++)
        {
            if (text.Tokens[i].Normal is ";" or ":" or "." ) return false;
            // "Should you need help, call us": an order follows.
            if (text.Tokens[i].Normal == "," && text.Tokens[token].Normal == "should" && text.Tokens[token + 1].Normal == "you") return true;
            if (text.Tokens[i].Normal == "," && Enumerable.Range(i + 1, Math.Min(FirstWords, sentence.End - i - 1)).Any(k => IsModal(text.Tokens[k]))) return true;
        }

        return false;
    }

    private static bool IsModal(Token token) => token.Is(WordClass.Modal) || token.Normal.EndsWith("'ll", StringComparison.Ordinal) || token.Normal.EndsWith("'d", StringComparison.Ordinal);
}
