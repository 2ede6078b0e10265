namespace QuoteCompare.Core.Passages;

/// <summary>A candidate passage in the light of the quotations around it.</summary>
/// <param name="Candidate">The passage; its score falls by what the best path through it lacks of the best path of all.</param>
/// <param name="Prior">What the neighbours alone say of it: 0 for the passage that suits them best, else less; in words found in one place only.</param>
internal sealed record RankedPassage(CandidatePassage Candidate, double Prior);

/// <summary>
/// Ranks the candidates of all quotations together: neighbouring quotations mostly come from neighbouring passages, so a leap in the original costs something.
/// (A Viterbi pass forwards and backwards over the quotations, as in the HMM alignment of Vogel, Ney and Tillmann 1996.)
/// </summary>
internal static class NeighbourPath
{
    /// <summary>
    /// The candidates of each quotation with their scores in the light of their neighbours, best first. How much the neighbours weigh is read from the report itself:
    /// see <see cref="TellingOrder"/>.
    /// </summary>
    /// <param name="candidates">Of each quotation, in the order of the report.</param>
    /// <param name="weightIn">What a quotation's words (by index) weigh together in an original (by index); a score is a share of it.</param>
    public static IReadOnlyList<IReadOnlyList<RankedPassage>> Rank(IReadOnlyList<IReadOnlyList<CandidatePassage>> candidates, Func<int, int, double> weightIn)
    {
        var told = Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Count > 0).ToList();
        var weights = told.ConvertAll(i => candidates[i].Select(c => c.Passage.Original).Distinct().ToDictionary(original => original, original => weightIn(i, original)));
        var gains = told.Select((i, at) => (IReadOnlyList<WeighedPassage>)[.. candidates[i].Select(c => new WeighedPassage(c.Passage, c.Score * weights[at][c.Passage.Original]))]).ToList();
        var order = TellingOrder.Of(gains);
        var forwards = Reach(gains, (from, to) => order * Leap.CostOf(from, to));
        var backwards = Reach([.. Enumerable.Reverse(gains)], (from, to) => order * Leap.CostOf(to, from));
        var ranked = new IReadOnlyList<RankedPassage>[candidates.Count];
        Array.Fill(ranked, []);
        for (var at = 0; at < told.Count; at++)
        {
            var priors = gains[at].Select((own, k) => forwards[at][k] + backwards[told.Count - 1 - at][k] - (2 * own.Gain)).ToList();
            ranked[told[at]] = Ranked(candidates[told[at]], gains[at], priors, weights[at]);
        }

        return ranked;
    }

    private static IReadOnlyList<RankedPassage> Ranked(IReadOnlyList<CandidatePassage> candidates, IReadOnlyList<WeighedPassage> gains, List<double> priors, Dictionary<int, double> weights)
    {
        var through = gains.Select((own, k) => own.Gain + priors[k]).ToList();
        var lead = through.IndexOf(through.Max());
        var highest = priors.Max();
        return [.. candidates
            .Select((c, k) => new RankedPassage(c with { Score = Math.Clamp(candidates[lead].Score - ((through[lead] - through[k]) / weights[c.Passage.Original]), 0, 1) }, priors[k] - highest))
            .OrderByDescending(r => r.Candidate.Score).ThenBy(r => r.Candidate.Passage.Original).ThenBy(r => r.Candidate.Passage.Span)];
    }

    /// <summary>For each candidate what the best path that ends in it gains.</summary>
    private static List<double[]> Reach(IReadOnlyList<IReadOnlyList<WeighedPassage>> candidates, Func<Passage, Passage, double> costOf)
    {
        var reached = new List<double[]>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var best = new double[candidates[i].Count];
            for (var k = 0; k < best.Length; k++) best[k] = candidates[i][k].Gain + (i == 0 ? 0 : BestBefore(candidates[i - 1], reached[i - 1], candidates[i][k].Passage, costOf));
            reached.Add(best);
        }

        return reached;
    }

    private static double BestBefore(IReadOnlyList<WeighedPassage> before, double[] reached, Passage to, Func<Passage, Passage, double> costOf)
    {
        var best = double.NegativeInfinity;
        for (var k = 0; k < before.Count; k++) best = Math.Max(best, reached[k] - costOf(before[k].Passage, to));
        return best;
    }
}
