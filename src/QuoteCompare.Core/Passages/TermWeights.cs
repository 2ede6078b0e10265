namespace QuoteCompare.Core.Passages;

/// <summary>
/// How much a term tells where in one original we are: 1 when it stands in one stretch or none, less the more it stands in. The speech's own topic words ("negotiations")
/// tell little. Counted in each original by itself, so that a speech put beside another changes nothing of what is found in that.
/// </summary>
internal sealed class TermWeights
{
    private readonly Dictionary<string, int> _stretchesWith = new(StringComparer.Ordinal);
    private int _stretches;

    /// <summary>Counts the terms of one stretch.</summary>
    public void Add(IEnumerable<Term> stretch)
    {
        _stretches++;
        foreach (var key in stretch.Where(term => term.IsContent).Select(KeyOf).Distinct(StringComparer.Ordinal))
            _stretchesWith[key] = _stretchesWith.GetValueOrDefault(key) + 1;
    }

    /// <summary>More than 0, at most 1.</summary>
    public double Of(Term term)
    {
        var with = Math.Max(1, _stretchesWith.GetValueOrDefault(KeyOf(term)));
        return _stretches <= 1 ? 1 : Math.Log(1 + ((double)_stretches / with)) / Math.Log(1 + _stretches);
    }

    private static string KeyOf(Term term) => term.Meaning?.Key ?? term.Stem;
}
