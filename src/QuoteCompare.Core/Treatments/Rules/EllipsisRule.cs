namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Words left out at an ellipsis inside quotation marks: the report says so itself.</summary>
internal sealed class EllipsisRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) => Runs(account).Concat(Joints(account));

    private static IEnumerable<Finding> Runs(WordAccount account) =>
        from left in account.LeftOut
        where left.IsQuoted && left.Gap.Mark is not null && left.Content > 0
        where !account.Joints.Any(j => j is { IsSplice: true, Mark: not null }
            && j.Between!.Value.Overlaps(left.Span) && j.First.Passage.Original == left.Original)
        select new Finding
        {
            Kind = FindingKind.Ellipsis,
            Group = FindingGroup.Trimmed,
            Original = left.Original,
            OriginalSpan = left.Span,
            ReportSpan = left.Gap.Mark,
            Rule = left.Place switch { LeftOutPlace.Start => "ellipsis/start", LeftOutPlace.End => "ellipsis/end", _ => "ellipsis/inside" },
            Certainty = Certainty.Clear,
            Why = $"An ellipsis stands in the quotation where the speech reads {account.Quote(left.Original, left.Span)}.",
            Fair = "The ellipsis marks the place.",
        };

    private static IEnumerable<Finding> Joints(WordAccount account) =>
        from joint in account.Joints
        where joint is { IsSplice: true, IsQuoted: true, Mark: not null }
        select new Finding
        {
            Kind = FindingKind.Ellipsis,
            Group = FindingGroup.Trimmed,
            Original = joint.First.Passage.Original,
            OriginalSpan = joint.Between,
            ReportSpan = joint.Mark,
            Rule = "ellipsis/passages",
            Certainty = Certainty.Clear,
            Why = $"An ellipsis stands between {account.Quote(joint.First.Rendering)} and {account.Quote(joint.Second.Rendering)}; "
                + $"in the speech {Labels.Words(joint.WordsApart)} lie there: {account.Quote(joint.First.Passage.Original, joint.Between!.Value)}.",
            Fair = "The ellipsis marks the place.",
        };
}
