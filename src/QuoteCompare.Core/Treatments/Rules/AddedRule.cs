namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Content words inside quotation marks for which no counterpart was found.</summary>
internal sealed class AddedRule : IFindingRule
{
    /// <summary>Content words without a counterpart that are worth a look between translations; one or two are a translator's.</summary>
    private const int LeastInTranslation = 3;

    /// <summary>Words that a gloss may stand for; more than these were left out, whatever the brackets hold.</summary>
    private const int MostReplaced = 6;

    public IEnumerable<Finding> Find(WordAccount account) => Words(account).Concat(Glosses(account));

    private static IEnumerable<Finding> Words(WordAccount account) =>
        from added in account.Added
        from words in account.QuotedParts(added.Span)
        let content = ContentWords.Count(account.Report, words)
        where content > 0 && !StandsForOthers(account, words)
        where account.IsSameTranscript(added.Original) || content >= LeastInTranslation
        select account.IsSameTranscript(added.Original) ? InTranscript(account, added.Original, words) : InTranslation(account, added.Original, words);

    private static Finding InTranscript(WordAccount account, int original, TextSpan words) => new()
    {
        Kind = FindingKind.Added,
        Group = FindingGroup.Recontextualised,
        Original = original,
        ReportSpan = words,
        Rule = "added/words",
        Certainty = Certainty.Clear,
        Why = $"The quotation has {account.Quote(words)}, for which no counterpart was found at this place of the speech.",
        Fair = FairReadings.Recording,
    };

    /// <summary>Between translations the same fact is a matter of wording: the page says "not in this translation".</summary>
    private static Finding InTranslation(WordAccount account, int original, TextSpan words) => new()
    {
        Kind = FindingKind.Added,
        Group = FindingGroup.Wording,
        Original = original,
        ReportSpan = words,
        Rule = "added/translation",
        Certainty = Certainty.Check,
        Why = $"For {account.Quote(words)} in the quotation no counterpart was found in this translation.",
        Fair = FairReadings.Translation,
    };

    /// <summary>A gloss in brackets says itself that it is the report's, whatever the relation.</summary>
    private static IEnumerable<Finding> Glosses(WordAccount account) =>
        from bracket in Brackets.In(account)
        where ContentWords.Count(account.Report, bracket.Words) > 0
        let left = account.LeftOutAt[account.GapAt(bracket.Words.Start)]
            .FirstOrDefault(l => l.Original == bracket.Original && ContentWords.CountWords(account.Original(l.Original), l.Span) <= MostReplaced)
        select new Finding
        {
            Kind = FindingKind.Added,
            Group = FindingGroup.Recontextualised,
            Original = bracket.Original,
            OriginalSpan = left?.Span,
            ReportSpan = bracket.Words,
            Rule = "added/in-brackets",
            Certainty = Certainty.Clear,
            Why = left is null
                ? $"The brackets explain with {account.Quote(bracket.Words)}, words for which no counterpart was found at this place of the speech."
                : $"The brackets hold {account.Quote(bracket.Words)} where the speech reads {account.Quote(bracket.Original, left.Span)}.",
            Fair = "Brackets show that the words are the report's; they are fair when the speech names the same shortly before.",
        };

    private static bool StandsForOthers(WordAccount account, TextSpan words) =>
        account.LeftOutAt[account.GapAt(words.Start)].Any(l => l.Content > 0 && l.Gap.Mark is null);
}
