using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Reuse;

/// <summary>
/// Finds what a report tells from a source, quoted or not: see "Reuse" in DESIGN.md. Time about linear in both texts; deterministic, safe to call from several threads.
/// </summary>
public static class StretchAligner
{
    /// <summary>
    /// Every stretch of a report with the content of a stretch of the source, each maximal and contiguous on both sides, in the order of the report, none overlapping
    /// another there; empty when there is none.
    /// </summary>
    /// <param name="source">The original, segmented.</param>
    /// <param name="report">The report, segmented.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IReadOnlyList<AlignedStretch> Align(SegmentedText source, SegmentedText report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        var index = new SourceIndex(new ClausedText(source, Enumerable.Range(0, source.Sentences.Count)));
        var joiner = new StretchJoiner(report, source);
        return [.. joiner.Summarise(joiner.Join(Find(index, new ClausedText(report, Enumerable.Range(0, report.Sentences.Count)), cancellationToken)))];
    }

    /// <summary>The stretches of some sentences of a report, in order, not yet joined.</summary>
    internal static IEnumerable<AlignedStretch> Find(SourceIndex source, ClausedText report, CancellationToken cancellationToken)
    {
        var scorer = new PairScorer(report, source);
        var chains = new ClausePath(report, source, scorer).Best(cancellationToken);
        var splitter = new ChainSplitter(report, source.Text, scorer);
        foreach (var chain in SecondBest.Without(LittleTold.Without(chains, report.Clauses.Count), source.Text.Clauses.Count))
        {
            var score = ReuseProbability.Of(chain);
            foreach (var part in splitter.Split(chain))
                yield return new AlignedStretch(report.SpanOf(part.Report), source.Text.SpanOf(part.Source), score, EqualRun.Longest(part.Links, report.Terms, source.Text.Terms));
        }
    }
}
