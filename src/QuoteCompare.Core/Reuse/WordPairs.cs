using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Reuse;

/// <summary>A term of the report and a term of the source that may render it.</summary>
/// <param name="Gain">What the pair tells when one, two or three clauses of the source were looked over.</param>
internal readonly record struct WordPair(int Term, int Place, (double One, double Two, double Three) Gain);

/// <summary>Which words of a clause of the report may be rendered by which words of a clause of the source; remembered, since neighbouring clauses ask again.</summary>
internal sealed class WordPairs(ClausedText report, SourceIndex source)
{
    /// <summary>Clauses of the report that are remembered; a path looks back over three.</summary>
    private const int Remembered = 64;

    /// <summary>Places looked at for one word in one clause: a clause of one word repeated must not cost its square.</summary>
    private const int MostPlaces = 4;

    private readonly Dictionary<TermForm, IReadOnlyList<Rendering>> _renderings = [];
    private readonly Dictionary<TermForm, Dictionary<int, (double, double, double)>> _gains = [];
    private readonly Dictionary<(int Report, int Source), WordPair[]> _pairs = [];
    private int _oldest;

    /// <summary>The forms that may render a term of the report, likest first.</summary>
    public IReadOnlyList<Rendering> RenderingsOf(int term)
    {
        var key = TermForm.Of(report.Terms[term]);
        if (!_renderings.TryGetValue(key, out var renderings)) _renderings[key] = renderings = source.RenderingsOf(report.Terms[term]);
        return renderings;
    }

    /// <summary>By term, then by place.</summary>
    public WordPair[] Of(int reportClause, int sourceClause)
    {
        if (reportClause >= _oldest + Remembered) Forget(reportClause - 4);
        if (_pairs.TryGetValue((reportClause, sourceClause), out var known)) return known;
        var pairs = new List<WordPair>();
        var (terms, places) = (report.Clauses[reportClause].Terms, source.Text.Clauses[sourceClause].Terms);
        for (var term = terms.Start; term < terms.End; term++)
        {
            var gains = GainsOf(term);
            if (gains.Count == 0) continue;
            var most = pairs.Count + MostPlaces;
            for (var place = places.Start; place < places.End && pairs.Count < most; place++)
                if (gains.TryGetValue(source.Forms[place], out var gain)) pairs.Add(new WordPair(term, place, gain));
        }

        return _pairs[(reportClause, sourceClause)] = [.. pairs];
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
