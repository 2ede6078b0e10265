namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Links words that stand in another order: what the path passed over because it goes mostly forwards. Only near what is linked already, the surest first,
/// no word of either side twice.
/// </summary>
internal static class CrossingLinker
{
    /// <summary>Terms beyond the linked ones, on either side, in which a crossing word is looked for: about half a clause.</summary>
    private const int Reach = 4;

    /// <summary>Looser likenesses cross by chance.</summary>
    private const double LeastLikeness = 0.6;

    /// <summary>A likeness from which a link is sure of its word: a looser one gives way to it.</summary>
    private const double Sure = 0.9;

    /// <param name="parts">The links found so far, in parts that lie together in the original.</param>
    /// <param name="steps">All links that are possible.</param>
    public static IEnumerable<List<PathStep>> Add(IReadOnlyList<List<PathStep>> parts, IReadOnlyList<PathStep> steps)
    {
        var reported = parts.SelectMany(part => part).Select(step => step.Report).ToHashSet();
        var free = steps.Where(step => step.Likeness.Weight >= LeastLikeness && !reported.Contains(step.Report))
            .OrderByDescending(step => step.Gain).ThenBy(step => step.Report).ThenBy(step => step.Original).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var report = Between(i > 0 ? parts[i - 1][^1].Report : -1, i + 1 < parts.Count ? parts[i + 1][0].Report : int.MaxValue, part);
            var original = Around(part.Select(step => step.Original));
            var linked = part.GroupBy(step => step.Original).ToDictionary(same => same.Key, same => same.MaxBy(step => step.Likeness.Weight)!);
            foreach (var step in free.Where(step => report.Contains(step.Report) && original.Contains(step.Original) && !reported.Contains(step.Report)))
            {
                var taken = linked.GetValueOrDefault(step.Original);
                if (taken is not null && (step.Likeness.Weight < Sure || taken.Likeness.Weight >= Sure)) continue;
                linked[step.Original] = step;
                reported.Add(step.Report);
            }

            yield return [.. linked.Values.OrderBy(step => step.Report)];
        }
    }

    /// <summary>Parts never mix in the report: what one links stands between the links of those beside it.</summary>
    private static TextSpan Between(int last, int next, List<PathStep> part) =>
        new(Math.Max(last + 1, part[0].Report - Reach), Math.Min(next, part[^1].Report + 1 + Reach));

    private static TextSpan Around(IEnumerable<int> places)
    {
        var (low, high) = (int.MaxValue, int.MinValue);
        foreach (var place in places) (low, high) = (Math.Min(low, place), Math.Max(high, place));
        return new TextSpan(Math.Max(0, low - Reach), high + 1 + Reach);
    }
}
