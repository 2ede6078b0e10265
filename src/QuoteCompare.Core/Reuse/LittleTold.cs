namespace QuoteCompare.Core.Reuse;

/// <summary>
/// First be sure that a report tells the source at all, then of what. Where it tells little, what looks like reuse is more often chance and needs more to be believed (an
/// empirical prior: the share of the report that the chains found cover).
/// </summary>
internal static class LittleTold
{
    /// <summary>What a chain must score for each unit of the odds against (natural logarithm), and the odds that cost nothing: about a quarter of the report.</summary>
    private const double Price = 6, Free = 1;

    /// <summary>Clauses added to both sides of the share: a short report says little about itself.</summary>
    private const double Unknown = 10;

    /// <summary>The score that all chains together must reach: by phrases that stand everywhere ("and it came to pass") no source is known.</summary>
    private const double Known = 3;

    public static IReadOnlyList<ClauseChain> Without(IReadOnlyList<ClauseChain> chains, int reportClauses)
    {
        var told = chains.Sum(chain => chain.Report.Length) + Unknown;
        var oddsAgainst = Math.Log((reportClauses + (2 * Unknown) - told) / told);
        var least = Price * Math.Max(0, oddsAgainst - Free);
        if (chains.Sum(chain => chain.Score) < Known) return [];
        return [.. chains.Where(chain => chain.Score >= least)];
    }
}
