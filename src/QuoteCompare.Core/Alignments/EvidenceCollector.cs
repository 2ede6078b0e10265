using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>Counts what speaks for a link.</summary>
internal static class EvidenceCollector
{
    public static LinkEvidence Collect(IReadOnlyList<Term> quotation, PassageIndex index, IReadOnlyList<Stretch> stretches, double margin)
    {
        var steps = stretches.SelectMany(stretch => stretch.Steps).OrderBy(step => step.Report).ToList();
        var gain = steps.Sum(step => step.Gain);
        var linked = steps.Select(step => step.Report).ToHashSet();
        var names = Enumerable.Range(0, quotation.Count).Where(i => quotation[i].Meaning is not null).ToList();
        return new LinkEvidence(
            Share(gain, WeightOf(quotation, index)),
            gain,
            margin,
            LongestRun(quotation, index, steps),
            Share(names.Count(i => !linked.Contains(i)), names.Count),
            Share(gain, stretches.Sum(stretch => WeightOf(index.TermsOf(stretch.Tokens), index))),
            Support: 0);
    }

    private static double WeightOf(IEnumerable<Term> terms, PassageIndex index) => terms.Where(term => term.IsContent).Sum(index.WeightOf);

    private static double Share(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;

    private static int LongestRun(IReadOnlyList<Term> quotation, PassageIndex index, List<PathStep> steps)
    {
        var (longest, run) = (0, 0);
        PathStep? before = null;
        foreach (var step in steps)
        {
            if (step.Likeness.Kind != LinkKind.Equal) run = 0;
            else if (run > 0 && before is not null && NextContent(quotation, before.Report) == step.Report && NextContent(index.Terms, before.Original) == step.Original) run++;
            else run = 1;
            before = step;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static int NextContent(IReadOnlyList<Term> terms, int at)
    {
        for (at++; at < terms.Count && !terms[at].IsContent;) at++;
        return at;
    }
}
