namespace QuoteCompare.Core.Treatments;

/// <summary>
/// One difference is one finding: where a number was changed, "other words" says nothing more, and where only "not" or "probably" was left out, "left out" says
/// nothing more. Where a clause is missing, that is told beside the condition or the voice in it.
/// </summary>
internal static class OnePlace
{
    /// <summary>Content words left out that one finding tells: of more, that they are missing is a fact of its own ("as far as the engineers can tell").</summary>
    private const int MostWords = 2;

    /// <summary>The findings without those that only repeat, about the same words, what a more telling one says.</summary>
    public static IReadOnlyList<Finding> Once(WordAccount account, IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        // A name put for the subject is told as the subject.
        all.RemoveAll(name => name.Rule == "substituted/name" && all.Exists(f => f.Kind == FindingKind.Subject && f.ReportSpan is { } subject && subject.Overlaps(name.ReportSpan!.Value)));
        var exchanged = all.Where(IsExchange).Select(f => f.ReportSpan!.Value).ToList();
        all.RemoveAll(f => f.Kind == FindingKind.Reordered && !IsExchange(f) && f.ReportSpan is { } moved && exchanged.Exists(moved.Overlaps));
        var telling = all.Where(IsTelling).ToList();
        if (telling.Count == 0) return all;
        var words = telling.Where(f => f.ReportSpan is not null).Select(f => f.ReportSpan!.Value).Order().ToArray();
        var passages = telling.Where(f => f.OriginalSpan is not null && f.Kind != FindingKind.Condition).ToLookup(f => f.Original, f => f.OriginalSpan!.Value);
        return [.. all.Where(f => !(IsPlain(f) && Overlaps(words, f.ReportSpan!.Value)) && !(IsLeftOut(f) && AreTold(account, f, passages[f.Original])))];
    }

    private static bool IsTelling(Finding finding) => finding.Group == FindingGroup.Meaning || IsExchange(finding);

    /// <summary>Two words that have changed places are no two words in another order.</summary>
    private static bool IsExchange(Finding finding) => finding.Rule == "reordered/exchanged";

    private static bool IsPlain(Finding finding) =>
        finding is { ReportSpan: not null, Group: not FindingGroup.Meaning } && (finding.Kind == FindingKind.Substituted || finding is { Kind: FindingKind.Added, Rule: "added/words" or "added/translation" });

    private static bool IsLeftOut(Finding finding) =>
        finding is { Kind: FindingKind.Omitted or FindingKind.CutShort or FindingKind.UnmarkedCut, OriginalSpan: not null, ReportSpan: null };

    /// <summary>Whether every word of content left out is shown by a more telling finding.</summary>
    private static bool AreTold(WordAccount account, Finding leftOut, IEnumerable<TextSpan> passages)
    {
        var text = account.Original(leftOut.Original);
        var told = passages.Where(leftOut.OriginalSpan!.Value.Overlaps).ToList();
        if (told.Count == 0) return false;
        var range = text.TokensIn(leftOut.OriginalSpan!.Value);
        var words = Enumerable.Range(range.Start, range.Length).Select(i => text.Tokens[i]).Where(ContentWords.IsOne).ToList();
        return words.Count <= MostWords && words.TrueForAll(word => told.Exists(span => span.Contains(word.Span)));
    }

    private static bool Overlaps(TextSpan[] telling, TextSpan words)
    {
        var at = Array.BinarySearch(telling, new TextSpan(words.End, 0));
        at = at < 0 ? ~at : at;
        return at > 0 && telling[at - 1].Overlaps(words);
    }
}
