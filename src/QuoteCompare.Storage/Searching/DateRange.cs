using QuoteCompare.Core;

namespace QuoteCompare.Storage.Searching;

/// <summary>Days from one to another, both inclusive.</summary>
internal static class DateRange
{
    private const string Between = "..";

    /// <summary>Reads "2019", "2019-09", "2019-09-17", or two of these with ".." between; a side may be missing.</summary>
    /// <exception cref="SearchProblem">It is none.</exception>
    public static (DateOnly? From, DateOnly? To) Read(string value, string field)
    {
        var parts = value.Split(Between);
        if (parts.Length > 2 || parts.All(part => part.Length == 0)) throw Problem(field);
        var (from, to) = (Days(parts[0], field), Days(parts[^1], field));
        return (from?.First, to?.Last);
    }

    /// <summary>The days that a date may mean; null for one without a year.</summary>
    public static (DateOnly First, DateOnly Last)? Days(EventDate date)
    {
        if (date.Year is not { } year || year is < 1 or > 9998) return null;
        var first = new DateOnly(year, date.Month ?? 1, 1);
        if (date.Month is not null && date.Day is { } day && day <= DateTime.DaysInMonth(year, first.Month)) return (new DateOnly(year, first.Month, day), new DateOnly(year, first.Month, day));
        return (first, (date.Month is null ? first.AddYears(1) : first.AddMonths(1)).AddDays(-1));
    }

    private static (DateOnly First, DateOnly Last)? Days(string part, string field)
    {
        if (part.Length == 0) return null;
        return (EventDate.TryParse(part, out var date) ? Days(date) : null) ?? throw Problem(field);
    }

    private static SearchProblem Problem(string field) => new($"{field}: wants a day, a month or a year: 2019-09-17, 2019-09, 2019{(field == "date" ? ", or two of these: 2019-09..2019-10" : "")}.");
}
