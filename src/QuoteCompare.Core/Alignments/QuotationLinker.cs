using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>What may be said of a quotation: the alignment that fits best, how sure the link is, and the passages that come near.</summary>
/// <param name="Aligned">Null when nothing can be aligned.</param>
/// <param name="Confidence">0 to 1; 0 when nothing can be aligned.</param>
/// <param name="Candidates">Best first.</param>
internal sealed record Link(AlignedQuotation? Aligned, double Confidence, IReadOnlyList<CandidatePassage> Candidates);

/// <summary>Finds, aligns and weighs all quotations of a report against a set of originals.</summary>
internal sealed class QuotationLinker(SegmentedText report, PassageFinder finder)
{
    /// <param name="quotations">The quotations in the report's order.</param>
    /// <param name="mayComeFrom">Whether a quotation (by index) may come from an original (by index).</param>
    /// <param name="onSameDay">Whether the report puts a quotation on the day of an original.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public IReadOnlyList<Link> Link(IReadOnlyList<Quotation> quotations, Func<int, int, bool> mayComeFrom, Func<int, int, bool> onSameDay, CancellationToken cancellationToken)
    {
        var found = finder.Find(report, quotations, cancellationToken);
        var allowed = found.Select((all, i) => (IReadOnlyList<CandidatePassage>)[.. all.Where(c => mayComeFrom(i, c.Passage.Original))]).ToList();
        var candidates = NeighbourPath.Rank(allowed);
        var aligned = new List<IReadOnlyList<AlignedQuotation>>(quotations.Count);
        for (var i = 0; i < quotations.Count; i++) 
            aligned.Add([.. AlignWithEach(quotations[i], candidates[i], cancellationToken).Select(a => a with { Evidence = a.Evidence with { SameDay = onSameDay(i, a.Original) } })]);
        var supports = new LinkSupport(aligned);
        return [.. aligned.Select((own, i) => Best(own.Select(a => (a, LinkConfidence.Of(a.Evidence with { Support = supports.Of(a), Nearness = supports.NearnessOf(i, a) }))), candidates[i]))];
    }

    private List<AlignedQuotation> AlignWithEach(Quotation quotation, IReadOnlyList<CandidatePassage> candidates, CancellationToken cancellationToken) =>
        [.. candidates.GroupBy(c => c.Passage.Original)
            .Select(own => TokenAligner.Align(report, quotation, finder, [.. own], RivalOf(candidates, own.Key), cancellationToken))
            .OfType<AlignedQuotation>()];

    /// <summary>The best score of another original: a passage that stands alike in two speeches is sure in neither.</summary>
    private static double RivalOf(IReadOnlyList<CandidatePassage> candidates, int original) =>
        candidates.Where(c => c.Passage.Original != original).Select(c => c.Score).DefaultIfEmpty(0).Max();

    private static Link Best(IEnumerable<(AlignedQuotation Aligned, double Confidence)> links, IReadOnlyList<CandidatePassage> candidates)
    {
        var best = links.OrderByDescending(link => link.Confidence).ThenBy(link => link.Aligned.Original).FirstOrDefault();
        return new Link(best.Aligned, best.Aligned is null ? 0 : best.Confidence, candidates);
    }
}
