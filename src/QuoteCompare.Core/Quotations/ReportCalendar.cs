using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Completes the dates of a report: weekdays and days without a year, where its own date or the declared events settle them.</summary>
internal sealed class ReportCalendar
{
    private readonly IReadOnlyList<DateOnly> events;

    public ReportCalendar(TextFacts facts)
    {
        EventDates = [.. facts.EventDates.Select(f => f.Value)];
        events = [.. EventDates.Select(e => e.Whole).OfType<DateOnly>()];
        Today = facts.PublishedDate?.Value.Whole ?? (events.Count > 0 ? events.Max() : null);
    }

    /// <summary>The events declared, or stated by the text itself.</summary>
    public IReadOnlyList<EventDate> EventDates { get; }

    /// <summary>The report's own date, else the last of its events; null when neither is known.</summary>
    public DateOnly? Today { get; }

    /// <summary>The day a mention means; null when nothing settles it.</summary>
    public EventDate? Complete(DateMention mention)
    {
        if (mention.Date.Day is null && mention.Date.Month is not null) return mention.Date;
        if (mention.Date.Day is null) return mention.Weekday is { } weekday ? OnWeekday(weekday) : null;
        return mention.Date.Year is null ? WithYear(mention.Date) : mention.Date;
    }

    /// <summary>A declared event on that weekday, if there is just one; else the last such day up to the report's own date.</summary>
    private EventDate? OnWeekday(DayOfWeek weekday)
    {
        var declared = events.Where(e => e.DayOfWeek == weekday).Distinct().ToList();
        if (declared.Count == 1) return EventDate.Of(declared[0]);
        if (Today is not { } today) return null;
        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        return today.DayNumber >= back ? EventDate.Of(today.AddDays(-back)) : null;
    }

    /// <summary>A day without a year is a declared event's, else the last such day up to the report's own date; else the year stays unknown.</summary>
    private EventDate WithYear(EventDate day)
    {
        var declared = events.Where(e => e.Month == day.Month && e.Day == day.Day).Distinct().ToList();
        if (declared.Count == 1) return EventDate.Of(declared[0]);
        if (Today is not { } today) return day;
        var sameYear = day with { Year = today.Year };
        return sameYear.Whole is { } whole && whole > today ? day with { Year = today.Year - 1 } : sameYear;
    }
}
