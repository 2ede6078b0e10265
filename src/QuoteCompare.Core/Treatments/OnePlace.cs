namespace QuoteCompare.Core.Treatments;

/// <summary>
/// One difference is one finding: where a number was changed, "other words" says nothing more. What is left out stays beside: the words missing and the
/// condition among them are two facts.
/// </summary>
internal static class OnePlace
{
    /// <summary>The findings without those that only repeat, about the same words of the report, what a more telling one says.</summary>
    public static IReadOnlyList<Finding> Once(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var telling = all.Where(IsTelling).Select(f => f.ReportSpan!.Value).Order().ToArray();
        return telling.Length == 0 ? all : [.. all.Where(f => !IsPlain(f) || !IsTold(telling, f.ReportSpan!.Value))];
    }

    private static bool IsTelling(Finding finding) => finding.ReportSpan is not null && finding.Group == FindingGroup.Meaning;

    private static bool IsPlain(Finding finding) =>
        finding.ReportSpan is not null && (finding.Kind == FindingKind.Substituted || finding is { Kind: FindingKind.Added, Rule: "added/words" or "added/translation" });

    private static bool IsTold(TextSpan[] telling, TextSpan words)
    {
        var at = Array.BinarySearch(telling, new TextSpan(words.End, 0));
        at = at < 0 ? ~at : at;
        return at > 0 && telling[at - 1].Overlaps(words);
    }
}
