using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Reads the clauses that deny what follows them: "I do not say that", "nobody can claim that", "it would be wrong to say that", "it is a myth that".</summary>
internal static class DenyingClause
{
    /// <summary>Tokens of such a clause at most.</summary>
    private const int Longest = 14;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = Lexicon.Lines("denying-clauses.txt")
        .Select(line => line.Split(':', 2))
        .ToFrozenDictionary(
            parts => parts[0],
            parts => parts[1].Split(',', StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>Whether a word outside a quotation tells that the words are denied: "denied that", "called it a myth that".</summary>
    public static bool Tells(string word) => Words["denial"].Contains(word) || Words["unfit"].Contains(word) || Words["myth"].Contains(word);

    /// <summary>The tokens of the denying clause with which a stretch ends; null when it ends with none.</summary>
    public static TextSpan? AtEndOf(SegmentedText text, TextSpan tokens)
    {
        if (tokens.IsEmpty) return null;
        var endsWithThat = text.Tokens[tokens.End - 1].Normal == "that";
        // Reported speech keeps the word: "it is not true | that the ferry is unsafe".
        var hasThat = endsWithThat || (tokens.End < text.Tokens.Count && text.Tokens[tokens.End].Normal == "that");
        var last = endsWithThat ? tokens.End - 2 : tokens.End - 1;
        var clause = new TextSpan(ClauseStart(text, tokens.Start, last + 1), last + 1);
        if (clause.IsEmpty) return null;
        var denies = hasThat ? DeniesWithThat(text, clause) : OpensClause(text, tokens.End) && DeniesClaim(text, clause, last);
        return denies ? new TextSpan(clause.Start, tokens.End) : null;
    }

    private static bool DeniesWithThat(SegmentedText text, TextSpan clause)
    {
        var last = clause.End - 1;
        var word = text.Tokens[last].Normal;
        // "Let nobody tell you that" denies; "nobody told us that" does not.
        if (text.Tokens[last].Is(WordClass.ObjectPronoun) && last > clause.Start && text.Tokens[last - 1].Normal == "tell")
            return text.Tokens[clause.Start].Normal is "let" or "do" or "don't" or "never" && Negations(text, clause) % 2 == 1;
        if (Words["claim"].Contains(word) && DeniesClaim(text, clause, last)) return true;
        if (Words["noun"].Contains(word)) return Before(text, clause, last).Any(w => Words["denial"].Contains(w)) && Negations(text, clause) == 0;
        if (Words["denial"].Contains(word)) return clause.Length > 1 && Negations(text, clause) == 0;
        if (Words["myth"].Contains(word)) return Before(text, clause, last).Any(w => w is "is" or "was" or "it's") && Negations(text, clause) == 0;
        return (Words["so"].Contains(word) || Words["sign"].Contains(word)) && Negations(text, clause) == 1 && Before(text, clause, last).Any(w => w is "is" or "was" or "are" or "isn't" or "wasn't" or "aren't" or "have" or "has" or "see");
    }

    /// <summary>Whether a verb of holding something so is denied: by a negation before it, by who holds it, or by what it is to hold it.</summary>
    private static bool DeniesClaim(SegmentedText text, TextSpan clause, int verb)
    {
        if (!Words["claim"].Contains(text.Tokens[verb].Normal)) return false;
        var i = verb - 1;
        for (; i >= clause.Start && !IsDenial(text, i); i--)
        {
            var word = text.Tokens[i].Normal;
            if (word == "to" && i > clause.Start && Words["unfit"].Contains(text.Tokens[i - 1].Normal)) return Negations(text, new TextSpan(clause.Start, i)) == 0;
            if (word == "to" && i > clause.Start && SenseReader.Read(text, new TextSpan(i - 1, i + 1)).Any(w => w.Kind == FindingKind.Negation)) return Negations(text, new TextSpan(clause.Start, i - 1)) == 0;
            if (word == "who" && i == clause.Start) return AsksWho(text, i);
            if (!Words["between"].Contains(word) && !text.Tokens[i].Is(WordClass.Adverb | WordClass.Modal | WordClass.Auxiliary)) return false;
        }

        return i >= clause.Start && Negations(text, clause) == 1;
    }

    /// <summary>"No one" is a subject that denies, "one" in it is none.</summary>
    private static bool IsDenial(SegmentedText text, int token) => IsNegation(text.Tokens[token].Normal);

    private static bool IsNegation(string word) =>
        word is "not" or "never" or "no" or "cannot" or "nor" || word.EndsWith("n't", StringComparison.Ordinal) || Words["nobody"].Contains(word);

    private static int Negations(SegmentedText text, TextSpan tokens) =>
        Enumerable.Range(tokens.Start, tokens.Length).Count(i => IsNegation(text.Tokens[i].Normal) || text.Tokens[i].Normal is "without" or "hardly");

    private static bool AsksWho(SegmentedText text, int token)
    {
        var sentence = text.SpokenIn(text.SentenceAt(text.Tokens[token].Span.Start));
        return Enumerable.Range(token, sentence.End - token).Any(i => text.Tokens[i].Normal == "?");
    }

    private static IEnumerable<string> Before(SegmentedText text, TextSpan clause, int token) =>
        Enumerable.Range(clause.Start, token - clause.Start).Select(i => text.Tokens[i].Normal);

    private static int ClauseStart(SegmentedText text, int first, int end)
    {
        var start = end;
        while (start > first && end - start < Longest && text.Tokens[start - 1].IsWord && text.Tokens[start - 1].Normal is not ("that" or "because" or "but" or "and" or "if" or "when" or "while" or "so" or "which")) start--;
        return start;
    }

    /// <summary>Whether a clause can begin at a token without "that": "I do not think | the ferry is safe", not "I do not believe | in ferries".</summary>
    private static bool OpensClause(SegmentedText text, int token) => token < text.Tokens.Count && text.Tokens[token].IsWord
        && (text.Tokens[token].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun) || char.IsUpper(text.Text[text.Tokens[token].Span.Start]));
}
