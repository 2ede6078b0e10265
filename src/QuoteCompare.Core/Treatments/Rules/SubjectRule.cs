using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>
/// Another subject inside quotation marks: words in brackets, or without any, for a pronoun that the sentences before do not explain so; in one transcript also
/// a name for a name.
/// </summary>
internal sealed class SubjectRule : IFindingRule
{
    /// <summary>Words of a verb that may stand between the pronoun and the run's end ("keep saying", "have been asking").</summary>
    private const int LongestVerb = 3;

    public IEnumerable<Finding> Find(WordAccount account) => Bracketed(account).Concat(Substituted(account)).Concat(OtherPerson.In(account).Select(other => Turned(account, other)));

    private static IEnumerable<Finding> Bracketed(WordAccount account) =>
        from bracket in Brackets.In(account)
        where ContentWords.Count(account.Report, bracket.Words) > 0
        let pronoun = account.LeftOutAt[account.GapAt(bracket.Words.Start)].Where(l => l.Original == bracket.Original).Select(l => Pronoun(account, l)).FirstOrDefault(p => p is not null)
        where pronoun is not null && !Antecedents.Support(account.Original(bracket.Original), pronoun.Value, account.Report, bracket.Words)
        select Named(account, bracket.Original, pronoun.Value, bracket.Words, "subject/in-brackets", "The brackets name");

    private static IEnumerable<Finding> Substituted(WordAccount account)
    {
        var bracketed = Brackets.In(account).Select(b => account.GapAt(b.Words.Start)).ToHashSet();
        foreach (var left in account.LeftOut)
        {
            if (!left.IsQuoted || left.Gap.Words is not { } words || left.Gap.Mark is not null || bracketed.Contains(left.Gap.Place)) continue;
            if (!account.IsSameTranscript(left.Original) || left.Gap.Content == 0 || !IsBeforeVerb(account.Report, words)) continue;
            if (Pronoun(account, left) is { } pronoun && ContentWords.CountWords(account.Original(left.Original), left.Span) == 1)
            {
                if (!Antecedents.Support(account.Original(left.Original), pronoun, account.Report, words))
                    yield return Named(account, left.Original, pronoun, words, "subject/for-pronoun", "The quotation names");
            }
            else if (OpensClause(account.Original(left.Original), left.Span) && IsName(account.Original(left.Original), left.Span) && IsName(account.Report, words)
                && SenseReader.In(account.Report, words).Count == 0)
            {
                yield return Other(account, left, words);
            }
        }
    }

    /// <summary>The subject pronoun at the end of a run, its verb behind it or not ("when they keep saying"); null when there is none.</summary>
    private static int? Pronoun(WordAccount account, LeftOutWords left)
    {
        var text = account.Original(left.Original);
        var run = text.TokensIn(left.Span);
        for (var at = run.End - 1; at >= Math.Max(run.Start, run.End - 1 - LongestVerb) && text.Tokens[at].IsWord; at--)
            if (IsPronoun(text.Tokens[at])) return at;
        return null;
    }

    private static bool IsPronoun(Token token) => token.Normal is "they" or "he" or "she" or "it" or "these" or "those";

    private static bool OpensClause(SegmentedText text, TextSpan words)
    {
        var first = text.TokensIn(words).Start;
        return first == 0 || !text.Tokens[first - 1].IsWord || text.Tokens[first - 1].Normal is "the" or "and" or "but" or "that" or "if" or "when";
    }

    private static bool IsBeforeVerb(SegmentedText text, TextSpan words)
    {
        var next = text.TokensIn(words).End;
        while (next < text.Tokens.Count && text.Tokens[next].Normal == "]") next++;
        return next < text.Tokens.Count && text.Tokens[next].IsWord
            && (text.Tokens[next].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Negation) || Voices.IsVoice(text.Tokens[next].Normal)
                || text.Tokens[next].Normal.EndsWith("ed", StringComparison.Ordinal));
    }

    private static bool IsName(SegmentedText text, TextSpan words)
    {
        var range = text.TokensIn(words);
        return Enumerable.Range(range.Start, range.Length).Where(i => ContentWords.IsOne(text.Tokens[i])).All(i => char.IsUpper(text.Text[text.Tokens[i].Span.Start]))
            && Enumerable.Range(range.Start, range.Length).Any(i => ContentWords.IsOne(text.Tokens[i]));
    }

    private static Finding Named(WordAccount account, int original, int pronoun, TextSpan words, string rule, string how)
    {
        var text = account.Original(original);
        var sentence = text.SentenceAt(text.Tokens[pronoun].Span.Start);
        var before = sentence > 0 ? $"; the sentence before it reads {account.Quote(original, text.SpokenSpan(sentence - 1))}" : "";
        return Make(original, text.Tokens[pronoun].Span, words, rule,
            $"{how} {account.Quote(words)} where the speech reads {account.Quote(original, text.Tokens[pronoun].Span)}{before}.",
            "The pronoun may point further back, or be plain to the listeners; the speech decides whom it names.");
    }

    private static Finding Other(WordAccount account, LeftOutWords left, TextSpan words) => Make(
        left.Original, left.Span, words, "subject/other-name",
        $"The quotation names {account.Quote(words)} where the speech names {account.Quote(left.Original, left.Span)}.",
        "Both may name the same person or body.");

    private static Finding Turned(WordAccount account, OtherPerson other)
    {
        var pronoun = account.Original(other.Original).Tokens[other.Pronoun].Span;
        return Make(other.Original, pronoun, other.Told, "subject/other-person",
            $"The quotation has {account.Quote(other.Told)} where the speech has {account.Quote(other.Original, pronoun)} before the same verb.",
            $"Some papers turn pronouns inside the marks as in reported speech. {FairReadings.Recording}");
    }

    private static Finding Make(int original, TextSpan passage, TextSpan words, string rule, string why, string fair) => new()
    {
        Kind = FindingKind.Subject,
        Group = FindingGroup.Recontextualised,
        Original = original,
        OriginalSpan = passage,
        ReportSpan = words,
        Rule = rule,
        Certainty = Certainty.Likely,
        Why = why,
        Fair = fair,
    };
}
