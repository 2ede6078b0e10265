using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>A quotation aligned with one original.</summary>
/// <param name="Original">Index of the original.</param>
/// <param name="Passages">What it conveys, in the order of use; at least one.</param>
/// <param name="Evidence">What speaks for the link, as far as this quotation alone tells.</param>
/// <param name="Accounts">The alignments of the passages, one each, made when asked for: most links are weighed and found too light.</param>
internal sealed record AlignedQuotation(int Original, IReadOnlyList<TextSpan> Passages, LinkEvidence Evidence, Lazy<IReadOnlyList<Alignment>> Accounts)
{
    public IReadOnlyList<Alignment> Alignments => Accounts.Value;
}

/// <summary>
/// The fourth stage: a quotation and its candidate passages → the passages conveyed, word by word. Bounded: see the limits in <see cref="StepCollector"/>.
/// </summary>
internal static class TokenAligner
{
    /// <summary>What a candidate's score adds for a path that starts in it: breaks ties in favour of the passage that fits as a whole.</summary>
    private const double CandidateBonus = 4;

    /// <summary>Aligns a quotation with the candidates that lie in one original.</summary>
    /// <param name="report">The report, segmented.</param>
    /// <param name="quotation">One of its quotations.</param>
    /// <param name="finder">The finder that made the candidates.</param>
    /// <param name="candidates">Passages of one original; others are passed over.</param>
    /// <param name="rival">The best score of a passage in another original.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The alignments, or null when no content word is accounted for.</returns>
    public static AlignedQuotation? Align(
        SegmentedText report, Quotation quotation, PassageFinder finder, IReadOnlyList<CandidatePassage> candidates, double rival = 0, CancellationToken cancellationToken = default)
    {
        if (candidates.Count == 0) return null;
        var original = candidates[0].Passage.Original;
        var index = finder.Indexes[original];
        var terms = QuotationTerms.Of(report, quotation);
        var windows = candidates.Where(c => c.Passage.Original == original).Select(c => (Range: index.TermsIn(c.Passage.Span), c.Score)).OrderBy(w => w.Range).ToList();
        var steps = StepCollector.Collect(terms, index, [.. windows.Select(w => w.Range)]);
        var path = WordPath.Best(steps, step => CandidateBonus * windows.Find(w => w.Range.Contains(step.Original)).Score, cancellationToken);
        var stretches = EdgeWords.Reach(new StretchBuilder(index).Build(path, steps), terms, index);
        if (stretches.Count == 0) return null;
        var builder = new AlignmentBuilder(report, terms, index, original);
        return new AlignedQuotation(
            original,
            [.. stretches.Select(stretch => builder.PassageOf(stretch.Tokens))],
            EvidenceCollector.Collect(terms, index, stretches, MarginOf(candidates, rival)),
            new Lazy<IReadOnlyList<Alignment>>(() => builder.Build(quotation, stretches)));
    }

    /// <summary>How far the best candidate is ahead of the next, here or in another original; all of its score when it is the only one.</summary>
    private static double MarginOf(IReadOnlyList<CandidatePassage> candidates, double rival) =>
        candidates[0].Score - Math.Max(rival, candidates.Count > 1 ? candidates[1].Score : 0);
}
