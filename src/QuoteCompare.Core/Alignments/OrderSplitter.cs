namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Clauses that the quotation uses in another order than the speech are passages of their own: a stretch is cut into runs of clauses that follow on in both texts.
/// </summary>
internal static class OrderSplitter
{
    /// <summary>Clauses that gain less cross by chance and stay with their neighbours. A word found in one place only gains 1.</summary>
    private const double LeastGain = 0.6;

    /// <param name="stretch">Linked, within one paragraph.</param>
    /// <param name="clauseOf">The clause that holds a term of the original; token indices.</param>
    /// <returns>In the order of the report, where each keeps to its own part.</returns>
    public static IReadOnlyList<Stretch> Split(Stretch stretch, Func<int, TextSpan> clauseOf)
    {
        var clauses = stretch.Steps.GroupBy(step => clauseOf(step.Original)).OrderBy(clause => clause.Key).Select(clause => new Run(clause.Key.Start, [.. clause])).ToList();
        MergeLight(clauses);
        var runs = FollowOn(clauses);
        if (runs.Count < 2) return [stretch];
        // Where no mark ends a clause, clauses are cut by their length and may begin before the stretch does.
        var bounds = clauses.Select(clause => Math.Clamp(clause.Start, stretch.Tokens.Start, stretch.Tokens.End)).Append(stretch.Tokens.End).ToList();
        bounds[0] = stretch.Tokens.Start;
        return [.. Untangled(runs.ConvertAll(run => run.SelectMany(at => clauses[at].Steps).OrderBy(step => step.Report).ToList()))
            .Select((steps, i) => (Steps: steps, Tokens: new TextSpan(bounds[runs[i][0]], bounds[runs[i][^1] + 1])))
            .Where(run => run.Steps.Count > 0 && !run.Tokens.IsEmpty)
            .Select(run => new Stretch(run.Steps, run.Tokens))];
    }

    /// <summary>Clauses of the original that lie together, by where the first begins.</summary>
    private sealed record Run(int Start, List<PathStep> Steps)
    {
        public double Gain => Steps.Sum(step => step.Gain);

        /// <summary>Where in the report they are rendered: the middle of their links, by weight.</summary>
        public double Place => Steps.Sum(step => step.Report * step.Gain) / Math.Max(double.Epsilon, Gain);
    }

    private static void MergeLight(List<Run> clauses)
    {
        for (var i = clauses.Count - 1; i >= 0 && clauses.Count > 1; i--)
        {
            if (clauses[i].Gain >= LeastGain) continue;
            var into = i > 0 ? i - 1 : 1;
            clauses[into] = new Run(Math.Min(clauses[into].Start, clauses[i].Start), [.. clauses[into].Steps, .. clauses[i].Steps]);
            clauses.RemoveAt(i);
        }
    }

    /// <summary>The clauses in the order of the report, those together that follow on in the original.</summary>
    private static List<List<int>> FollowOn(List<Run> clauses)
    {
        var runs = new List<List<int>>();
        foreach (var at in Enumerable.Range(0, clauses.Count).OrderBy(at => clauses[at].Place).ThenBy(at => at))
        {
            if (runs.Count == 0 || runs[^1][^1] + 1 != at) runs.Add([]);
            runs[^1].Add(at);
        }

        return runs;
    }

    /// <summary>Between two runs a cut is made where fewest links cross it; those that do are given up.</summary>
    private static IEnumerable<List<PathStep>> Untangled(List<List<PathStep>> runs)
    {
        var from = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            var next = i + 1 < runs.Count ? runs[i + 1] : [];
            var to = next.Count == 0 ? int.MaxValue : next.Select(step => step.Report).MinBy(cut => runs[i].Count(s => s.Report >= cut) + next.Count(s => s.Report < cut));
            yield return [.. runs[i].Where(step => step.Report >= from && step.Report < to)];
            from = Math.Max(from, to);
        }
    }
}
