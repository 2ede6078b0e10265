namespace QuoteCompare.Core.Reuse;

/// <summary>The clauses of the source that share most with one clause of the report: where a chain may begin.</summary>
internal sealed class PlaceFinder(ClausedText report, SourceIndex source, WordPairs pairs)
{
    /// <summary>Clauses of the source kept for one of the report.</summary>
    private const int Most = 12;

    /// <summary>Places looked at for one clause: the commonest words of a long text find nothing that the others do not.</summary>
    private const int MostLookedAt = 4_000;

    private readonly Dictionary<int, double> _shared = [];

    public IReadOnlyList<int> Find(int clause)
    {
        _shared.Clear();
        var terms = report.Clauses[clause].Terms;
        var renderings = Enumerable.Range(terms.Start, terms.Length).Where(term => report.Terms[term].IsContent).SelectMany(pairs.RenderingsOf)
            .OrderBy(rendering => source.ClausesWith(rendering.Form).Count).ThenBy(rendering => rendering.Form).ThenByDescending(rendering => rendering.Likeness);
        var left = MostLookedAt;
        foreach (var rendering in renderings)
        {
            var gain = rendering.Likeness * Surprise.Of(rendering.Chance);
            foreach (var place in source.ClausesWith(rendering.Form).Take(left)) _shared[place] = _shared.GetValueOrDefault(place) + gain;
            left -= Math.Min(left, source.ClausesWith(rendering.Form).Count);
            if (left == 0) break;
        }

        return [.. _shared.OrderByDescending(place => place.Value).ThenBy(place => place.Key).Take(Most).Select(place => place.Key)];
    }
}
