namespace QuoteCompare.Core.Reuse;

/// <summary>A part of a chain without a gap in either text.</summary>
/// <param name="Report">Half-open range of clause indices.</param>
/// <param name="Source">Half-open range of clause indices.</param>
/// <param name="Links">Its words that render each other, in the order of the report.</param>
internal sealed record ChainPart(TextSpan Report, TextSpan Source, IReadOnlyList<ClauseLink> Links);

/// <summary>
/// Cuts a chain where one text goes on and the other passes over words. Chains reach over such gaps, since what is left out speaks against no neighbour; but a stretch is
/// what stands together in both.
/// </summary>
internal sealed class ChainSplitter(ClausedText report, ClausedText source, PairScorer scorer)
{
    /// <summary>
    /// Words of the source passed over from which a chain is cut, by whether a sentence ends there in neither, one or both texts: between sentences even a short clause
    /// left out parts two stretches, inside one a phrase may be dropped.
    /// </summary>
    private static readonly int[] CutFrom = [8, 3, 3];

    /// <summary>Words of the report between two stretches from which they are two.</summary>
    private const int ReportCutFrom = 8;

    /// <summary>A gap in one text that is no more than so many times the gap in the other is a rendering in other words.</summary>
    private const double Balance = 1.6;

    /// <summary>A gap shorter than this share of the stretch before it parts nothing: lower cuts verses apart where they are cut, higher keeps long paraphrases whole.</summary>
    private const double LeastShare = 0.2;

    /// <summary>A link that tells less does not say where a clause comes from: small words stand everywhere.</summary>
    private const double Telling = 1.85;

    public IEnumerable<ChainPart> Split(ClauseChain chain)
    {
        var links = new List<ClauseLink>();
        foreach (var step in chain.Steps.Where(step => !step.Report.IsEmpty && !step.Source.IsEmpty)) scorer.Score(step.Report, step.Source, links);
        var placed = Placed(chain, links).ToList();
        var (reportStart, sourceStart, reached) = (chain.Report.Start, chain.Source.Start, chain.Source.Start);
        for (var at = 0; at < placed.Count; at++)
        {
            if (at > 0 && IsGap(new TextSpan(reportStart, placed[at - 1].Clause + 1), placed[at].Clause, reached, placed[at].Source.Start))
            {
                yield return Part(new TextSpan(reportStart, placed[at - 1].Clause + 1), new TextSpan(sourceStart, reached + 1), links);
                (reportStart, sourceStart, reached) = (placed[at].Clause, placed[at].Source.Start, placed[at].Source.Start);
            }

            reached = Math.Max(reached, placed[at].Source.End - 1);
        }

        yield return Part(new TextSpan(reportStart, chain.Report.End), new TextSpan(sourceStart, chain.Source.End), links);
    }

    /// <summary>The clauses of the report that telling links place, with the clauses of the source that they lead to.</summary>
    private IEnumerable<(int Clause, TextSpan Source)> Placed(ClauseChain chain, List<ClauseLink> links) => links
        .Where(link => link.Gain >= Telling)
        .Select(link => (Clause: ClauseOf(report, chain.Report, link.Term), Source: ClauseOf(source, chain.Source, link.Place)))
        .GroupBy(link => link.Clause, link => new TextSpan(link.Source, link.Source + 1))
        .Select(same => (same.Key, same.Aggregate((one, other) => one.Cover(other))));

    private bool IsGap(TextSpan before, int next, int reached, int goesOn)
    {
        var told = report.CountIn(new TextSpan(before.End, next));
        var passedOver = goesOn > reached ? source.CountIn(new TextSpan(reached + 1, goesOn)) : 0;
        var borders = (SentenceEnds(report, before.End - 1, next) ? 1 : 0) + (SentenceEnds(source, reached, goesOn) ? 1 : 0);
        return told > Math.Max(ReportCutFrom, Balance * passedOver)
            || passedOver > Math.Max(CutFrom[borders], Math.Max(Balance * told, LeastShare * report.CountIn(before)));
    }

    private static bool SentenceEnds(ClausedText text, int from, int to)
    {
        for (var clause = from; clause < to; clause++)
            if (text.Clauses[clause].Closing >= Border.Sentence) return true;
        return false;
    }

    private ChainPart Part(TextSpan reportClauses, TextSpan sourceClauses, List<ClauseLink> links)
    {
        var terms = new TextSpan(report.Clauses[reportClauses.Start].Terms.Start, report.Clauses[reportClauses.End - 1].Terms.End);
        return new ChainPart(reportClauses, sourceClauses, [.. links.Where(link => terms.Contains(link.Term))]);
    }

    private static int ClauseOf(ClausedText text, TextSpan clauses, int term)
    {
        var (low, high) = (clauses.Start, clauses.End - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Clauses[middle].Terms.End > term) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
