using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Reads the sense words of a stretch of a text: dates and numbers first, then the longest phrase of the lexicons.</summary>
internal static class SenseReader
{
    /// <summary>The sense words among the tokens of a half-open range, in order, none overlapping.</summary>
    public static IReadOnlyList<SenseWord> Read(SegmentedText text, TextSpan tokens)
    {
        var words = new List<SenseWord>();
        for (var i = tokens.Start; i < tokens.End;)
        {
            if (!text.Tokens[i].IsWord)
            {
                i++;
                continue;
            }

            var (word, next) = At(text, i, tokens.End);
            if (word is not null) words.Add(word);
            i = next;
        }

        return words;
    }

    /// <summary>The sense words of a stretch given in UTF-16 code units.</summary>
    public static IReadOnlyList<SenseWord> In(SegmentedText text, TextSpan span) => Read(text, text.TokensIn(span));

    private static (SenseWord? Word, int Next) At(SegmentedText text, int token, int end)
    {
        if (TimeReader.At(text, token, end) is { } time) return (time, time.Tokens.End);
        var found = SensePhrases.At(text, token, end);
        if ((found is null || found.Words.Length == 1) && OpenedConditions.At(text, token) is { } condition) return (condition, condition.Tokens.End);
        if (found is { } phrase)
        {
            var next = token + phrase.Words.Length;
            var holds = phrase.Kind is not null && IsMeant(text, token, phrase);
            if (holds || phrase.Kind is null) return (holds ? Make(text, new(token, next), phrase) : null, next);
        }

        if (FigureReader.At(text, token, end) is { } figure) return (figure, figure.Tokens.End);
        return text.Tokens[token].Normal.EndsWith("n't", StringComparison.Ordinal)
            ? (new SenseWord(FindingKind.Negation, "not", new(token, token + 1), text.Tokens[token].Span), token + 1)
            : (null, token + 1);
    }

    /// <summary>Words that are something else beside certain others: "May 24", "his might", "No, it means", "asked if".</summary>
    private static bool IsMeant(SegmentedText text, int token, SensePhrases.Phrase phrase)
    {
        var word = text.Tokens[token].Normal;
        var before = token > 0 ? text.Tokens[token - 1] : default;
        return word switch
        {
            "may" => !char.IsUpper(text.Text[text.Tokens[token].Span.Start]),
            "might" => before.Normal is null || !(before.Is(WordClass.Determiner | WordClass.Possessive) || before.Normal is "of" or "with" or "great" or "all"),
            "no" when phrase.Words.Length == 1 => token + 1 < text.Tokens.Count && text.Tokens[token + 1].IsWord,
            "if" when phrase.Words.Length == 1 => before.Normal is null || !IsQuestion(before.Normal),
            "once" or "where" or "when" => OpensClause(text, token),
            "provided" or "providing" or "assuming" or "supposing" when phrase.Words.Length == 1 => OpensSupposition(text, token),
            "much" or "many" or "like" => before.Normal is not ("how" or "so" or "as" or "too" or "very"),
            "all" => before.Normal is not "at" || (token + 1 < text.Tokens.Count && text.Tokens[token + 1].Normal.EndsWith('s')),
            "just" => before.Normal is not ("a" or "an" or "the" or "more" or "most"),
            "i" or "we" when phrase.Class == "view" => !phrase.Words[^1].StartsWith("believe", StringComparison.Ordinal) || OpensBelief(text, token + phrase.Words.Length),
            "likely" => before.Normal is not ("more" or "less"),
            "now" => !(OpensClause(text, token) && token + 1 < text.Tokens.Count && text.Tokens[token + 1].Normal is "," or "the" or "therefore" or "then"),
            _ => true,
        };
    }

    /// <summary>"I believe him", "I believe in it": a trust, no guess.</summary>
    private static bool OpensBelief(SegmentedText text, int next) => next >= text.Tokens.Count || !text.Tokens[next].IsWord
        || !(text.Tokens[next].Normal is "in" or "of" or "him" or "them" or "us" or "me" or "so")
            && (text.Tokens[next].Normal is not ("her" or "you" or "it") || (next + 1 < text.Tokens.Count && text.Tokens[next + 1].IsWord && !text.Tokens[next + 1].Is(WordClass.Subordinator | WordClass.Coordinator | WordClass.Preposition)));

    private static bool OpensClause(SegmentedText text, int token) =>
        token == 0 || !text.Tokens[token - 1].IsWord || text.Tokens[token - 1].Normal is "and" or "but" or "or" or "only";

    /// <summary>"Provided the rain stops" and ", provided they pay", not "provided by the town" or ", provided food and"; behind a comma only before a pronoun.</summary>
    private static bool OpensSupposition(SegmentedText text, int token)
    {
        if (token + 1 >= text.Tokens.Count || !text.Tokens[token + 1].IsWord) return false;
        var next = text.Tokens[token + 1];
        var opens = text.SpokenIn(text.SentenceAt(text.Tokens[token].Span.Start)).Start == token || text.Tokens[token - 1].Normal is "and" or "but" && !text.Tokens[Math.Max(0, token - 2)].IsWord;
        if (opens) return next.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun) || char.IsUpper(text.Text[next.Span.Start]);
        return !text.Tokens[token - 1].IsWord && next.Is(WordClass.SubjectPronoun);
    }

    /// <summary>Verbs and adjectives after which "if" means "whether".</summary>
    private static bool IsQuestion(string word) => word is "ask" or "asks" or "asked" or "asking" or "see" or "know" or "knew" or "knows" or "wonder"
        or "wonders" or "wondered" or "wondering" or "doubt" or "sure" or "tell" or "told" or "matter" or "learn" or "check" or "consider" or "decide" or "me" or "us";

    private static SenseWord Make(SegmentedText text, TextSpan tokens, SensePhrases.Phrase phrase) => new(
        phrase.Kind!.Value, phrase.Class, tokens, text.Tokens[tokens.Start].Span.Cover(text.Tokens[tokens.End - 1].Span)) { IsDeictic = phrase.IsDeictic };
}
