using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Links what the path left out inside a stretch: between two links that follow on in both texts, words that render each other; then,
/// beside any link, words that go on the same in both texts ("my" beside a moved "mother").
/// The path needs content words only; here the words between them fall into place.
/// </summary>
internal static class LinkFiller
{
    /// <summary>Terms looked at in a gap on either side; a wider gap is filled from its edges only.</summary>
    private const int WidestGap = 40;

    /// <summary>Terms looked at before the first link and after the last.</summary>
    private const int Edge = 20;

    /// <summary>The links of the stretch in the order of the report, no term of either side in two.</summary>
    /// <param name="stretch">Linked by the path.</param>
    /// <param name="rendering">The terms of the quotation that may be linked, as a half-open range of indices.</param>
    /// <param name="terms">The quotation's terms.</param>
    /// <param name="index">The original.</param>
    public static IReadOnlyList<PathStep> Fill(Stretch stretch, TextSpan rendering, IReadOnlyList<Term> terms, PassageIndex index)
    {
        var range = index.TermsIn(stretch.Tokens, ofTokens: true);
        var links = OneToOne(stretch.Steps);
        var filled = new List<PathStep>(links);
        var usedReport = links.Select(link => link.Report).ToHashSet();
        var usedOriginal = links.Select(link => link.Original).ToHashSet();
        for (var i = 0; i <= links.Count; i++)
        {
            var fromReport = i == 0 ? Math.Max(rendering.Start, links[0].Report - Edge) : links[i - 1].Report + 1;
            var toReport = i == links.Count ? Math.Min(rendering.End, links[^1].Report + 1 + Edge) : links[i].Report;
            var fromOriginal = i == 0 ? Math.Max(range.Start, links[0].Original - Edge) : links[i - 1].Original + 1;
            var toOriginal = i == links.Count ? Math.Min(range.End, links[^1].Original + 1 + Edge) : links[i].Original;
            foreach (var step in Between(terms, index, new(fromReport, Math.Max(fromReport, toReport)), new(fromOriginal, Math.Max(fromOriginal, toOriginal)), fromEnd: i == 0))
                if (!usedReport.Contains(step.Report) && !usedOriginal.Contains(step.Original) && usedReport.Add(step.Report) && usedOriginal.Add(step.Original)) filled.Add(step);
        }

        foreach (var link in filled.OrderBy(link => link.Report).ToList())
        {
            GoOn(link, -1);
            GoOn(link, 1);
        }

        return [.. filled.OrderBy(link => link.Report)];

        void GoOn(PathStep link, int by)
        {
            var (report, original) = (link.Report + by, link.Original + by);
            for (; rendering.Contains(report) && range.Contains(original) && terms[report].Form == index.Terms[original].Form; report += by, original += by)
            {
                var likeness = WordLikeness.Of(terms[report], index.Terms[original]);
                if (likeness.Weight <= 0 || usedReport.Contains(report) || usedOriginal.Contains(original)) break;
                usedReport.Add(report);
                usedOriginal.Add(original);
                filled.Add(new PathStep(report, original, likeness, 0));
            }
        }
    }

    /// <summary>Where several words render one ("negotiate ... talks"), the closest keeps the link.</summary>
    private static List<PathStep> OneToOne(IReadOnlyList<PathStep> steps) =>
        [.. steps.GroupBy(step => step.Original).Select(same => same.MaxBy(step => step.Likeness.Weight)!).OrderBy(step => step.Report)];

    /// <summary>What it adds that the next words go on the same: of two places of an "and" the one before the same words is meant.</summary>
    private const double GoingOn = 0.05;

    /// <summary>The longest common run of words of a gap, in order (dynamic programming over a bounded square).</summary>
    private static IEnumerable<PathStep> Between(IReadOnlyList<Term> terms, PassageIndex index, TextSpan report, TextSpan original, bool fromEnd)
    {
        if (report.Length > WidestGap) report = fromEnd ? new(report.End - WidestGap, report.End) : new(report.Start, report.Start + WidestGap);
        if (original.Length > WidestGap) original = fromEnd ? new(original.End - WidestGap, original.End) : new(original.Start, original.Start + WidestGap);
        var best = new double[report.Length + 1, original.Length + 1];
        var gain = new double[report.Length + 1, original.Length + 1];
        for (var i = report.Length - 1; i >= 0; i--)
        {
            for (var j = original.Length - 1; j >= 0; j--)
            {
                var here = WordLikeness.Of(terms[report.Start + i], index.Terms[original.Start + j]).Weight;
                gain[i, j] = here > 0 ? here + (gain[i + 1, j + 1] > 0 ? GoingOn : 0) : 0;
                best[i, j] = Math.Max(here > 0 ? gain[i, j] + best[i + 1, j + 1] : 0, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        for (int i = 0, j = 0; i < report.Length && j < original.Length;)
        {
            var likeness = WordLikeness.Of(terms[report.Start + i], index.Terms[original.Start + j]);
            if (likeness.Weight > 0 && best[i, j] <= gain[i, j] + best[i + 1, j + 1])
                yield return new PathStep(report.Start + i++, original.Start + j++, likeness, 0);
            else if (best[i, j] <= best[i + 1, j]) i++;
            else j++;
        }
    }
}
