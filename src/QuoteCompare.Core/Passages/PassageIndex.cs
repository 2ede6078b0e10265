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

    /// <summary>Letters that words which look alike begin with, and forms looked at that begin so: a book has a few hundred, made-up words have no end.</summary>
    private const int Beginning = 4, MostOfBeginning = 1_000;

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> _ofMeaning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> _ofStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> _ofBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _sample = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<AlikeForm>> _alike = new(StringComparer.Ordinal);
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
        foreach (var stretch in stretches) _weights.Add(terms, stretch);
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

    /// <summary>The forms of this text that may render a content term, best first. Worked out once for each form.</summary>
    public IReadOnlyList<AlikeForm> Alike(Term term)
    {
        var key = term.IsContent ? term.Form : term.Form + "\n";
        if (_alike.TryGetValue(key, out var worked)) return worked;
        var alike = new List<AlikeForm>();
        foreach (var form in MayRender(term))
        {
            var likeness = WordLikeness.Of(term, form);
            if (likeness.Weight > 0 && !alike.Exists(known => known.Form == form.Form)) alike.Add(new AlikeForm(form.Form, likeness, _places[form.Form]));
        }

        return _alike[key] = [.. alike.OrderByDescending(form => form.Likeness.Weight)];
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
                if (term.Meaning is not null) Enter(_ofMeaning, term.Meaning.Key, term);
                else EnterWord(term);
            }

            places.Add(i);
        }
    }

    private void EnterWord(Term term)
    {
        Enter(_ofStem, term.Stem, term);
        if (term.Form.Length > Beginning) Enter(_ofBeginning, term.Form[..Beginning], term);
    }

    private static void Enter(Dictionary<string, List<Term>> forms, string key, Term term)
    {
        if (!forms.TryGetValue(key, out var same)) forms[key] = same = [];
        same.Add(term);
    }

    /// <summary>A term of each form worth a look: the same form, name or number; of other words those of its stem, of its beginning, of the stems near it in meaning.</summary>
    private IEnumerable<Term> MayRender(Term term)
    {
        if (_sample.TryGetValue(term.Form, out var same)) yield return same;
        if (term.Meaning is not null)
        {
            foreach (var form in In(_ofMeaning, term.Meaning.Key)) yield return form;
            yield break;
        }

        foreach (var form in In(_ofStem, term.Stem)) yield return form;
        if (term.Form.Length > Beginning)
            foreach (var form in In(_ofBeginning, term.Form[..Beginning]).Take(MostOfBeginning)) yield return form;
        foreach (var stem in Thesaurus.SynonymsOf(term.Stem).Concat(Thesaurus.DerivedFrom(term.Stem)).Concat(Thesaurus.RelatedTo(term.Stem)))
            foreach (var form in In(_ofStem, stem)) yield return form;
    }

    private static List<Term> In(Dictionary<string, List<Term>> forms, string key) => forms.TryGetValue(key, out var same) ? same : [];
}
