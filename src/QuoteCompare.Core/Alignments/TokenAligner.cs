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
    /// <summary>
    /// What a candidate's score adds for a path that starts in it: breaks ties in favour of the passage that fits as a whole. What its neighbours say of it is added as it is.
    /// </summary>
    private const double CandidateBonus = 4;

    /// <summary>The same for a path that starts in the sentence beside a candidate.</summary>
    private const double BesideBonus = -0.5;

    /// <summary>Aligns a quotation with the candidates that lie in one original.</summary>
    /// <param name="report">The report, segmented.</param>
    /// <param name="quotation">One of its quotations.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="finder">The finder that made the candidates.</param>
    /// <param name="candidates">Passages of one original, best first; others are passed over.</param>
    /// <param name="rival">The best score of a passage in another original.</param>
    /// <param name="turns">The turns of a transcript that the quotation may come from; null for all of the text.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The alignments, or null when no content word is accounted for.</returns>
    public static AlignedQuotation? Align(
        SegmentedText report, Quotation quotation, IReadOnlyList<Term> terms, PassageFinder finder, IReadOnlyList<RankedPassage> candidates, double rival, OpenTurns? turns,
        CancellationToken cancellationToken)
    {
        if (candidates.Count == 0) return null;
        var original = candidates[0].Candidate.Passage.Original;
        var index = finder.Indexes[original];
        var windows = WindowsOf(candidates.Where(c => c.Candidate.Passage.Original == original), index);
        var standing = Standing(WordForWord.PlacesOf(terms, index, turns), windows);
        var steps = StepCollector.Collect(terms, index, standing is { } place ? [place] : Regions.Around(windows.Select(w => w.Range), index), turns);
        var (path, replacing) = SlotKeeper.Settle(WordPath.Best(steps, step => BonusOf(windows, step), cancellationToken), terms, index);
        var stretches = new LengthFitter(index).Fit(EdgeWords.Reach(new StretchBuilder(index, [.. terms.Select(term => report.SentenceAt(term.SpanIn(report).Start))]).Build(path, steps.FindAll(step => !replacing.Contains(step.Report))), terms, index), terms.Count);
        if (stretches.Count == 0) return null;
        var builder = new AlignmentBuilder(report, terms, index, original);
        return new AlignedQuotation(
            original,
            [.. stretches.Select(stretch => builder.PassageOf(stretch.Tokens))],
            EvidenceCollector.Collect(terms, index, stretches, standing is null ? MarginOf(candidates, rival) : candidates[0].Candidate.Score - rival) with { IsWordForWord = standing is not null },
            new Lazy<IReadOnlyList<Alignment>>(() => builder.Build(quotation, stretches)));
    }

    /// <summary>
    /// Of the places where the quotation stands word for word the one that its neighbours and rank speak for, the first of equals; null when it stands nowhere so. Another
    /// sentence with the same content words is no rival then, and of the same sentence twice either is right: the other one is among the candidates.
    /// </summary>
    private static TextSpan? Standing(IReadOnlyList<TextSpan> places, List<(TextSpan Range, double Bonus)> windows) => places.Count == 0 ? null
        : places.OrderByDescending(place => windows.Where(window => window.Range.Overlaps(place)).Select(window => window.Bonus).DefaultIfEmpty(double.NegativeInfinity).Max()).First();

    private static List<(TextSpan Range, double Bonus)> WindowsOf(IEnumerable<RankedPassage> candidates, PassageIndex index) =>
        [.. candidates.Select(c => (Range: index.TermsIn(c.Candidate.Passage.Span), Bonus: (CandidateBonus * c.Candidate.Score) + c.Prior)).OrderBy(w => w.Range)];

    /// <summary>What stands word for word is as likely a start as the best candidate: else a short first sentence is given up for the start of the next one.</summary>
    private static double BonusOf(List<(TextSpan Range, double Bonus)> windows, PathStep step)
    {
        if (StepCollector.IsTelling(step)) return windows.Max(window => window.Bonus);
        var at = windows.FindIndex(window => window.Range.Contains(step.Original));
        return at < 0 ? BesideBonus : windows[at].Bonus;
    }

    /// <summary>How far the best candidate is ahead of the next, here or in another original; all of its score when it is the only one.</summary>
    private static double MarginOf(IReadOnlyList<RankedPassage> candidates, double rival) =>
        candidates[0].Candidate.Score - Math.Max(rival, candidates.Count > 1 ? candidates[1].Candidate.Score : 0);
}
