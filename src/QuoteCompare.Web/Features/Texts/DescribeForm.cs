using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>The form in which metadata are declared: each field as a person types it.</summary>
internal static partial class DescribeForm
{
    public const string Title = "title", Speaker = "speaker", Outlet = "outlet", Days = "days", Published = "published", Language = "language",
        TranslatedFrom = "translated-from", Completeness = "completeness";

    /// <summary>UTF-16 code units of a line: longer than any headline.</summary>
    public const int LongestLine = 500;

    /// <summary>Days of one text: a year of speeches in one report.</summary>
    private const int MostDays = 400;

    /// <summary>Fields as they are declared now.</summary>
    public static string Declared(TextMetadata metadata, string field) => field switch
    {
        Title => metadata.Title ?? "",
        Speaker => metadata.Speaker ?? "",
        Outlet => metadata.Outlet ?? "",
        Days => string.Join(", ", metadata.EventDates),
        Published => metadata.PublishedDate?.ToString() ?? "",
        Language => metadata.Language ?? "",
        TranslatedFrom => metadata.TranslatedFrom ?? "",
        _ => metadata.Completeness.Token(),
    };

    /// <summary>What was typed, over what was declared before: what the form does not show stays.</summary>
    /// <param name="before">What was declared before.</param>
    /// <param name="typed">What was typed into a field.</param>
    /// <param name="refuse">Told the field and what is the matter with it.</param>
    public static TextMetadata Read(TextMetadata before, Func<string, string> typed, Action<string, string> refuse)
    {
        return before with
        {
            Title = Line(Title),
            Speaker = Line(Speaker),
            Outlet = Line(Outlet),
            EventDates = ReadDays(),
            PublishedDate = Line(Published) is { } day ? Day(Published, day) : null,
            Language = Tag(Language),
            TranslatedFrom = Tag(TranslatedFrom),
            Completeness = ReadCompleteness(),
        };

        string? Line(string field)
        {
            var line = typed(field).Trim();
            if (line.Length > LongestLine) refuse(field, $"A line of up to {LongestLine} characters is expected.");
            return line.Length == 0 ? null : line;
        }

        EventDate? Day(string field, string words)
        {
            if (EventDate.TryParse(words, out var day)) return day;
            refuse(field, "A day is expected as 2019-09-17, or as much of it as is known: 2019-09, 2019.");
            return null;
        }

        IReadOnlyList<EventDate> ReadDays()
        {
            var days = (Line(Days) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (days.Length <= MostDays) return [.. days.Select(day => Day(Days, day)).OfType<EventDate>()];
            refuse(Days, $"Up to {MostDays} days are expected.");
            return [];
        }

        string? Tag(string field)
        {
            if (Line(field) is not { } tag) return null;
            if (!LanguageTag().IsMatch(tag)) refuse(field, "A language tag is expected, such as en, fa or pt-BR.");
            return tag;
        }

        Completeness ReadCompleteness()
        {
            if (!CompletenessWords.TryRead(typed(Completeness), out var completeness)) refuse(Completeness, "Choose one of the list.");
            return completeness;
        }
    }

    /// <summary>The shape of BCP 47, whatever is registered.</summary>
    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTag();
}
