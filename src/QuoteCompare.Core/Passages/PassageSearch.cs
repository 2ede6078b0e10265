namespace QuoteCompare.Core.Passages;

/// <summary>One quotation looked for in one original: windows of stretches, scored by the share of the quotation's words that stand there.</summary>
internal sealed class PassageSearch
{
    /// <summary>Distinct terms of the quotation that are looked up; the rarest ones. Keeps a quotation of a whole book bounded.</summary>
    private const int MostTerms = 400;

    /// <summary>Places of a term that are looked at; a term that stands more often tells nothing.</summary>
    private const int MostPlaces = 20_000;

    /// <summary>Stretches in a window at most.</summary>
    private const int LongestWindow = 8;

    /// <summary>What a window's score is divided by for each stretch beyond the first: a passage in one sentence beats the same words spread over three.</summary>
    private const double StretchCost = 0.1;

    private readonly PassageIndex _index;
    private readonly List<(Term Term, double Weight)> _wanted;
    private readonly double _total;

    public PassageSearch(PassageIndex index, IReadOnlyList<Term> quotation)
    {
        _index = index;
        _wanted = [.. quotation.Where(term => term.IsContent)
            .GroupBy(term => term.Form, StringComparer.Ordinal)
            .Select(same => (Term: same.First(), Weight: index.WeightOf(same.First())))
            .OrderByDescending(wanted => wanted.Weight)
            .Take(MostTerms)];
        _total = _wanted.Sum(wanted => wanted.Weight);
    }

    /// <summary>The best windows, none overlapping a better one; spans in UTF-16 code units of the original.</summary>
    public IReadOnlyList<(TextSpan Span, double Score)> Best(int count)
    {
        var hits = HitsByStretch();
        var windows = new List<(TextSpan Stretches, double Score)>();
        var best = new double[_wanted.Count];
        var longest = 1 + Math.Min(LongestWindow - 1, 1 + (_wanted.Count / 8));
        foreach (var first in hits.Keys.Order())
        {
            Array.Clear(best);
            var sum = 0.0;
            for (var length = 1; length <= longest; length++)
            {
                if (!hits.TryGetValue(first + length - 1, out var here)) continue;
                foreach (var (wanted, weight) in here)
                {
                    if (weight <= best[wanted]) continue;
                    sum += (weight - best[wanted]) * _wanted[wanted].Weight;
                    best[wanted] = weight;
                }

                windows.Add((new TextSpan(first, first + length), sum / _total / (1 + (StretchCost * (length - 1)))));
            }
        }

        return Apart(windows, count);
    }

    private Dictionary<int, List<(int Wanted, double Weight)>> HitsByStretch()
    {
        var hits = new Dictionary<int, List<(int Wanted, double Weight)>>();
        for (var wanted = 0; wanted < _wanted.Count; wanted++)
        {
            foreach (var (form, likeness) in _index.Alike(_wanted[wanted].Term))
            {
                foreach (var place in _index.PlacesOf(form).Take(MostPlaces))
                {
                    var stretch = _index.StretchOf[place];
                    if (!hits.TryGetValue(stretch, out var here)) hits[stretch] = here = [];
                    here.Add((wanted, likeness.Weight));
                }
            }
        }

        return hits;
    }

    private List<(TextSpan Span, double Score)> Apart(List<(TextSpan Stretches, double Score)> windows, int count)
    {
        var kept = new List<(TextSpan Stretches, double Score)>();
        foreach (var window in windows.OrderByDescending(w => w.Score).ThenBy(w => w.Stretches))
        {
            if (kept.Exists(k => k.Stretches.Overlaps(window.Stretches))) continue;
            kept.Add(window);
            if (kept.Count == count) break;
        }

        return [.. kept.Select(window => (SpanOf(window.Stretches), window.Score))];
    }

    private TextSpan SpanOf(TextSpan stretches) =>
        _index.Terms[_index.Stretches[stretches.Start].Start].SpanIn(_index.Text)
            .Cover(_index.Terms[_index.Stretches[stretches.End - 1].End - 1].SpanIn(_index.Text));
}
