using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>Turns a path into stretches: cut where it leaps, out to the clauses' ends, lonely words dropped.</summary>
internal sealed class StretchBuilder(PassageIndex index)
{
    /// <summary>Content terms passed over inside one passage; more, and the words stand in two.</summary>
    private const int WidestGap = 5;

    /// <summary>A stretch that gains less stands on a chance word; unless it is all there is. A word found in one place only gains 1.</summary>
    private const double LeastGain = 0.9;

    /// <summary>An edge clause is part of the passage when at least this share of its weight is linked; else it only holds a chance word.</summary>
    private const double LeastShareOfEdge = 0.1;

    /// <summary>Tokens a clause reaches on either side of a linked word: a text without any mark is no one clause.</summary>
    private const int LongestHalfClause = 60;

    public IReadOnlyList<Stretch> Build(IReadOnlyList<PathStep> path, IReadOnlyList<PathStep> steps)
    {
        var parts = CrossingLinker.Add(Cut(path), steps).Select(Clauses).ToList();
        var kept = parts.Where(part => part.Gain >= LeastGain).ToList();
        if (kept.Count == 0 && parts.Count > 0) kept.Add(parts.MaxBy(part => part.Gain)!);
        return Apart(Joined(kept));
    }

    private List<List<PathStep>> Cut(IReadOnlyList<PathStep> path)
    {
        var parts = new List<List<PathStep>>();
        var (low, high) = (0, 0);
        foreach (var step in path)
        {
            var leaps = parts.Count == 0 || ContentBetween(step.Original, low) > WidestGap || ContentBetween(high, step.Original) > WidestGap;
            if (leaps)
            {
                parts.Add([]);
                (low, high) = (step.Original, step.Original);
            }

            parts[^1].Add(step);
            (low, high) = (Math.Min(low, step.Original), Math.Max(high, step.Original));
        }

        return parts;
    }

    /// <summary>Content terms strictly between two, counted no further than needed; 0 when they stand in the other order.</summary>
    private int ContentBetween(int from, int to)
    {
        var count = 0;
        for (var i = from + 1; i < to && count <= WidestGap; i++)
            if (index.Terms[i].IsContent) count++;
        return count;
    }

    private Stretch Clauses(List<PathStep> steps)
    {
        var gains = steps.GroupBy(step => ClauseOf(step.Original)).OrderBy(g => g.Key).Select(g => (Clause: g.Key, Gain: g.Sum(s => s.Gain))).ToList();
        while (gains.Count > 1 && IsChance(gains[0])) gains.RemoveAt(0);
        while (gains.Count > 1 && IsChance(gains[^1])) gains.RemoveAt(gains.Count - 1);
        var tokens = gains[0].Clause.Cover(gains[^1].Clause);
        return new Stretch([.. steps.Where(step => tokens.Contains(index.Terms[step.Original].Tokens))], tokens);
    }

    private bool IsChance((TextSpan Clause, double Gain) edge) =>
        edge.Gain < LeastShareOfEdge * index.TermsOf(edge.Clause).Where(term => term.IsContent).Sum(index.WeightOf);

    private TextSpan ClauseOf(int term)
    {
        var tokens = index.Terms[term].Tokens;
        var sentence = index.Text.Sentences[index.Text.SentenceAt(index.Text.Tokens[tokens.Start].Span.Start)];
        var (start, end) = (tokens.Start, tokens.End);
        while (tokens.Start - start < LongestHalfClause && !ClauseSplitter.BeginsAt(index.Text, sentence, start)) start--;
        while (end < sentence.Tokens.End && end - tokens.End < LongestHalfClause && !ClauseSplitter.BeginsAt(index.Text, sentence, end)) end++;
        return new TextSpan(start, end);
    }

    /// <summary>Stretches that follow on in the report and overlap or touch in the original are one.</summary>
    private static List<Stretch> Joined(List<Stretch> stretches)
    {
        var joined = new List<Stretch>();
        foreach (var stretch in stretches)
        {
            if (joined.Count > 0 && (joined[^1].Tokens.Overlaps(stretch.Tokens) || joined[^1].Tokens.End == stretch.Tokens.Start))
                joined[^1] = new Stretch([.. joined[^1].Steps, .. stretch.Steps], joined[^1].Tokens.Cover(stretch.Tokens));
            else joined.Add(stretch);
        }

        return joined;
    }

    /// <summary>No clause is used twice: what a stronger stretch holds already is taken from the weaker one.</summary>
    private static List<Stretch> Apart(List<Stretch> stretches)
    {
        var kept = new List<Stretch>();
        foreach (var stretch in stretches.OrderByDescending(s => s.Gain))
            if (!kept.Exists(k => k.Tokens.Overlaps(stretch.Tokens))) kept.Add(stretch);
        return [.. kept.OrderBy(s => s.Steps[0].Report)];
    }
}
