using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>
/// A word account in which words that a finding sets against each other ("430,000" and "340,000") are one step, and not something left out beside something
/// put in: what is named as a pair is shown and spoken as a pair.
/// </summary>
public static class PairedSteps
{
    /// <summary>
    /// The steps of one alignment, in the order of the report; each word of both sides still in exactly one step. A pair stands where its words stand in the
    /// report. Findings without words on both sides, and those whose words are accounted for otherwise, change nothing.
    /// </summary>
    /// <param name="steps">The steps.</param>
    /// <param name="findings">The findings on the same original.</param>
    /// <param name="original">The original's text.</param>
    /// <param name="report">The report's text.</param>
    public static IReadOnlyList<Edit> Of(IReadOnlyList<Edit> steps, IEnumerable<Finding> findings, string original, string report)
    {
        var paired = steps.ToList();
        foreach (var finding in findings.Where(finding => IsPair(finding, original, report)))
        {
            Pair(paired, finding.OriginalSpan!.Value, finding.ReportSpan!.Value, original, report);
        }

        return paired;
    }

    /// <summary>Whether the finding has words on both sides that can stand for each other: an article alone stands for no word of content.</summary>
    internal static bool IsPair(Finding finding, string original, string report) =>
        finding is { OriginalSpan: { } spoken, ReportSpan: { } written } && HoldsContent(original, spoken) == HoldsContent(report, written);

    private static void Pair(List<Edit> steps, TextSpan spoken, TextSpan written, string original, string report)
    {
        var left = OnlyOne(steps, step => step.Kind == EditKind.Omitted && step.Original!.Value.Overlaps(spoken));
        var put = OnlyOne(steps, step => step.Kind == EditKind.Inserted && step.Report!.Value.Overlaps(written));
        if (left < 0 || put < 0) return;
        var (missing, added) = (steps[left].Original!.Value, steps[put].Report!.Value);
        // A finding may hold words that both sides have ("all of", "most of"): they keep their own step.
        (spoken, written) = (Common(missing, spoken), Common(added, written));
        List<Edit> omitted = [.. Rest(missing, spoken, original).Select(span => new Edit(EditKind.Omitted, null, span))];
        Edit[] pair =
        [
            .. Rest(added, written, report).Where(span => span.End <= written.Start).Select(span => new Edit(EditKind.Inserted, span, null)),
            new Edit(EditKind.Substituted, written, spoken),
            .. Rest(added, written, report).Where(span => span.Start >= written.End).Select(span => new Edit(EditKind.Inserted, span, null)),
        ];
        // The later one first: the place of the earlier one then still holds.
        foreach (var (at, instead) in new[] { (left, omitted), (put, [.. pair]) }.OrderByDescending(step => step.Item1))
        {
            steps.RemoveAt(at);
            steps.InsertRange(at, instead);
        }
    }

    private static TextSpan Common(TextSpan one, TextSpan other) => new(Math.Max(one.Start, other.Start), Math.Min(one.End, other.End));

    /// <summary>The index of the one step that it holds of; -1 when there is none, or more than one.</summary>
    private static int OnlyOne(List<Edit> steps, Predicate<Edit> holds)
    {
        var first = steps.FindIndex(holds);
        return first >= 0 && steps.FindIndex(first + 1, holds) < 0 ? first : -1;
    }

    private static bool HoldsContent(string text, TextSpan span) => TextSegmenter.Segment(span.In(text)).Tokens.Any(ContentWords.IsOne);

    /// <summary>What of a stretch stands before and after the words taken from it; without what holds neither letter nor digit.</summary>
    private static IEnumerable<TextSpan> Rest(TextSpan whole, TextSpan taken, string text)
    {
        foreach (var (start, end) in new[] { (whole.Start, taken.Start), (taken.End, whole.End) })
        {
            int from = start, to = end;
            while (from < to && !char.IsLetterOrDigit(text[from]) && !char.IsSurrogate(text[from])) from++;
            while (to > from && !char.IsLetterOrDigit(text[to - 1]) && !char.IsSurrogate(text[to - 1])) to--;
            if (from < to) yield return new TextSpan(from, to);
        }
    }
}
