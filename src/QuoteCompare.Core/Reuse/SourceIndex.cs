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

    private readonly FormIndex _forms = new();
    private readonly List<List<int>> _clausesWith = [];

    /// <summary>Function words by the word they are a form of ("hath", "has").</summary>
    private readonly Dictionary<string, List<int>> _small = new(StringComparer.Ordinal);

    public SourceIndex(ClausedText text)
    {
        Text = text;
        var forms = new List<int>(text.Terms.Count);
        for (var clause = 0; clause < text.Clauses.Count; clause++)
            for (var at = text.Clauses[clause].Terms.Start; at < text.Clauses[clause].Terms.End; at++) forms.Add(Enter(text.Terms[at], clause));
        Forms = [.. forms];
        double[] lacks = [.. Enumerable.Range(0, _forms.Count).Select(form => Surprise.LackOf(Chance(CommonWords.ShareOf(_forms[form]), _clausesWith[form].Count)))];
        Lacks = [.. forms.Select(form => lacks[form])];
        ClauseLacks = [.. text.Clauses.Select(clause => PairScorer.Sum(Lacks, clause.Terms))];
    }

    public ClausedText Text { get; }

    /// <summary>For each term of the source the number of its form.</summary>
    public int[] Forms { get; }

    /// <summary>For each term of the source what it costs when nothing renders it.</summary>
    public double[] Lacks { get; }

    /// <summary>The same for each clause.</summary>
    public double[] ClauseLacks { get; }

    /// <summary>Indices of the clauses that hold a form, ascending.</summary>
    public IReadOnlyList<int> ClausesWith(int form) => _clausesWith[form];

    /// <summary>How likely a clause is to hold a term that the source need not hold.</summary>
    public double ChanceOf(Term term) => Chance(CommonWords.ShareOf(term), clauses: 0);

    /// <summary>The forms that may render a term, likest first.</summary>
    public IReadOnlyList<Rendering> RenderingsOf(Term term)
    {
        var found = new List<Rendering>();
        var stems = new HashSet<string>(StringComparer.Ordinal) { term.Stem };
        var (share, clauses) = (CommonWords.ShareOf(term), 0);
        foreach (var same in AlikeIn(term).GroupBy(form => form.Likeness.Weight, form => form.Form))
        {
            clauses += same.Sum(form => _clausesWith[form].Count);
            share += same.Where(form => stems.Add(_forms[form].Stem)).Sum(form => CommonWords.ShareOf(_forms[form]));
            var chance = Chance(share, clauses);
            found.AddRange(same.Order().Select(form => new Rendering(form, same.Key, chance)));
        }

        return found;
    }

    private IEnumerable<AlikeForm> AlikeIn(Term term) =>
        term.IsContent ? _forms.Alike(term) : _small.GetValueOrDefault(term.Stem, []).Select(form => new AlikeForm(form, new Likeness(LinkKind.Equal, 1)));

    /// <summary>One clause that holds it is the one in question: only others speak of chance.</summary>
    private double Chance(double share, int clauses) => Math.Min(
        1, (Math.Max(0, clauses - 1) + (EnglishClauses * Math.Min(HighestShare, share * WordsOfClause))) / (Math.Max(0, Text.Clauses.Count - 1) + EnglishClauses));

    private int Enter(Term term, int clause)
    {
        var form = _forms.Enter(term);
        if (form == _clausesWith.Count)
        {
            _clausesWith.Add([]);
            if (!term.IsContent) EnterSmall(term.Stem, form);
        }

        if (_clausesWith[form] is not [.., var last] || last != clause) _clausesWith[form].Add(clause);
        return form;
    }

    private void EnterSmall(string stem, int form)
    {
        if (!_small.TryGetValue(stem, out var same)) _small[stem] = same = [];
        same.Add(form);
    }
}
