using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Reuse;

/// <summary>Counts content words that follow on the same in both texts.</summary>
internal static class EqualRun
{
    /// <summary>The longest run among links in the order of the report; function words between its words must not break it and do not count. 0 when no content word stands the same.</summary>
    public static int Longest(IEnumerable<ClauseLink> links, IReadOnlyList<Term> report, IReadOnlyList<Term> source)
    {
        var (longest, run, before) = (0, 0, default(ClauseLink?));
        foreach (var link in links.Where(link => report[link.Term].IsContent))
        {
            var same = report[link.Term].Form == source[link.Place].Form;
            run = !same ? 0 : before is { } last && FollowsOn(report, last.Term, link.Term) && FollowsOn(source, last.Place, link.Place) ? run + 1 : 1;
            longest = Math.Max(longest, run);
            before = link;
        }

        return longest;
    }

    private static bool FollowsOn(IReadOnlyList<Term> terms, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
            if (terms[at].IsContent) return false;
        return to > from;
    }
}
