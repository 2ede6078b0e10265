namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>House style: words left out inside quotation marks where no ellipsis stands, told once a quotation, where the report comes to it first. In one transcript only: a translation may be shorter.</summary>
internal sealed class UnmarkedCutRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account)
    {
        var meant = account.Senses.Where(s => s.Passage is not null).Select(s => s.Passage!.Value).ToList();
        var cut = account.LeftOut.Where(left => left is { Place: LeftOutPlace.Inside, IsQuoted: true, IsMissed: true, Gap: { Mark: null, Words: null } }
            && account.IsSameTranscript(left.Original) && !ContentWords.AreCourtesy(account.Original(left.Original), left.Span)
            && !meant.Exists(m => m.Overlaps(left.Span)))
            .MinBy(left => left.Gap.Place);
        if (cut is null) yield break;
        yield return new Finding
        {
            Kind = FindingKind.UnmarkedCut,
            Group = FindingGroup.Style,
            Original = cut.Original,
            OriginalSpan = cut.Span,
            Rule = "unmarked-cut/inside",
            Certainty = Certainty.Clear,
            Why = $"Between the words of the quotation the speech has {account.Quote(cut.Original, cut.Span)}; no ellipsis stands there.",
            Fair = "House styles differ on where a mark is needed.",
        };
    }
}
