using System.Globalization;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Reads the dates that a speech names: days, months, weekdays and years; words like "today" are phrases of a lexicon.</summary>
internal static class TimeReader
{
    /// <summary>A shorter word is no weekday when it stands alone ("the Sun", "sat").</summary>
    private const int ShortestWeekday = 6;

    /// <summary>Years that a speech speaks of; other numbers of four digits are amounts.</summary>
    private const int FirstYear = 1000, LastYear = 2199;

    /// <summary>The date that begins at a token and ends before <paramref name="end"/>; null when none does.</summary>
    public static SenseWord? At(SegmentedText text, int token, int end)
    {
        if (DateReader.At(text, token, end) is { } date && IsMeant(text, token, date)) return Make(text, date.Tokens, date.Date, date.Weekday);
        return YearAt(text, token) is { } year ? Make(text, new(token, token + 1), new EventDate(year, null, null), null) : null;
    }

    /// <summary>"May" and "March" open sentences as other words, "Sat" and "Sun" stand in them; with a day or a year they are dates.</summary>
    private static bool IsMeant(SegmentedText text, int token, DateMention date)
    {
        if (date.Tokens.Length > 1) return true;
        var word = text.Tokens[token].Normal;
        if (date.Weekday is not null) return word.Length >= ShortestWeekday;
        return word is "june" or "july" || (word.Length > 4 && word != "march") || (word is "may" or "march" && IsAfterPreposition(text, token));
    }

    private static int? YearAt(SegmentedText text, int token)
    {
        var (kind, span) = (text.Tokens[token].Kind, text.Tokens[token].Span);
        return kind == TokenKind.Number && span.Length == 4 && IsAfterPreposition(text, token)
            && int.TryParse(span.In(text.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            && (token + 1 >= text.Tokens.Count || !IsCounted(text.Tokens[token + 1]))
            ? year : null;
    }

    private static bool IsAfterPreposition(SegmentedText text, int token) => token > 0 && text.Tokens[token - 1].Normal is
        "in" or "since" or "of" or "by" or "until" or "till" or "from" or "before" or "after" or "during" or "to" or "and" or "than" or "last" or "next"
        or "this" or "early" or "late" or "mid" or "summer" or "spring" or "autumn" or "winter" or "year" or "the" or "-" or "–" or "(";

    /// <summary>A word that may be what is counted: "in 1500 houses".</summary>
    private static bool IsCounted(Token token) => token.Kind == TokenKind.Word && token.Normal.EndsWith('s') && ContentWords.IsOne(token);

    private static SenseWord Make(SegmentedText text, TextSpan tokens, EventDate date, DayOfWeek? weekday) =>
        new(FindingKind.Time, string.Create(CultureInfo.InvariantCulture, $"{date}/{weekday}"), tokens, text.Tokens[tokens.Start].Span.Cover(text.Tokens[tokens.End - 1].Span))
        {
            Date = date,
            Weekday = weekday,
        };
}
