using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>
/// One original, made ready for searching: its terms in order, where each form stands, and the stretches (sentences, or parts of overlong ones) that windows are
/// made of. Built in time linear in the text; titles, bylines and boilerplate are left out.
/// </summary>
internal sealed class PassageIndex
{
    /// <summary>Terms; sentences longer than this are searched in parts, so that one endless sentence is not one window.</summary>
    private const int LongestStretch = 60;

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _formsOfKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _sample = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(string Form, Likeness Likeness)>> _alike = new(StringComparer.Ordinal);
    private readonly TermWeights _weights = new();

    public PassageIndex(SegmentedText text)
    {
        Text = text;
        var reader = new TermReader(text);
        var terms = new List<Term>();
        var stretchOf = new List<int>();
        var stretches = new List<TextSpan>();
        for (var sentence = 0; sentence < text.Sentences.Count; sentence++)
        {
            if (text.ParagraphOf(sentence).Role != ParagraphRole.Body) continue;
            var first = terms.Count;
            foreach (var term in reader.Read(text.Sentences[sentence].Tokens))
            {
                if (terms.Count - first == LongestStretch)
                {
                    stretches.Add(new TextSpan(first, terms.Count));
                    first = terms.Count;
                }

                terms.Add(term);
                stretchOf.Add(stretches.Count);
            }

            if (terms.Count > first) stretches.Add(new TextSpan(first, terms.Count));
        }

        (Terms, StretchOf, Stretches) = (terms, stretchOf, stretches);
        foreach (var stretch in stretches) _weights.Add(terms.GetRange(stretch.Start, stretch.Length));
        Enter();
    }

    public SegmentedText Text { get; }
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>For each term the index of its stretch.</summary>
    public IReadOnlyList<int> StretchOf { get; }

    /// <summary>Half-open ranges of term indices, in order.</summary>
    public IReadOnlyList<TextSpan> Stretches { get; }

    /// <summary>The indices of the terms of a form, ascending.</summary>
    public IReadOnlyList<int> PlacesOf(string form) => _places.TryGetValue(form, out var places) ? places : [];

    public double WeightOf(Term term) => _weights.Of(term);

    /// <summary>What the content words of a quotation weigh together, each once; more than 0.</summary>
    public double WeightOf(IReadOnlyList<Term> quotation)
    {
        var weight = quotation.Where(term => term.IsContent).DistinctBy(term => term.Form, StringComparer.Ordinal).Sum(_weights.Of);
        return weight > 0 ? weight : 1;
    }

    /// <summary>The forms of this text that may render a content term, with how well they do. Worked out once for each form.</summary>
    public IReadOnlyList<(string Form, Likeness Likeness)> Alike(Term term)
    {
        var key = term.Form + (term.IsContent ? "" : "\n");
        if (_alike.TryGetValue(key, out var known)) return known;
        var alike = new List<(string Form, Likeness Likeness)>();
        foreach (var form in KeysOf(term, lookup: true).SelectMany(k => _formsOfKey.GetValueOrDefault(k) ?? []).Distinct(StringComparer.Ordinal))
        {
            var likeness = WordLikeness.Of(term, _sample[form]);
            if (likeness.Weight > 0) alike.Add((form, likeness));
        }

        return _alike[key] = alike;
    }

    /// <summary>The terms that lie wholly in a stretch, as a half-open range of indices.</summary>
    /// <param name="span">UTF-16 code units of the text; of token indices with <paramref name="ofTokens"/>.</param>
    /// <param name="ofTokens">What the span counts.</param>
    public TextSpan TermsIn(TextSpan span, bool ofTokens = false)
    {
        var tokens = ofTokens ? span : Text.TokensIn(span);
        var first = FirstTerm(term => term.Tokens.Start >= tokens.Start);
        return new TextSpan(first, Math.Max(first, FirstTerm(term => term.Tokens.End > tokens.End)));
    }

    /// <summary>The terms that lie wholly in a range of token indices.</summary>
    public IEnumerable<Term> TermsOf(TextSpan tokens)
    {
        var range = TermsIn(tokens, ofTokens: true);
        for (var i = range.Start; i < range.End; i++) yield return Terms[i];
    }

    private int FirstTerm(Func<Term, bool> holds)
    {
        int low = 0, high = Terms.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(Terms[middle])) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private void Enter()
    {
        for (var i = 0; i < Terms.Count; i++)
        {
            var term = Terms[i];
            if (!term.IsContent) continue;
            if (!_places.TryGetValue(term.Form, out var places))
            {
                _places[term.Form] = places = [];
                _sample[term.Form] = term;
                foreach (var key in KeysOf(term, lookup: false))
                {
                    if (!_formsOfKey.TryGetValue(key, out var forms)) _formsOfKey[key] = forms = [];
                    forms.Add(term.Form);
                }
            }

            places.Add(i);
        }
    }

    /// <summary>What a form is found by: its name or number, else its stem and its beginning; looking up, also the stems near it in meaning.</summary>
    private static IEnumerable<string> KeysOf(Term term, bool lookup)
    {
        yield return "form " + term.Form;
        if (term.Meaning is not null)
        {
            yield return "meaning " + term.Meaning.Key;
            yield break;
        }

        yield return "stem " + term.Stem;
        if (term.Form.Length >= 5) yield return "begins " + term.Form[..4];
        if (!lookup) yield break;
        foreach (var synonym in Thesaurus.SynonymsOf(term.Stem)) yield return "stem " + synonym;
        foreach (var derived in Thesaurus.DerivedFrom(term.Stem)) yield return "stem " + derived;
        foreach (var related in Thesaurus.RelatedTo(term.Stem)) yield return "stem " + related;
    }
}
