namespace QuoteCompare.Core.Reuse;

/// <summary>
/// What another stretch of the report renders better needs more to be believed: texts on one matter have many sentences that are somewhat alike, and each sentence of the
/// source is mostly told once.
/// </summary>
internal static class SecondBest
{
    /// <summary>The score from which a second rendering is kept: about eight rare words in a row. Without it a third more of the newswire is taken for reuse wrongly.</summary>
    private const double Sure = 17.5;

    /// <summary>Share of a chain's clauses in the source that better chains hold.</summary>
    private const double MostHeld = 0.5;

    public static IEnumerable<ClauseChain> Without(IReadOnlyList<ClauseChain> chains, int sourceClauses)
    {
        var best = new double[sourceClauses];
        foreach (var chain in chains)
            foreach (var clause in Clauses(chain)) best[clause] = Math.Max(best[clause], chain.Score);
        return chains.Where(chain => chain.Score >= Sure || Clauses(chain).Count(clause => best[clause] > chain.Score) < MostHeld * chain.Source.Length);
    }

    private static IEnumerable<int> Clauses(ClauseChain chain) => Enumerable.Range(chain.Source.Start, chain.Source.Length);
}
