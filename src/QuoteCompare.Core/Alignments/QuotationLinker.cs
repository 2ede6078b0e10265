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
    /// <param name="turnsOf">The turns of an original (by index) that a quotation (by index) may come from; null for all of it.</param>
    /// <param name="tieOf">What ties a quotation to an original beside its words.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public IReadOnlyList<Link> Link(
        IReadOnlyList<Quotation> quotations, Func<int, int, bool> mayComeFrom, Func<int, int, OpenTurns?> turnsOf, Func<int, int, OriginalTie> tieOf, CancellationToken cancellationToken)
    {
        var reader = new QuotationTerms(report);
        var terms = quotations.Select(reader.Of).ToList();
        var found = finder.Find(terms, turnsOf, cancellationToken);
        var allowed = found.Select((all, i) => (IReadOnlyList<CandidatePassage>)[.. all.Where(c => mayComeFrom(i, c.Passage.Original))]).ToList();
        var candidates = NeighbourPath.Rank(allowed, WeightIn);
        var aligned = quotations.Select((quotation, i) => AlignWithEach(quotation, terms[i], candidates[i], o => turnsOf(i, o), o => tieOf(i, o), cancellationToken)).ToList();
        var supports = new LinkSupport(aligned);
        return [.. aligned.Select((own, i) => Best(own.Select(a => supports.Support(i, a)), candidates[i]))];

        double WeightIn(int quotation, int original) => finder.Indexes[original].WeightOf(terms[quotation]);
    }

    private IReadOnlyList<AlignedQuotation> AlignWithEach(
        Quotation quotation, IReadOnlyList<Term> terms, IReadOnlyList<RankedPassage> candidates, Func<int, OpenTurns?> turnsOf, Func<int, OriginalTie> tieOf, CancellationToken cancellationToken) =>
        [.. candidates.GroupBy(c => c.Candidate.Passage.Original)
            .Select(own => TokenAligner.Align(report, quotation, terms, finder, [.. own], RivalOf(candidates, own.Key), turnsOf(own.Key), cancellationToken))
            .OfType<AlignedQuotation>()
            .Select(a => a with { Evidence = a.Evidence with { Tie = tieOf(a.Original) } })];

    /// <summary>The best score of another original: a passage that stands alike in two speeches is sure in neither.</summary>
    private static double RivalOf(IReadOnlyList<RankedPassage> candidates, int original) =>
        candidates.Where(c => c.Candidate.Passage.Original != original).Select(c => c.Candidate.Score).DefaultIfEmpty(0).Max();

    private static Link Best(IEnumerable<AlignedQuotation> aligned, IReadOnlyList<RankedPassage> candidates)
    {
        var best = aligned.Select(a => (Aligned: a, Confidence: LinkConfidence.Of(a.Evidence))).OrderByDescending(link => link.Confidence).ThenBy(link => link.Aligned.Original).FirstOrDefault();
        return new Link(best.Aligned, best.Aligned is null ? 0 : best.Confidence, [.. candidates.Select(c => c.Candidate)]);
    }
}
