using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>A place at which a passage and its rendering differ.</summary>
/// <param name="Original">Index of the original.</param>
/// <param name="Passage">The words of the original; null where the report only puts words in.</param>
/// <param name="Report">The words of the report; null where it only leaves words out.</param>
/// <param name="Place">Where in the passage.</param>
/// <param name="IsMarked">Whether an ellipsis stands there.</param>
/// <param name="At">Where in the report; UTF-16 code units.</param>
/// <param name="IsReported">Whether the report tells it outside quotation marks, in its own words.</param>
internal sealed record SenseSite(int Original, TextSpan? Passage, TextSpan? Report, LeftOutPlace Place, bool IsMarked, int At, bool IsReported)
{
    /// <summary>The places of a quotation: what is left out with what stands for it, words put for others, and words put in.</summary>
    public static IEnumerable<SenseSite> In(WordAccount account)
    {
        var told = account.Quotation.Type != QuotationType.Direct;
        foreach (var left in account.LeftOut)
        {
            var (passage, words) = CommonEdges.Trim(account.Original(left.Original), left.Span, account.Report, left.Gap.Words);
            if (passage is null && words is null) continue;
            var place = passage?.Start > left.Span.Start || passage?.End < left.Span.End ? LeftOutPlace.Inside : left.Place;
            yield return new SenseSite(left.Original, passage, words, place, left.Gap.Mark is not null, words?.Start ?? left.Gap.Place, told && !left.IsQuoted);
        }

        foreach (var rendered in account.Rendered.Where(r => r.Step.Kind == EditKind.Substituted))
            yield return new SenseSite(rendered.Original, rendered.Passage, rendered.Report, LeftOutPlace.Inside, IsMarked: false, rendered.Report.Start, told && !account.IsQuoted(rendered.Report));
        foreach (var added in account.Added.Where(a => !account.LeftOutAt[account.GapAt(a.Span.Start)].Any()))
            yield return new SenseSite(added.Original, null, added.Span, LeftOutPlace.Inside, IsMarked: false, added.Span.Start, told && !account.IsQuoted(added.Span));
    }

    /// <summary>Content words of the passage's side that are no part of <paramref name="words"/>.</summary>
    public int OtherContent(SegmentedText text, IEnumerable<SenseWord> words) => Other(text, Passage, words);

    /// <summary>Content words of the report's side that are no part of <paramref name="words"/>.</summary>
    public int OtherOwnContent(SegmentedText report, IEnumerable<SenseWord> words) => Other(report, Report, words);

    private static int Other(SegmentedText text, TextSpan? span, IEnumerable<SenseWord> words)
    {
        if (span is not { } stretch) return 0;
        var range = text.TokensIn(stretch);
        var known = words.SelectMany(w => Enumerable.Range(w.Tokens.Start, w.Tokens.Length)).ToHashSet();
        return Enumerable.Range(range.Start, range.Length).Count(i => !known.Contains(i) && ContentWords.IsOne(text.Tokens[i]));
    }
}
