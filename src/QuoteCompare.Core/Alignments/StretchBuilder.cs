using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>Turns a path into stretches: cut where it leaps, out to the clauses' ends, lonely words dropped, apart, in the order of use.</summary>
/// <param name="index">The original.</param>
/// <param name="reported">The sentence of the report that holds each term of the quotation.</param>
internal sealed class StretchBuilder(PassageIndex index, IReadOnlyList<int> reported)
{
    /// <summary>A stretch that gains less stands on a chance word; unless it is all there is, or goes on word for word. A word found in one place only gains 1.</summary>
    private const double LeastGain = 0.8;

    /// <summary>The same for a stretch far from the strongest one: distant sentences share more by chance.</summary>
    private const double LeastGainFarOff = 1.3;

    /// <summary>Tokens between stretches that are not far from each other: two or three sentences.</summary>
    private const int Near = 60;

    /// <summary>An edge clause is part of the passage when at least this share of its weight is linked; else it only holds a chance word.</summary>
    private const double LeastShareOfEdge = 0.1;

    /// <summary>A likeness from which a link is sure of its word, and such links that keep a clause at the end of a sentence that renders another.</summary>
    private const double Sure = 0.9;
    private const int LeastSure = 2;

    private readonly Clauses _clauses = new(index);

    public IReadOnlyList<Stretch> Build(IReadOnlyList<PathStep> path, IReadOnlyList<PathStep> steps)
    {
        var parts = CrossingLinker.Add(new PathCutter(index, _clauses).Cut(path), steps).Select(OutToClauses).ToList();
        if (parts.Count == 0) return [];
        var strongest = parts.MaxBy(part => part.Gain)!;
        var kept = parts.Where(part => part == strongest || part.Steps.Any(StepCollector.IsTelling) || part.Gain >= (AreNear(part.Tokens, strongest.Tokens) ? LeastGain : LeastGainFarOff));
        kept = kept.Where(part => part == strongest || !IsBesideWordForWord(part.Steps, strongest.Steps));
        return Apart(Joined(kept).SelectMany(stretch => OrderSplitter.Split(stretch, _clauses.Of)));
    }

    private static bool AreNear(TextSpan one, TextSpan other) => Math.Max(one.Start, other.Start) - Math.Min(one.End, other.End) <= Near;

    private Stretch OutToClauses(List<PathStep> steps)
    {
        var gains = steps.GroupBy(step => _clauses.Of(step.Original)).OrderBy(g => g.Key).Select(g => (Clause: g.Key, Gain: g.Sum(s => s.Gain))).ToList();
        while (gains.Count > 1 && (IsChance(gains[0]) || IsTail(gains[0].Clause, gains[1].Clause, steps))) gains.RemoveAt(0);
        while (gains.Count > 1 && (IsChance(gains[^1]) || IsTail(gains[^1].Clause, gains[^2].Clause, steps))) gains.RemoveAt(gains.Count - 1);
        var tokens = gains[0].Clause.Cover(gains[^1].Clause);
        return new Stretch([.. steps.Where(step => tokens.Contains(index.Terms[step.Original].Tokens))], tokens);
    }

    private bool IsChance((TextSpan Clause, double Gain) edge) =>
        edge.Gain < LeastShareOfEdge * index.TermsOf(edge.Clause).Where(term => term.IsContent).Sum(index.WeightOf);

    /// <summary>
    /// Whether a clause of another sentence of the original shares a loose word or one sure one with the end of a sentence of the report: words added there ("..., and the
    /// world is watching") find such a clause by chance. What renders it begins a sentence of its own, or holds more of it.
    /// </summary>
    private bool IsTail(TextSpan edge, TextSpan next, List<PathStep> steps)
    {
        if (_clauses.SentenceOf(edge.Start) == _clauses.SentenceOf(next.Start)) return false;
        var own = steps.Where(step => edge.Contains(index.Terms[step.Original].Tokens)).ToList();
        var other = steps.Where(step => !edge.Contains(index.Terms[step.Original].Tokens)).ToList();
        return IsBesideWordForWord(own, other);
    }

    /// <summary>Between translations loose words are all there is; beside words that stand the same they say nothing.</summary>
    private bool IsBesideWordForWord(IReadOnlyList<PathStep> own, IReadOnlyList<PathStep> other) =>
        own.Count(step => step.Likeness.Weight >= Sure) < LeastSure && !own.Any(StepCollector.IsTelling)
        && own.All(step => other.Any(o => reported[o.Report] == reported[step.Report] && StepCollector.IsTelling(o)));

    /// <summary>Stretches of one paragraph that follow on in the report and overlap or touch in the original are one.</summary>
    private List<Stretch> Joined(IEnumerable<Stretch> stretches)
    {
        var joined = new List<Stretch>();
        foreach (var stretch in stretches)
        {
            if (joined.Count > 0 && FollowOn(joined[^1], stretch))
                joined[^1] = new Stretch([.. joined[^1].Steps, .. stretch.Steps], joined[^1].Tokens.Cover(stretch.Tokens));
            else joined.Add(stretch);
        }

        return joined;
    }

    private bool FollowOn(Stretch one, Stretch next) => one.Tokens.Overlaps(next.Tokens)
        || (one.Tokens.End == next.Tokens.Start && _clauses.ParagraphOf(one.Steps[^1].Original) == _clauses.ParagraphOf(next.Steps[0].Original));

    /// <summary>No clause is used twice: what a stronger stretch holds already is taken from the weaker one.</summary>
    private static List<Stretch> Apart(IEnumerable<Stretch> stretches)
    {
        var kept = new List<Stretch>();
        foreach (var stretch in stretches.OrderByDescending(s => s.Gain))
            if (!kept.Exists(k => k.Tokens.Overlaps(stretch.Tokens))) kept.Add(stretch);
        return [.. kept.OrderBy(s => s.Steps[0].Report)];
    }
}
