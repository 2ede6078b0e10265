using System.Collections.Frozen;
using System.Globalization;

namespace QuoteCompare.Core.Text;

/// <summary>Reads dates in English: "September 17, 2019", "17 September 2019", "Sept. 17", "2019-09-17", "Sunday".</summary>
internal static class DateReader
{
    private static readonly FrozenDictionary<string, int> Months = Names(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, 3, "sept");
    private static readonly FrozenDictionary<string, int> Weekdays = Names(CultureInfo.InvariantCulture.DateTimeFormat.DayNames, 3, "");

    /// <summary>The date that begins at token <paramref name="at"/> and ends before <paramref name="end"/>; null when none does.</summary>
    public static DateMention? At(SegmentedText report, int at, int end)
    {
        var tokens = report.Tokens;
        var name = tokens[at].Normal;
        if (Weekdays.TryGetValue(name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name, out var day) && char.IsUpper(report.Text[tokens[at].Span.Start]))
        {
            var next = SkipComma(report, at + 1, end);
            var weekday = (DayOfWeek)(day - 1);
            return next < end && Calendar(report, next, end) is { } dated
                ? dated with { Tokens = new(at, dated.Tokens.End), Weekday = weekday }
                : new DateMention(new(at, at + 1), default, weekday);
        }

        return Calendar(report, at, end);
    }

    private static DateMention? Calendar(SegmentedText report, int at, int end) => Iso(report, at, end) ?? MonthFirst(report, at, end) ?? DayFirst(report, at, end);

    private static DateMention? Iso(SegmentedText report, int at, int end)
    {
        if (at + 5 > end || report.Tokens[at + 1].Normal != "-" || report.Tokens[at + 3].Normal != "-") return null;
        var span = new TextSpan(report.Tokens[at].Span.Start, report.Tokens[at + 4].Span.End);
        return span.Length == 10 && EventDate.TryParse(span.In(report.Text), out var date) ? new(new(at, at + 5), date, null) : null;
    }

    private static DateMention? MonthFirst(SegmentedText report, int at, int end)
    {
        if (MonthAt(report, at) is not { } month) return null;
        var next = SkipStop(report, at + 1, end);
        if (next < end && YearAt(report, next) is { } only) return new(new(at, next + 1), new(only, month, null), null);
        if (next >= end || DayAt(report, next) is not { } day) return new(new(at, at + 1), new(null, month, null), null);
        var after = SkipComma(report, next + 1, end);
        return after < end && YearAt(report, after) is { } year ? Make(at, after + 1, year, month, day) : Make(at, next + 1, null, month, day);
    }

    private static DateMention? DayFirst(SegmentedText report, int at, int end)
    {
        if (DayAt(report, at) is not { } day || at + 1 >= end || MonthAt(report, at + 1) is not { } month) return null;
        var after = SkipComma(report, SkipStop(report, at + 2, end), end);
        return after < end && YearAt(report, after) is { } year ? Make(at, after + 1, year, month, day) : Make(at, at + 2, null, month, day);
    }

    private static DateMention? Make(int at, int end, int? year, int month, int day) =>
        day <= DateTime.DaysInMonth(year ?? 2000, month) ? new(new(at, end), new(year, month, day), null) : null;

    private static int? MonthAt(SegmentedText report, int at) =>
        Months.TryGetValue(report.Tokens[at].Normal, out var month) && char.IsUpper(report.Text[report.Tokens[at].Span.Start]) ? month : null;

    private static int? DayAt(SegmentedText report, int at)
    {
        var token = report.Tokens[at];
        if (token.Kind != TokenKind.Number) return null;
        var digits = token.Normal.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? YearAt(SegmentedText report, int at) =>
        report.Tokens[at] is { Kind: TokenKind.Number, Normal.Length: 4 } token && int.TryParse(token.Normal, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1000 ? year : null;

    private static int SkipComma(SegmentedText report, int at, int end) => at < end && report.Tokens[at].Normal == "," ? at + 1 : at;

    private static int SkipStop(SegmentedText report, int at, int end) => at < end && report.Tokens[at].Normal == "." ? at + 1 : at;

    /// <summary>Full names and their first letters, numbered from 1.</summary>
    private static FrozenDictionary<string, int> Names(string[] names, int letters, string also)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length && names[i].Length > 0; i++)
        {
            var name = names[i].ToLowerInvariant();
            numbers[name] = numbers[name[..letters]] = i + 1;
            if (also.Length > 0 && name.StartsWith(also, StringComparison.Ordinal)) numbers[also] = i + 1;
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
