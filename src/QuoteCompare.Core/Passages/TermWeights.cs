using System.Runtime.InteropServices;

namespace QuoteCompare.Core.Passages;

/// <summary>
/// How much a term tells where in one original we are: 1 when it stands in one stretch or none, less the more it stands in. The speech's own topic words ("negotiations")
/// tell little. Counted in each original by itself, so that a speech put beside another changes nothing of what is found in that.
/// </summary>
internal sealed class TermWeights
{
    private readonly Dictionary<string, int> _stretchesWith = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _stretches;

    /// <summary>Counts the terms of one stretch, a half-open range of <paramref name="terms"/>.</summary>
    public void Add(IReadOnlyList<Term> terms, TextSpan stretch)
    {
        _stretches++;
        _keys.Clear();
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            if (!terms[i].IsContent || !_keys.Add(KeyOf(terms[i]))) continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_stretchesWith, KeyOf(terms[i]), out _);
            count++;
        }
    }

    /// <summary>More than 0, at most 1.</summary>
    public double Of(Term term)
    {
        var with = Math.Max(1, _stretchesWith.GetValueOrDefault(KeyOf(term)));
        return _stretches <= 1 ? 1 : Math.Log(1 + ((double)_stretches / with)) / Math.Log(1 + _stretches);
    }

    private static string KeyOf(Term term) => term.Meaning?.Key ?? term.Stem;
}
