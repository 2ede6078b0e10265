using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Reuse;

/// <summary>A form of the source that may render a term of the report.</summary>
/// <param name="Form">Number of the form.</param>
/// <param name="Likeness">0 to 1, 1 = the same word.</param>
/// <param name="Chance">0 to 1: how likely a clause of the source is to hold some word at least as like.</param>
internal readonly record struct Rendering(int Form, double Likeness, double Chance);

/// <summary>A source made ready: its distinct forms, the clauses that hold each, and which forms may render a term. Built in time linear in the text.</summary>
internal sealed class SourceIndex
{
    /// <summary>Clauses that what is known of English counts for, beside the clauses of the source: short sources go by English, long ones by themselves.</summary>
    private const double EnglishClauses = 36;

    /// <summary>Words of a clause, taken for all: turns the share of words into a share of clauses.</summary>
    private const double WordsOfClause = 7;

    /// <summary>The commonest words stand in about half of all clauses.</summary>
    private const double HighestShare = 0.5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Term> _samples = [];
    private readonly List<List<int>> _clausesWith = [];
    private readonly Dictionary<string, List<int>> _formsOfKey = new(StringComparer.Ordinal);

    public SourceIndex(ClausedText text)
    {
        Text = text;
        var forms = new List<int>(text.Terms.Count);
        for (var clause = 0; clause < text.Clauses.Count; clause++)
            for (var at = text.Clauses[clause].Terms.Start; at < text.Clauses[clause].Terms.End; at++) forms.Add(Enter(text.Terms[at], clause));
        Forms = forms;
        double[] lacks = [.. Enumerable.Range(0, _samples.Count).Select(form => Surprise.LackOf(Chance(CommonWords.ShareOf(_samples[form]), _clausesWith[form].Count)))];
        Lacks = [.. forms.Select(form => lacks[form])];
    }

    public ClausedText Text { get; }

    /// <summary>For each term of the source the number of its form.</summary>
    public IReadOnlyList<int> Forms { get; }

    /// <summary>For each term of the source what it costs when nothing renders it.</summary>
    public IReadOnlyList<double> Lacks { get; }

    /// <summary>Indices of the clauses that hold a form, ascending.</summary>
    public IReadOnlyList<int> ClausesWith(int form) => _clausesWith[form];

    /// <summary>How likely a clause is to hold a term that the source need not hold.</summary>
    public double ChanceOf(Term term) => Chance(CommonWords.ShareOf(term), clauses: 0);

    /// <summary>The forms that may render a term, likest first.</summary>
    public IReadOnlyList<Rendering> RenderingsOf(Term term)
    {
        var alike = KeysOf(term, lookup: true).SelectMany(key => _formsOfKey.GetValueOrDefault(key) ?? []).Distinct()
            .Select(form => (Form: form, Likeness: term.IsContent ? WordLikeness.Of(term, _samples[form]).Weight : 1))
            .Where(form => form.Likeness > 0)
            .GroupBy(form => form.Likeness, form => form.Form)
            .OrderByDescending(same => same.Key);
        var found = new List<Rendering>();
        var stems = new HashSet<string>(StringComparer.Ordinal) { term.Stem };
        var (share, clauses) = (CommonWords.ShareOf(term), 0);
        foreach (var same in alike)
        {
            clauses += same.Sum(form => _clausesWith[form].Count);
            share += same.Where(form => stems.Add(_samples[form].Stem)).Sum(form => CommonWords.ShareOf(_samples[form]));
            var chance = Chance(share, clauses);
            found.AddRange(same.Order().Select(form => new Rendering(form, same.Key, chance)));
        }

        return found;
    }

    /// <summary>One clause that holds it is the one in question: only others speak of chance.</summary>
    private double Chance(double share, int clauses) => Math.Min(
        1, (Math.Max(0, clauses - 1) + (EnglishClauses * Math.Min(HighestShare, share * WordsOfClause))) / (Math.Max(0, Text.Clauses.Count - 1) + EnglishClauses));

    private int Enter(Term term, int clause)
    {
        var key = term.IsContent ? term.Form : term.Form + "\n";
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _samples.Count;
            _samples.Add(term);
            _clausesWith.Add([]);
            foreach (var by in KeysOf(term, lookup: false))
            {
                if (!_formsOfKey.TryGetValue(by, out var forms)) _formsOfKey[by] = forms = [];
                forms.Add(number);
            }
        }

        if (_clausesWith[number] is not [.., var last] || last != clause) _clausesWith[number].Add(clause);
        return number;
    }

    /// <summary>What a form is found by: function words by the word they are a form of ("hath", "has"), others as by the finder of passages.</summary>
    private static IEnumerable<string> KeysOf(Term term, bool lookup)
    {
        if (!term.IsContent) return ["small " + term.Stem];
        if (term.Meaning is not null) return ["form " + term.Form, "meaning " + term.Meaning.Key];
        string[] own = term.Form.Length >= 5 ? ["form " + term.Form, "stem " + term.Stem, "begins " + term.Form[..4]] : ["form " + term.Form, "stem " + term.Stem];
        return lookup ? [.. own, .. Thesaurus.SynonymsOf(term.Stem).Concat(Thesaurus.RelatedTo(term.Stem)).Select(stem => "stem " + stem)] : own;
    }
}
