using QuoteCompare.Core.Alignments;

namespace QuoteCompare.Core.Treatments;

/// <summary>A place in a quotation between words that render something.</summary>
/// <param name="Words">The quotation's own words there, from the first to the last; null when there is none. UTF-16 code units of the report.</param>
/// <param name="Content">The content words among them.</param>
/// <param name="Mark">The ellipsis there; null when there is none.</param>
/// <param name="Place">Where the gap begins; UTF-16 code units of the report.</param>
internal sealed record ReportGap(TextSpan? Words, int Content, TextSpan? Mark, int Place);

/// <summary>Looks up the gaps of a quotation by the rendered words beside them.</summary>
internal sealed class ReportGaps
{
    private readonly WordAccount _account;
    private readonly Dictionary<RenderedWords, int> _numbers = [];

    public ReportGaps(WordAccount account)
    {
        _account = account;
        for (var i = 0; i < account.Rendered.Count; i++) _numbers[account.Rendered[i]] = i;
    }

    /// <summary>
    /// The gap after <paramref name="before"/> or before <paramref name="after"/>: the one with an ellipsis or words of its own, when the report puts
    /// other words between the two. At least one is given.
    /// </summary>
    public ReportGap Between(RenderedWords? before, RenderedWords? after)
    {
        var one = before is null ? null : Gap(_numbers[before] + 1);
        var other = after is null ? null : Gap(_numbers[after]);
        if (one is null || other is null) return (one ?? other)!;
        return one.Mark is null && (other.Mark is not null || one.Words is null) ? other : one;
    }

    /// <summary>Where the first gap of a quotation begins.</summary>
    public static int StartOf(WordAccount account) => account.Rendered.Count == 0
        ? account.Quotation.Span.Start
        : Math.Min(account.Quotation.Span.Start, account.Rendered[0].Report.Start);

    /// <summary>The gap before the rendered words of this number.</summary>
    private ReportGap Gap(int number)
    {
        var rendered = _account.Rendered;
        int? last = number > 0 ? rendered[number - 1].Report.End : null, next = number < rendered.Count ? rendered[number].Report.Start : null;
        var start = last ?? StartOf(_account);
        var end = next ?? Math.Max(_account.Quotation.Span.End, start);
        var own = OwnWords(new TextSpan(start, Math.Max(start, end)));
        var content = _account.OwnParts(new TextSpan(start, Math.Max(start, end))).Sum(p => ContentWords.Count(_account.Report, p));
        return new ReportGap(own, content, Mark(last, next), start);
    }

    private TextSpan? OwnWords(TextSpan gap)
    {
        var words = _account.OwnParts(gap)
            .Select(_account.Report.TokensIn)
            .SelectMany(range => Enumerable.Range(range.Start, range.Length))
            .Select(i => _account.Report.Tokens[i])
            .Where(token => token.IsWord)
            .ToList();
        return words.Count == 0 ? null : words[0].Span.Cover(words[^1].Span);
    }

    private TextSpan? Mark(int? last, int? next)
    {
        var report = _account.Report;
        int? after = last is { } end ? report.TokensIn(new TextSpan(0, end)).End - 1 : null;
        int? before = next is { } start ? report.TokensIn(new TextSpan(0, start)).End : null;
        if (after is { } a && before is { } b) return EllipsisMarks.Find(report, a + 1, b);
        return after is { } only ? EllipsisMarks.After(report, only) : EllipsisMarks.Before(report, before!.Value);
    }
}
