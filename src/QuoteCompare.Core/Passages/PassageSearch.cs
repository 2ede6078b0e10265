using QuoteCompare.Core.Text;

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
    private readonly List<long> _hits = [];
    private readonly List<Window> _windows = [];

    public PassageSearch(PassageIndex index) => _index = index;

    /// <summary>The best windows for a quotation, none overlapping a better one; spans in UTF-16 code units of the original.</summary>
    /// <param name="quotation">Its terms.</param>
    /// <param name="count">Windows at most.</param>
    /// <param name="turns">The turns of a transcript that it may come from; null for all of the text.</param>
    public IReadOnlyList<(TextSpan Span, double Score)> Best(IReadOnlyList<Term> quotation, int count, OpenTurns? turns = null)
    {
        var wanted = WantedOf(quotation);
        FindHits(wanted);
        if (turns is not null) _hits.RemoveAll(hit => !_index.IsOpen(new Hit(hit).Stretch, turns));
        Score(wanted);
        return [.. Apart(count).Select(window => (SpanOf(window.Stretches), window.Score))];
    }

    /// <summary>A term of the quotation that is looked up.</summary>
    private sealed record Wanted(Term Term, double Weight, IReadOnlyList<AlikeForm> Alike);

    /// <summary>
    /// A stretch in which a form stands that renders a term, in one number: sorted, hits come in the order of the stretches, within one in that of the terms, the best
    /// form first.
    /// </summary>
    private readonly record struct Hit(long Number)
    {
        public Hit(int stretch, int wanted, int form) : this(((long)stretch << 32) | ((long)wanted << 22) | (long)Math.Min(form, 0x3FFFFF)) { }

        public int Stretch => (int)(Number >> 32);
        public int Wanted => (int)(Number >> 22) & 0x3FF;
        public int Form => (int)Number & 0x3FFFFF;
    }

    private readonly record struct Window(TextSpan Stretches, double Score)
    {
        public bool IsBetterThan(Window other) => Score != other.Score ? Score > other.Score : Stretches < other.Stretches;
    }

    private List<Wanted> WantedOf(IReadOnlyList<Term> quotation) => [.. quotation.Where(term => term.IsContent)
        .DistinctBy(term => term.Form, StringComparer.Ordinal)
        .Select(term => (Term: term, Weight: _index.WeightOf(term)))
        .OrderByDescending(wanted => wanted.Weight)
        .Take(MostTerms)
        .Select(wanted => new Wanted(wanted.Term, wanted.Weight, _index.Alike(wanted.Term)))];

    private void FindHits(List<Wanted> wanted)
    {
        _hits.Clear();
        for (var w = 0; w < wanted.Count && _hits.Count < MostPlaces; w++)
            for (var form = 0; form < wanted[w].Alike.Count; form++) AddHits(w, form, _index.PlacesOf(wanted[w].Alike[form].Form));
        _hits.Sort();
    }

    private void AddHits(int wanted, int form, List<int> places)
    {
        var last = -1;
        for (var i = 0; i < places.Count && i < MostPlaces; i++)
        {
            var stretch = _index.StretchOf[places[i]];
            if (stretch != last) _hits.Add(new Hit(stretch, wanted, form).Number);
            last = stretch;
        }
    }

    /// <summary>The windows that begin where a word stands; a longer one only if it scores higher, for a shorter one stands wherever the longer would.</summary>
    private void Score(List<Wanted> wanted)
    {
        _windows.Clear();
        var total = wanted.Sum(w => w.Weight);
        var best = new double[wanted.Count];
        var longest = Math.Min(LongestWindow, 2 + (wanted.Count / 8));
        for (var at = 0; at < _hits.Count;)
        {
            var first = new Hit(_hits[at]).Stretch;
            Array.Clear(best);
            var (sum, highest, next) = (0.0, 0.0, at);
            for (var length = 1; length <= longest; length++)
            {
                var before = next;
                for (; next < _hits.Count && new Hit(_hits[next]) is var hit && hit.Stretch < first + length; next++)
                {
                    var weight = wanted[hit.Wanted].Alike[hit.Form].Likeness.Weight;
                    if (weight <= best[hit.Wanted]) continue;
                    sum += (weight - best[hit.Wanted]) * wanted[hit.Wanted].Weight;
                    best[hit.Wanted] = weight;
                }

                if (length == 1) at = next;
                var score = sum / total / (1 + (StretchCost * (length - 1)));
                if (next == before || score <= highest) continue;
                highest = score;
                _windows.Add(new Window(new TextSpan(first, first + length), score));
            }
        }
    }

    /// <summary>The best window, then the best of those that do not overlap it, and so on: few are wanted, so looking through all for each is cheaper than sorting them.</summary>
    private List<Window> Apart(int count)
    {
        var kept = new List<Window>();
        while (kept.Count < count && _windows.Count > 0)
        {
            var best = _windows[0];
            foreach (var window in _windows)
                if (window.IsBetterThan(best)) best = window;
            kept.Add(best);
            _windows.RemoveAll(window => window.Stretches.Overlaps(best.Stretches));
        }

        return kept;
    }

    private TextSpan SpanOf(TextSpan stretches) =>
        _index.Terms[_index.Stretches[stretches.Start].Start].SpanIn(_index.Text)
            .Cover(_index.Terms[_index.Stretches[Math.Min(stretches.End, _index.Stretches.Count) - 1].End - 1].SpanIn(_index.Text));
}
