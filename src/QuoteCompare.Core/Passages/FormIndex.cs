using System.Runtime.InteropServices;

namespace QuoteCompare.Core.Passages;

/// <summary>What two terms share that are alike to every other term: all that <see cref="WordLikeness"/> looks at ("Turkey" the country is not "turkey" the bird).</summary>
internal readonly record struct TermForm(string Form, bool IsContent, Meaning? Meaning)
{
    public static TermForm Of(Term term) => new(term.Form, term.IsContent, term.Meaning);
}

/// <summary>A form of a text that may render a term.</summary>
/// <param name="Form">Its number in the <see cref="FormIndex"/>.</param>
/// <param name="Likeness">How well it renders the term; its weight is more than 0.</param>
internal readonly record struct AlikeForm(int Form, Likeness Likeness);

/// <summary>The distinct forms of one text, numbered from 0 as they come, and which of them may render a term of another.</summary>
internal sealed class FormIndex
{
    /// <summary>Letters that words which look alike begin with, and forms looked at that begin so: a book has a few hundred, made-up words have no end.</summary>
    private const int Beginning = 4, MostOfBeginning = 1_000;

    private static readonly List<int> Nothing = [];

    private readonly Dictionary<TermForm, int> _numbers = [];
    private readonly List<Term> _samples = [];
    private readonly Dictionary<string, List<int>> _same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _ofMeaning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _ofStem = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _ofStemNumber = [];
    private readonly Dictionary<string, List<int>> _ofBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<TermForm, IReadOnlyList<AlikeForm>> _alike = [];

    public int Count => _samples.Count;

    /// <summary>A term of a form.</summary>
    public Term this[int form] => _samples[form];

    /// <summary>The number of a term's form, a new one where need be.</summary>
    public int Enter(Term term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, TermForm.Of(term), out var known);
        if (known) return number;
        number = _samples.Count;
        _samples.Add(term);
        if (term.IsContent) EnterContent(term, number);
        return number;
    }

    /// <summary>The forms that may render a content term, best first, of equals the one that came first. Worked out once for each form.</summary>
    public IReadOnlyList<AlikeForm> Alike(Term term)
    {
        if (_alike.TryGetValue(TermForm.Of(term), out var worked)) return worked;
        var alike = new List<AlikeForm>();
        foreach (var form in MayRender(term))
        {
            var likeness = WordLikeness.Of(term, _samples[form]);
            if (likeness.Weight > 0 && !alike.Exists(known => known.Form == form)) alike.Add(new AlikeForm(form, likeness));
        }

        return _alike[TermForm.Of(term)] = [.. alike.OrderByDescending(form => form.Likeness.Weight)];
    }

    private void EnterContent(Term term, int number)
    {
        Enter(_same, term.Form, number);
        if (term.Meaning is not null)
        {
            Enter(_ofMeaning, term.Meaning.Key, number);
            return;
        }

        Enter(_ofStem, term.Stem, number);
        if (term.StemNumber != Thesaurus.None) Enter(_ofStemNumber, term.StemNumber, number);
        if (term.Form.Length > Beginning) Enter(_ofBeginning, term.Form[..Beginning], number);
    }

    private static void Enter<TKey>(Dictionary<TKey, List<int>> forms, TKey key, int number) where TKey : notnull
    {
        if (!forms.TryGetValue(key, out var same)) forms[key] = same = [];
        same.Add(number);
    }

    /// <summary>The forms worth a look: the same, of the same name or number; of other words those of its stem, of its beginning, of the stems near it in meaning.</summary>
    private IEnumerable<int> MayRender(Term term)
    {
        foreach (var form in In(_same, term.Form)) yield return form;
        if (term.Meaning is not null)
        {
            foreach (var form in In(_ofMeaning, term.Meaning.Key)) yield return form;
            yield break;
        }

        foreach (var form in In(_ofStem, term.Stem)) yield return form;
        if (term.Form.Length > Beginning)
            foreach (var form in In(_ofBeginning, term.Form[..Beginning]).Take(MostOfBeginning)) yield return form;
        foreach (var near in Thesaurus.NearInMeaning(term.StemNumber))
            foreach (var stem in near)
                foreach (var form in In(_ofStemNumber, stem)) yield return form;
    }

    private static List<int> In<TKey>(Dictionary<TKey, List<int>> forms, TKey key) where TKey : notnull => forms.TryGetValue(key, out var same) ? same : Nothing;
}
