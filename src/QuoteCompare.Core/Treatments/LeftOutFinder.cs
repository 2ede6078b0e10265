namespace QuoteCompare.Core.Treatments;

/// <summary>Where words of a passage are missing from its rendering.</summary>
internal enum LeftOutPlace
{
    /// <summary>Before the first words rendered, in their sentence.</summary>
    Start,

    /// <summary>Between words that are rendered.</summary>
    Inside,

    /// <summary>After the last words rendered, in their sentence.</summary>
    End,

    /// <summary>Beside a joint: at the end of one passage's sentence or at the start of another's.</summary>
    Joint,
}

/// <summary>A run of words of an original that a quotation does not render.</summary>
internal sealed record LeftOutWords
{
    public required int Original { get; init; }

    /// <summary>From the first to the last word; UTF-16 code units of the original.</summary>
    public required TextSpan Span { get; init; }

    public required LeftOutPlace Place { get; init; }

    /// <summary>The place in the report; its words have no counterpart.</summary>
    public required ReportGap Gap { get; init; }

    /// <summary>The content words left out.</summary>
    public required int Content { get; init; }

    /// <summary>Whether the words on both sides of the place stand inside quotation marks.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>The least surplus that counts as left out; see <see cref="LeftOutFinder"/>.</summary>
    public required int Least { get; init; }

    /// <summary>Whether more is left out than what stands in its place can render.</summary>
    public bool IsMissed => Content - Gap.Content >= Least;

    /// <summary>
    /// Whether the words in its place can stand for it. Before the first words kept and after the last ones nothing ties the two together but their place: there they
    /// must be about as long.
    /// </summary>
    public bool IsReplaced => Gap is { Content: > 0, Mark: null } && (Place == LeftOutPlace.Inside || Math.Abs(Content - Gap.Content) <= MostUneven);

    /// <summary>Content words by which two stretches at a sentence's edge may differ and still be held for a pair.</summary>
    private const int MostUneven = 2;
}

/// <summary>Finds the runs of words that the passages hold and the quotation does not.</summary>
internal static class LeftOutFinder
{
    /// <summary>
    /// Content words that must be missing: one where both go back to the same words; between translations a word more or less is the translator's.
    /// </summary>
    private const int LeastInTranscript = 1, LeastInTranslation = 2;

    public static IReadOnlyList<LeftOutWords> Find(WordAccount account)
    {
        var gaps = new ReportGaps(account);
        return [.. account.Rendered.GroupBy(r => r.Original).OrderBy(g => g.Key).SelectMany(g => FindIn(account, g.Key, [.. g.OrderBy(r => r.Passage)], gaps))];
    }

    private static IEnumerable<LeftOutWords> FindIn(WordAccount account, int original, List<RenderedWords> rendered, ReportGaps gaps)
    {
        var next = 0;
        foreach (var window in PassageWindows.Of(account, original))
        {
            RenderedWords? before = null;
            var from = window.Start;
            for (; next < rendered.Count && rendered[next].Passage.Start < window.End; next++)
            {
                if (Run(account, original, new TextSpan(from, rendered[next].Passage.Start), before, rendered[next], gaps) is { } run) yield return run;
                before = rendered[next];
                from = Math.Max(from, before.Passage.End);
            }

            if (Run(account, original, new TextSpan(from, window.End), before, null, gaps) is { } rest) yield return rest;
        }
    }

    private static LeftOutWords? Run(
        WordAccount account, int original, TextSpan stretch, RenderedWords? before, RenderedWords? after, ReportGaps gaps)
    {
        if (stretch.IsEmpty || (before ?? after) is null) return null;
        var text = account.Original(original);
        if (ContentWords.FirstToLast(text, stretch) is not { } span) return null;
        return new LeftOutWords
        {
            Original = original,
            Span = span,
            Place = PlaceOf(account, before, after),
            Gap = gaps.Between(before, after),
            Content = ContentWords.Count(text, span),
            IsQuoted = IsInMarks(account, before, after),
            Least = account.IsSameTranscript(original) ? LeastInTranscript : LeastInTranslation,
        };
    }

    private static LeftOutPlace PlaceOf(WordAccount account, RenderedWords? before, RenderedWords? after)
    {
        if (before is not null && after is not null) return LeftOutPlace.Inside;
        if (before is null) return after == account.Rendered[0] ? LeftOutPlace.Start : LeftOutPlace.Joint;
        return before == account.Rendered[^1] ? LeftOutPlace.End : LeftOutPlace.Joint;
    }

    /// <summary>Whether the words on both sides stand in marks; of a mixed quotation in the same ones, since what it tells between two stretches in marks is its own.</summary>
    private static bool IsInMarks(WordAccount account, RenderedWords? before, RenderedWords? after)
    {
        if (before is null || after is null) return account.IsQuoted(before is null ? FirstLetter(after!) : LastLetter(before));
        return account.Quotation.Type == QuotationType.Mixed
            ? account.IsQuoted(LastLetter(before).Cover(FirstLetter(after)))
            : account.IsQuoted(LastLetter(before)) && account.IsQuoted(FirstLetter(after));
    }

    private static TextSpan LastLetter(RenderedWords words) => new(words.Report.End - 1, words.Report.End);

    private static TextSpan FirstLetter(RenderedWords words) => new(words.Report.Start, words.Report.Start + 1);
}
