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

    private readonly FormIndex _forms = new();
    private readonly List<List<int>> _places = [];
    private readonly TermWeights _weights = new();

    private readonly Func<Term, double>? _weightOf;

    /// <param name="text">The original.</param>
    /// <param name="weightOf">How much a term tells, when that is counted over more than this text; null to count it here.</param>
    public PassageIndex(SegmentedText text, Func<Term, double>? weightOf = null)
    {
        Text = text;
        _weightOf = weightOf;
        var reader = new TermReader(text);
        var terms = new List<Term>();
        var stretchOf = new List<int>();
        var stretches = new List<TextSpan>();
        for (var sentence = 0; sentence < text.Sentences.Count; sentence++)
        {
            if (text.ParagraphOf(sentence).Role != ParagraphRole.Body) continue;
            var first = terms.Count;
            foreach (var term in reader.Read(text.SpokenIn(sentence)))
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
        for (var place = 0; place < terms.Count; place++)
            if (terms[place].IsContent) Enter(place);
    }

    public SegmentedText Text { get; }
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>For each term the index of its stretch.</summary>
    public IReadOnlyList<int> StretchOf { get; }

    /// <summary>Half-open ranges of term indices, in order.</summary>
    public IReadOnlyList<TextSpan> Stretches { get; }

    /// <summary>Whether a quotation may come from a stretch: where its turn is open, or nobody closed any.</summary>
    public bool IsOpen(int stretch, OpenTurns? turns) =>
        turns is null || turns.Hold(Text.TurnAt(Text.Sentences[Text.SentenceAt(Text.Tokens[Terms[Stretches[stretch].Start].Tokens.Start].Span.Start)].Paragraph));

    /// <summary>The indices of the terms of a form, ascending.</summary>
    /// <param name="form">What <see cref="Alike"/> gives.</param>
    public List<int> PlacesOf(int form) => _places[form];

    public double WeightOf(Term term) => _weightOf?.Invoke(term) ?? _weights.Of(term);

    /// <summary>What the content words of a quotation weigh together, each once; more than 0.</summary>
    public double WeightOf(IReadOnlyList<Term> quotation)
    {
        var weight = quotation.Where(term => term.IsContent).DistinctBy(term => term.Form, StringComparer.Ordinal).Sum(WeightOf);
        return weight > 0 ? weight : 1;
    }

    /// <summary>The forms of this text that may render a content term, best first.</summary>
    public IReadOnlyList<AlikeForm> Alike(Term term) => _forms.Alike(term);

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

    private void Enter(int place)
    {
        var form = _forms.Enter(Terms[place]);
        if (form == _places.Count) _places.Add([]);
        _places[form].Add(place);
    }
}
