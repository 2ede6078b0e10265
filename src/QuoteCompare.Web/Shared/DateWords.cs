using System.Globalization;
using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Web.Shared;

/// <summary>Days in texts and on pages, beside <see cref="Labels.Day"/>.</summary>
public static class DateWords
{
    /// <summary>"17 September 2019", or as much of it as is known.</summary>
    public static string InWords(this EventDate date) => Labels.Day(date);

    /// <summary>The ways in which English texts write the day; empty when a part of it is unknown.</summary>
    public static IEnumerable<string> Spellings(this EventDate date)
    {
        if (date.Whole is not { } day) return [];
        string[] forms = ["d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "yyyy-MM-dd", "d MMM yyyy", "MMM d, yyyy"];
        return forms.Select(form => day.ToString(form, CultureInfo.InvariantCulture));
    }

    /// <summary>The day of a moment, in universal time: the same on any machine.</summary>
    public static string DayInWords(this DateTimeOffset moment) => EventDate.Of(DateOnly.FromDateTime(moment.UtcDateTime)).InWords();
}
