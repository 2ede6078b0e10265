namespace QuoteCompare.Core.Passages;

/// <summary>
/// Ranks the candidates of all quotations together: neighbouring quotations mostly come from neighbouring passages, so a leap in the original costs a little.
/// (A Viterbi pass forwards and backwards; a candidate's score falls by what the best path through it lacks of the best path of all.)
/// </summary>
internal static class NeighbourPath
{
    /// <summary>
    /// Cost of the farthest leap, in shares of a quotation's words. Enough to choose between passages that fit about alike, too little to overrule a clear one:
    /// a report may tell a speech in any order.
    /// </summary>
    private const double FarthestLeapCost = 0.15;

    /// <summary>UTF-16 code units: a leap of this length costs half of the farthest; about four paragraphs.</summary>
    private const double HalfLeap = 1_500;

    /// <summary>The candidates of each quotation with their scores in the light of their neighbours, best first.</summary>
    public static IReadOnlyList<IReadOnlyList<CandidatePassage>> Rank(IReadOnlyList<IReadOnlyList<CandidatePassage>> candidates)
    {
        var told = Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Count > 0).ToList();
        var forwards = Reach([.. told.Select(i => candidates[i])]);
        var backwards = Reach([.. Enumerable.Reverse(told).Select(i => candidates[i])]);
        var ranked = candidates.ToArray();
        for (var at = 0; at < told.Count; at++)
        {
            var own = candidates[told[at]];
            var through = own.Select((c, k) => forwards[at][k] + backwards[told.Count - 1 - at][k] - c.Score).ToArray();
            var lead = Array.IndexOf(through, through.Max());
            ranked[told[at]] = [.. own
                .Select((c, k) => c with { Score = Math.Clamp(own[lead].Score - (through[lead] - through[k]), 0, 1) })
                .OrderByDescending(c => c.Score).ThenBy(c => c.Passage.Original).ThenBy(c => c.Passage.Span)];
        }

        return ranked;
    }

    /// <summary>For each candidate the score of the best path that ends in it.</summary>
    private static List<double[]> Reach(IReadOnlyList<IReadOnlyList<CandidatePassage>> candidates)
    {
        var reached = new List<double[]>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            reached.Add([.. candidates[i].Select(to => to.Score + (i == 0
                ? 0
                : candidates[i - 1].Select((from, k) => reached[i - 1][k] - LeapCost(from.Passage, to.Passage)).Max()))]);
        }

        return reached;
    }

    private static double LeapCost(Passage from, Passage to)
    {
        if (from.Original != to.Original) return FarthestLeapCost;
        var apart = Math.Max(0, Math.Max(from.Span.Start, to.Span.Start) - Math.Min(from.Span.End, to.Span.End));
        return FarthestLeapCost * apart / (apart + HalfLeap);
    }
}
