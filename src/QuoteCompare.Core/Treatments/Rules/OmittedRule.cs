namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Content words left out between words inside quotation marks, where no ellipsis stands. Reported speech may summarise.</summary>
internal sealed class OmittedRule : IFindingRule
{
    /// <summary>Content words missing between translations from which they are worth a check, and from which a finding is likely.</summary>
    private const int LeastInTranslation = 3, LikelyInTranslation = 5;

    /// <summary>Content words of a sentence beside a joint that must be rendered.</summary>
    private const int LeastBeside = 2;

    /// <summary>Tokens on either side of a joint among which the same words may stand.</summary>
    private const int Beside = 5;

    public IEnumerable<Finding> Find(WordAccount account) =>
        from left in account.LeftOut
        where left.IsQuoted && left.Gap.Mark is null && left.Place is LeftOutPlace.Inside or LeftOutPlace.Joint
        where left.IsMissed && (account.IsSameTranscript(left.Original) ? left.Gap.Content == 0 : left.Content - left.Gap.Content >= LeastInTranslation)
        where left.Place == LeftOutPlace.Inside || (IsQuotedSentence(account, left) && !IsSaidThere(account, left))
        where !account.Joints.Any(j => j.IsSplice && Touches(j, left))
        select ContentWords.AreCourtesy(account.Original(left.Original), left.Span) ? Courtesy(account, left) : Words(account, left);

    private static Finding Words(WordAccount account, LeftOutWords left) => new()
    {
        Kind = FindingKind.Omitted,
        Group = FindingGroup.Trimmed,
        Original = left.Original,
        OriginalSpan = left.Span,
        Rule = left.Place == LeftOutPlace.Inside ? "omitted/inside" : "omitted/beside",
        Certainty = account.IsSameTranscript(left.Original) ? Certainty.Clear
            : left.Content - left.Gap.Content >= LikelyInTranslation ? Certainty.Likely : Certainty.Check,
        Why = $"{account.Quote(left.Original, left.Span)} stands in the speech; no counterpart was found in the quotation, where no ellipsis marks the place.",
        Fair = account.IsSameTranscript(left.Original)
            ? "The words may repeat what the quotation says elsewhere, or the report may follow another transcript."
            : FairReadings.Condensed,
    };

    private static Finding Courtesy(WordAccount account, LeftOutWords left) => new()
    {
        Kind = FindingKind.Omitted,
        Group = FindingGroup.Style,
        Original = left.Original,
        OriginalSpan = left.Span,
        Rule = "omitted/courtesy",
        Certainty = Certainty.Clear,
        Why = $"The form of address {account.Quote(left.Original, left.Span)} stands in the speech; no counterpart was found in the quotation.",
        Fair = "Forms of address are usually left out.",
    };

    /// <summary>Whether the sentence beside a joint is quoted at all: of a single word a quotation renders the end of another sentence by chance.</summary>
    private static bool IsQuotedSentence(WordAccount account, LeftOutWords left)
    {
        var text = account.Original(left.Original);
        var sentence = text.SpokenSpan(text.SentenceAt(left.Span.Start));
        return account.Rendered.Where(r => r.Original == left.Original && sentence.Overlaps(r.Passage))
            .Sum(r => ContentWords.Count(text, new TextSpan(Math.Max(r.Passage.Start, sentence.Start), Math.Min(r.Passage.End, sentence.End)))) >= LeastBeside;
    }

    /// <summary>Whether the quotation says the same words at the place, rendering another sentence that has them too.</summary>
    private static bool IsSaidThere(WordAccount account, LeftOutWords left)
    {
        var at = account.Report.TokensIn(new TextSpan(0, left.Gap.Place)).End;
        var near = Enumerable.Range(Math.Max(0, at - Beside), Math.Min(account.Report.Tokens.Count, at + Beside) - Math.Max(0, at - Beside)).Select(i => account.Report.Tokens[i].Normal).ToHashSet(StringComparer.Ordinal);
        var range = account.Original(left.Original).TokensIn(left.Span);
        return Enumerable.Range(range.Start, range.Length).Select(i => account.Original(left.Original).Tokens[i]).Where(ContentWords.IsOne).All(token => near.Contains(token.Normal));
    }

    /// <summary>Whether the finding of a splice shows these words already.</summary>
    private static bool Touches(Joint joint, LeftOutWords left) =>
        joint.First.Passage.Original == left.Original && joint.Between is { } between && between.Overlaps(left.Span);
}
