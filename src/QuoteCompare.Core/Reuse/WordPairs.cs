using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Reuse;

/// <summary>A term of the report and a term of the source that may render it.</summary>
/// <param name="Gain">What the pair tells when one, two or three clauses of the source were looked over.</param>
internal readonly record struct WordPair(int Term, int Place, (double One, double Two, double Three) Gain);

/// <summary>The words of a clause of the report and of a clause of the source that may render each other.</summary>
/// <param name="All">By term, then by place.</param>
/// <param name="Most">What they tell at most, if every term gets the place that tells most for it.</param>
internal sealed record ClausePairs(WordPair[] All, double Most)
{
    public static ClausePairs None { get; } = new([], 0);
}

/// <summary>Which words of a clause of the report may be rendered by which words of a clause of the source; remembered, since neighbouring clauses ask again.</summary>
internal sealed class WordPairs(ClausedText report, SourceIndex source)
{
    /// <summary>Clauses of the report that are remembered; a path looks back over three.</summary>
    private const int Remembered = 64;

    /// <summary>Places looked at for one word in one clause: a clause of one word repeated must not cost its square.</summary>
    private const int MostPlaces = 4;

    private readonly Dictionary<TermForm, IReadOnlyList<Rendering>> _renderings = [];
    private readonly Dictionary<TermForm, Dictionary<int, (double, double, double)>> _gains = [];
    private readonly Dictionary<(int Report, int Source), ClausePairs> _pairs = [];

    /// <summary>For the clause of the report asked for last: the terms, by their index in the clause, that a form of the source may render.</summary>
    private readonly Dictionary<int, uint> _askers = [];
    private int _asking = -1;
    private int _oldest;

    /// <summary>The forms that may render a term of the report, likest first.</summary>
    public IReadOnlyList<Rendering> RenderingsOf(int term)
    {
        var key = TermForm.Of(report.Terms[term]);
        if (!_renderings.TryGetValue(key, out var renderings)) _renderings[key] = renderings = source.RenderingsOf(report.Terms[term]);
        return renderings;
    }

    /// <summary>What the clauses share; <see cref="ClausePairs.None"/> when that is nothing.</summary>
    public ClausePairs Of(int reportClause, int sourceClause)
    {
        if (reportClause >= _oldest + Remembered) Forget(reportClause - 4);
        if (_pairs.TryGetValue((reportClause, sourceClause), out var known)) return known;
        return _pairs[(reportClause, sourceClause)] = Read(report.Clauses[reportClause].Terms, AskersOf(reportClause), source.Text.Clauses[sourceClause].Terms);
    }

    private ClausePairs Read(TextSpan terms, Dictionary<int, uint> askers, TextSpan places)
    {
        Span<uint> asked = stackalloc uint[places.Length];
        uint any = 0;
        for (var i = 0; i < places.Length; i++) any |= asked[i] = askers.GetValueOrDefault(source.Forms[places.Start + i]);
        if (any == 0) return ClausePairs.None;
        var (pairs, sum) = (new List<WordPair>(), 0.0);
        for (var term = terms.Start; term < terms.End; term++)
        {
            var bit = 1u << (term - terms.Start);
            if ((any & bit) == 0) continue;
            var (gains, most, last) = (GainsOf(term), 0.0, pairs.Count + MostPlaces);
            for (var i = 0; i < places.Length && pairs.Count < last; i++)
            {
                if ((asked[i] & bit) == 0) continue;
                if (!gains.TryGetValue(source.Forms[places.Start + i], out var gain)) continue;
                pairs.Add(new WordPair(term, places.Start + i, gain));
                most = Math.Max(most, PairScorer.MostOf(gain, source.Lacks[places.Start + i]));
            }

            sum += most;
        }

        return new ClausePairs([.. pairs], sum);
    }

    private Dictionary<int, uint> AskersOf(int clause)
    {
        if (_asking == clause) return _askers;
        _asking = clause;
        _askers.Clear();
        var terms = report.Clauses[clause].Terms;
        for (var term = terms.Start; term < terms.End; term++)
            foreach (var form in GainsOf(term).Keys) _askers[form] = _askers.GetValueOrDefault(form) | (1u << (term - terms.Start));
        return _askers;
    }

    private void Forget(int before)
    {
        _oldest = before;
        foreach (var key in _pairs.Keys.Where(key => key.Report < before).ToList()) _pairs.Remove(key);
    }

    private Dictionary<int, (double, double, double)> GainsOf(int term)
    {
        var key = TermForm.Of(report.Terms[term]);
        if (!_gains.TryGetValue(key, out var gains))
            _gains[key] = gains = RenderingsOf(term).ToDictionary(r => r.Form, r => (r.Likeness * Surprise.Of(r.Chance), r.Likeness * Surprise.Of(r.Chance, 2), r.Likeness * Surprise.Of(r.Chance, 3)));
        return gains;
    }
}
