namespace QuoteCompare.Core.Passages;

/// <summary>One quotation looked for in one original: windows of stretches, scored by the share of the quotation's words that stand there.</summary>
internal sealed class PassageSearch
{
    /// <summary>Distinct terms of the quotation that are looked up; the rarest ones. Keeps a quotation of a whole book bounded.</summary>
    private const int MostTerms = 400;

    /// <summary>Places looked at in all, rarest terms first; the commonest words of a long text find nothing that the others do not.</summary>
    private const int MostPlaces = 30_000;

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
        var hits = Hits();
        var windows = new List<(TextSpan Stretches, double Score)>();
        var best = new double[_wanted.Count];
        var longest = Math.Min(LongestWindow, 2 + (_wanted.Count / 8));
        for (var at = 0; at < hits.Count;)
        {
            var first = hits[at].Stretch;
            Array.Clear(best);
            var (sum, next) = (0.0, at);
            for (var length = 1; length <= longest; length++)
            {
                var before = next;
                for (; next < hits.Count && hits[next].Stretch < first + length; next++)
                {
                    var (_, wanted, weight) = hits[next];
                    if (weight <= best[wanted]) continue;
                    sum += (weight - best[wanted]) * _wanted[wanted].Weight;
                    best[wanted] = weight;
                }

                if (length == 1) at = next;
                if (next > before) windows.Add((new TextSpan(first, first + length), sum / _total / (1 + (StretchCost * (length - 1)))));
            }
        }

        return Apart(windows, count);
    }

    /// <summary>Where the quotation's words stand, ordered by stretch.</summary>
    private List<(int Stretch, int Wanted, double Weight)> Hits()
    {
        var hits = new List<(int Stretch, int Wanted, double Weight)>();
        for (var wanted = 0; wanted < _wanted.Count && hits.Count < MostPlaces; wanted++)
        {
            foreach (var (form, likeness) in _index.Alike(_wanted[wanted].Term))
            {
                var last = -1;
                foreach (var place in _index.PlacesOf(form).Take(MostPlaces))
                {
                    var stretch = _index.StretchOf[place];
                    if (stretch != last) hits.Add((stretch, wanted, likeness.Weight));
                    last = stretch;
                }
            }
        }

        hits.Sort((one, other) => one.Stretch != other.Stretch ? one.Stretch.CompareTo(other.Stretch) : one.Wanted.CompareTo(other.Wanted));
        return hits;
    }

    private List<(TextSpan Span, double Score)> Apart(List<(TextSpan Stretches, double Score)> windows, int count)
    {
        windows.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Stretches.CompareTo(other.Stretches));
        var kept = new List<(TextSpan Stretches, double Score)>();
        foreach (var window in windows)
        {
            if (kept.Exists(k => k.Stretches.Overlaps(window.Stretches))) continue;
            kept.Add(window);
            if (kept.Count == count) break;
        }

        return [.. kept.Select(window => (SpanOf(window.Stretches), window.Score))];
    }

    private TextSpan SpanOf(TextSpan stretches) =>
        _index.Terms[_index.Stretches[stretches.Start].Start].SpanIn(_index.Text)
            .Cover(_index.Terms[_index.Stretches[Math.Min(stretches.End, _index.Stretches.Count) - 1].End - 1].SpanIn(_index.Text));
}
