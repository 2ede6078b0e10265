using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Finds one stretch of time told as another: "before the end of the month" as "the year", "every Sunday" as "every day". In one transcript only, and only behind the same word:
/// "12 months" and "one year" are the same time.
/// </summary>
internal static class CalendarUnits
{
    private static readonly FrozenDictionary<string, int> Units = Lexicon.Lines("calendar-units.txt")
        .SelectMany((line, number) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, number)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<SenseChange> Find(WordAccount account) =>
        !account.Alignments.Any(a => account.IsSameTranscript(a.Passage.Original)) ? [] : SenseSite.In(account).Where(site => account.IsSameTranscript(site.Original)).Select(site => Change(account, site)).OfType<SenseChange>();

    private static SenseChange? Change(WordAccount account, SenseSite site)
    {
        if (site is not { Passage: { } passage, Report: { } report }) return null;
        if (Only(account.Original(site.Original), passage) is not { } spoken || Only(account.Report, report) is not { } told) return null;
        var (before, here) = (Before(account.Original(site.Original), spoken), Before(account.Report, told));
        var (one, other) = (account.Original(site.Original).Tokens[spoken], account.Report.Tokens[told]);
        if (before is null || before != here || AreSame(one, other) || (IsWeekday(one) != IsWeekday(other) && before is not ("every" or "each"))) return null;
        if (!IsWeekday(one) && !IsWeekday(other) && (IsDated(account.Original(site.Original), spoken) || IsDated(account.Report, told))) return null;
        return new SenseChange
        {
            Kind = FindingKind.Time,
            Case = SenseCase.Changed,
            Original = site.Original,
            Passage = one.Span,
            Report = other.Span,
            Place = other.Span.Start,
            Certainty = site.IsReported ? Certainty.Likely : Certainty.Clear,
        };
    }

    /// <summary>Two weekdays are dates, and told as such.</summary>
    private static bool AreSame(Token one, Token other) =>
        (IsWeekday(one) && IsWeekday(other)) || (Units.TryGetValue(one.Normal, out var unit) && Units.TryGetValue(other.Normal, out var own) && unit == own);

    /// <summary>"Last year": a time by itself, told as such.</summary>
    private static bool IsDated(SegmentedText text, int token) =>
        SenseReader.Read(text, new TextSpan(Math.Max(0, token - 2), Math.Min(text.Tokens.Count, token + 3))).Any(word => word.Kind == FindingKind.Time && word.Tokens.Contains(new TextSpan(token, token + 1)));

    private static bool IsWeekday(Token token) => token.Is(WordClass.Weekday);

    /// <summary>The only word of content there, when it is one of time; as a token index.</summary>
    private static int? Only(SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        var content = Enumerable.Range(range.Start, range.Length).Where(i => ContentWords.IsOne(text.Tokens[i])).Take(2).ToList();
        return content is [var only] && (Units.ContainsKey(text.Tokens[only].Normal) || IsWeekday(text.Tokens[only])) ? only : null;
    }

    private static string? Before(SegmentedText text, int token) => token > 0 && text.Tokens[token - 1].IsWord ? text.Tokens[token - 1].Normal : null;
}
