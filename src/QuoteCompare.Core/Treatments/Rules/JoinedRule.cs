namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Passages set side by side inside quotation marks although sentences of the speech lie between them. Reported speech may summarise.</summary>
internal sealed class JoinedRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) =>
        from joint in account.Joints
        where joint.IsQuoted && joint.IsSolid && joint.Mark is null && (joint.IsSplice || !joint.IsOneOriginal)
        select joint.IsOneOriginal ? Passages(account, joint) : Speeches(account, joint);

    private static Finding Passages(WordAccount account, Joint joint) => new()
    {
        Kind = FindingKind.Joined,
        Group = FindingGroup.Recontextualised,
        Original = joint.First.Passage.Original,
        OriginalSpan = joint.Between,
        ReportSpan = Seam(account, joint),
        WordsApart = joint.WordsApart,
        Rule = "joined/passages",
        Certainty = account.IsSameTranscript(joint.First.Passage.Original) ? Certainty.Clear : Certainty.Likely,
        Why = $"{account.Quote(joint.First.Rendering)} and {account.Quote(joint.Second.Rendering)} follow each other in the quotation; "
            + $"in the speech {Labels.Words(joint.WordsApart)} lie between them: {account.Quote(joint.First.Passage.Original, joint.Between!.Value)}.",
        Fair = "Both passages may belong to one thought, or the speech may say the second one in two places.",
    };

    private static Finding Speeches(WordAccount account, Joint joint) => new()
    {
        Kind = FindingKind.Joined,
        Group = FindingGroup.Recontextualised,
        Original = joint.Second.Passage.Original,
        OriginalSpan = joint.Second.Passage.Span,
        ReportSpan = Seam(account, joint),
        Rule = "joined/speeches",
        Certainty = Certainty.Likely,
        Why = $"{account.Quote(joint.First.Rendering)} and {account.Quote(joint.Second.Rendering)} follow each other in the quotation; "
            + "their passages stand in two speeches.",
        Fair = "The speaker may have said both on one occasion that neither text holds.",
    };

    /// <summary>The last word before the seam and the first one after it.</summary>
    private static TextSpan Seam(WordAccount account, Joint joint)
    {
        var before = ContentWords.FirstToLast(account.Report, joint.First.Rendering) ?? joint.First.Rendering;
        var after = ContentWords.FirstToLast(account.Report, joint.Second.Rendering) ?? joint.Second.Rendering;
        var last = account.Report.Tokens[account.Report.TokensIn(before).End - 1].Span;
        return last.Cover(account.Report.Tokens[account.Report.TokensIn(after).Start].Span);
    }
}
