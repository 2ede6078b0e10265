using QuoteCompare.Core.Treatments.Rules;

namespace QuoteCompare.Core.Treatments;

/// <summary>The last stage: a quotation beside its passages, word by word → what became of the statement.</summary>
public static class TreatmentClassifier
{
    /// <summary>The rules, in the order in which findings of one place are shown: what a person should look at comes first.</summary>
    private static readonly IFindingRule[] Rules =
    [
        new RedatedRule(), new AttributedRule(), new SubjectRule(), new StanceRule(), new JoinedRule(), new ReorderedRule(), new AddedRule(),
        new ConditionRule(), new NegationRule(), new NumberRule(), new TimeRule(), new QuantifierRule(), new HedgeRule(),
        new OmittedRule(), new CutShortRule(), new EllipsisRule(), new SubstitutedRule(),
        new FragmentRule(), new ScareQuoteRule(), new UnmarkedCutRule(), new BracketRule(),
    ];

    /// <summary>Says how the words were kept, whether the passages are trimmed, what changes the frame, and by which named differences.</summary>
    /// <exception cref="ArgumentException">No alignment is given: a quotation that is not located has no treatment.</exception>
    public static Treatment Classify(TreatmentInput input)
    {
        if (input.Alignments.Count == 0) throw new ArgumentException("a treatment needs at least one passage", nameof(input));
        var account = new WordAccount(input);
        var findings = OnePlace.Once(account, Rules.SelectMany(rule => rule.Find(account)));
        var places = account.LeftOut.GroupBy(l => (l.Original, l.Span)).ToDictionary(g => g.Key, g => g.First().Gap.Place);
        return new Treatment(
            WordingClassifier.Classify(account),
            account.LeftOut.Any(left => left.IsMissed) || account.Joints.Any(joint => joint.IsSplice),
            [.. findings.Select(FrameOf).OfType<Recontextualisation>().Distinct().Order()],
            [.. findings.OrderBy(f => PlaceOf(f, places, account.Quotation.Span.Start)).ThenBy(f => f.Original).ThenBy(f => f.OriginalSpan?.Start ?? 0)]);
    }

    /// <summary>
    /// The frame that a finding changes; null for findings of the other groups. Nothing is called recontextualised without a finding that shows it.
    /// </summary>
    private static Recontextualisation? FrameOf(Finding finding) => (finding.Group, finding.Kind) switch
    {
        (not FindingGroup.Recontextualised, _) => null,
        (_, FindingKind.Joined) => Recontextualisation.Spliced,
        (_, FindingKind.Reordered) => Recontextualisation.Reordered,
        (_, FindingKind.Added or FindingKind.Bracket) => Recontextualisation.Interpolated,
        (_, FindingKind.Redated) => Recontextualisation.Redated,
        _ => Recontextualisation.Reframed,
    };

    /// <summary>Where in the report a finding belongs; what is not in the report stands where it would have been.</summary>
    private static int PlaceOf(Finding finding, Dictionary<(int Original, TextSpan Span), int> places, int start) =>
        finding.ReportSpan?.Start ?? (finding.OriginalSpan is { } left ? places.GetValueOrDefault((finding.Original, left), start) : start);
}
