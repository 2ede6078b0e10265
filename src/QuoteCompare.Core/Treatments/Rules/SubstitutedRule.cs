namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>
/// Other words inside quotation marks. Reported speech may use its own; between translations, or when the relation is unknown, another wording
/// is a translator's choice: then one finding a quotation shows where the wordings are furthest apart. A word put for its opposite, and in one transcript a name put
/// for another, change the sense.
/// </summary>
internal sealed class SubstitutedRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account)
    {
        var pairs = Linked(account).Concat(Unlinked(account)).ToList();
        foreach (var pair in pairs.Where(p => account.IsSameTranscript(p.Original))) yield return InTranscript(account, pair);
        var translated = pairs.Where(p => !account.IsSameTranscript(p.Original) && p.IsTold).MaxBy(p => p.Content);
        if (translated is not null) yield return InTranslation(account, translated);
        foreach (var opposite in SenseFinding.Of(account, FindingKind.Substituted, "the word", "The report may tell the same from the other side.")) yield return opposite;
        foreach (var names in OtherNames.In(account).Take(MostNames)) yield return Named(account, names);
    }

    /// <summary>Names in one quotation told at most: more are another spelling of all names.</summary>
    private const int MostNames = 5;

    private static Finding Named(WordAccount account, OtherNames names) => new()
    {
        Kind = FindingKind.Substituted,
        Group = account.IsSameTranscript(names.Original) ? FindingGroup.Meaning : FindingGroup.Wording,
        Original = names.Original,
        OriginalSpan = names.Passage,
        ReportSpan = names.Words,
        Rule = "substituted/name",
        Certainty = Certainty.Likely,
        Why = $"The quotation has {account.Quote(names.Words)} where this text has {account.Quote(names.Original, names.Passage)}.",
        Fair = account.IsSameTranscript(names.Original) ? "Both may name the same person or place." : "Both may name the same person or place; translations differ in names.",
    };

    private static Finding InTranscript(WordAccount account, Pair pair) => new()
    {
        Kind = FindingKind.Substituted,
        Group = pair.Content > 0 ? FindingGroup.Wording : FindingGroup.Style,
        Original = pair.Original,
        OriginalSpan = pair.Passage,
        ReportSpan = pair.Words,
        Rule = pair.Case,
        Certainty = Certainty.Clear,
        Why = $"The speech reads {account.Quote(pair.Original, pair.Passage)}; the quotation reads {account.Quote(pair.Words)}.",
        Fair = pair.Content > 0 ? FairReadings.Recording : "A small word, or another form of the same word.",
    };

    private static Finding InTranslation(WordAccount account, Pair pair) => new()
    {
        Kind = FindingKind.Substituted,
        Group = FindingGroup.Wording,
        Original = pair.Original,
        OriginalSpan = pair.Passage,
        ReportSpan = pair.Words,
        Rule = "substituted/translation",
        // That the two stand for each other is the alignment's reading; only one transcript shows it.
        Certainty = Certainty.Likely,
        Why = $"This text reads {account.Quote(pair.Original, pair.Passage)} where the quotation reads {account.Quote(pair.Words)}: another translation's wording.",
        Fair = FairReadings.Translation,
    };

    private static IEnumerable<Pair> Linked(WordAccount account) =>
        from rendered in account.Rendered
        where rendered.Step.Kind == EditKind.Substituted && account.IsQuoted(rendered.Report)
        let content = WordingClassifier.Differing(account, rendered)
        select new Pair(rendered.Original, rendered.Report, rendered.Passage, content, content > 0 ? "substituted/words" : "substituted/form")
        {
            IsTold = rendered.Links.Any(l => l.Kind is LinkKind.Synonym or LinkKind.Similar),
        };

    /// <summary>
    /// Words in the place of others that the alignment did not link with them; brackets have rules of their own. Between translations such words are no
    /// pair: "honourable" is not rendered by "the country's officials" because both stand alone before "President".
    /// </summary>
    private static IEnumerable<Pair> Unlinked(WordAccount account)
    {
        var bracketed = Brackets.In(account).Select(b => account.GapAt(b.Words.Start)).ToHashSet();
        return
            from left in account.LeftOut
            where left.IsQuoted && left.Content > 0 && left.Gap is { Content: > 0, Mark: null, Words: not null } && !bracketed.Contains(left.Gap.Place)
            where account.IsSameTranscript(left.Original) && left.IsReplaced
            let rest = CommonEdges.Trim(account.Original(left.Original), left.Span, account.Report, left.Gap.Words)
            where rest is { Passage: not null, Words: not null }
            let passage = rest.Passage.GetValueOrDefault()
            let words = rest.Words.GetValueOrDefault()
            let content = Math.Max(ContentWords.Count(account.Original(left.Original), passage), ContentWords.Count(account.Report, words))
            where content > 0 && account.IsQuoted(words)
            select new Pair(left.Original, words, passage, content, "substituted/unlinked");
    }

    private sealed record Pair(int Original, TextSpan Words, TextSpan Passage, int Content, string Case)
    {
        /// <summary>Whether it shows that translations differ: "US" for "United States" does not.</summary>
        public bool IsTold { get; init; }
    }
}
