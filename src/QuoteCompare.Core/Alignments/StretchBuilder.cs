using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>Turns a path into stretches: cut where it leaps, out to the clauses' ends, lonely words dropped, apart, in the order of use.</summary>
internal sealed class StretchBuilder(PassageIndex index)
{
    /// <summary>A stretch that gains less stands on a chance word; unless it is all there is. A word found in one place only gains 1.</summary>
    private const double LeastGain = 0.8;

    /// <summary>The same for a stretch far from the strongest one: distant sentences share more by chance.</summary>
    private const double LeastGainFarOff = 1.3;

    /// <summary>Tokens between stretches that are not far from each other: two or three sentences.</summary>
    private const int Near = 60;

    /// <summary>An edge clause is part of the passage when at least this share of its weight is linked; else it only holds a chance word.</summary>
    private const double LeastShareOfEdge = 0.1;

    private readonly Clauses _clauses = new(index);

    public IReadOnlyList<Stretch> Build(IReadOnlyList<PathStep> path, IReadOnlyList<PathStep> steps)
    {
        var parts = CrossingLinker.Add(new PathCutter(index, _clauses).Cut(path), steps).Select(OutToClauses).ToList();
        if (parts.Count == 0) return [];
        var strongest = parts.MaxBy(part => part.Gain)!;
        var kept = parts.Where(part => part == strongest || part.Gain >= (AreNear(part.Tokens, strongest.Tokens) ? LeastGain : LeastGainFarOff));
        return Apart(Joined(kept).SelectMany(stretch => OrderSplitter.Split(stretch, _clauses.Of)));
    }

    private static bool AreNear(TextSpan one, TextSpan other) => Math.Max(one.Start, other.Start) - Math.Min(one.End, other.End) <= Near;

    private Stretch OutToClauses(List<PathStep> steps)
    {
        var gains = steps.GroupBy(step => _clauses.Of(step.Original)).OrderBy(g => g.Key).Select(g => (Clause: g.Key, Gain: g.Sum(s => s.Gain))).ToList();
        while (gains.Count > 1 && IsChance(gains[0])) gains.RemoveAt(0);
        while (gains.Count > 1 && IsChance(gains[^1])) gains.RemoveAt(gains.Count - 1);
        var tokens = gains[0].Clause.Cover(gains[^1].Clause);
        return new Stretch([.. steps.Where(step => tokens.Contains(index.Terms[step.Original].Tokens))], tokens);
    }

    private bool IsChance((TextSpan Clause, double Gain) edge) =>
        edge.Gain < LeastShareOfEdge * index.TermsOf(edge.Clause).Where(term => term.IsContent).Sum(index.WeightOf);

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
