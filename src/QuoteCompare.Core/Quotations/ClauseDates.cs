using System.Globalization;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>When a reporting clause says that something was said.</summary>
/// <param name="Date">The day; null when the clause gives none that can be settled.</param>
/// <param name="Shifts">Whether the clause speaks of another time than the text so far ("earlier", "in June"), known or not.</param>
/// <param name="Named">Whether it names a day, settled or not: what follows was said then too.</param>
/// <param name="Before">Whether the verb tells of a time before the one told of so far ("had said").</param>
internal readonly record struct SaidWhen(EventDate? Date, bool Shifts, bool Named, bool Before = false);

/// <summary>Reads the time of a reporting clause: "said on Sunday", "had on September 17 said", "said earlier".</summary>
internal static class ClauseDates
{
    /// <summary>Units of a sentence in which an occasion is looked for.</summary>
    private const int OccasionReach = 60;

    public static SaidWhen Read(Layout layout, Statement statement, Attribution by, IReadOnlyList<TextSpan> content, ReportCalendar calendar)
    {
        var shifts = false;
        foreach (var at in ClauseReach.Nearest(statement, by, content))
        {
            var unit = statement.Units[at];
            if (IsToday(unit) && calendar.Today is { } today) return new(EventDate.Of(unit.Normal == "yesterday" ? today.AddDays(-1) : today), Shifts: true, Named: true);
            if (unit.Normal is "earlier" or "previously" or "once" or "repeatedly" or "often" or "ago" || IsOtherTime(statement.Units, at)) shifts = true;
            if (IsBareYear(statement.Units, at, by)) return new(new EventDate(int.Parse(unit.Normal, CultureInfo.InvariantCulture), null, null), Shifts: true, Named: false);
            var tokens = layout.Report.TokensIn(unit.Span);
            if (tokens.IsEmpty || DateReader.At(layout.Report, tokens.Start, layout.Report.Tokens.Count) is not { } mention || !IsWhen(statement, at)) continue;
            if (mention.Date == default && mention.Weekday is not null && at > 0 && statement.Units[at - 1].Normal == "next") return new(null, Shifts: true, Named: false);
            return new(calendar.Complete(mention), Shifts: true, Named: mention.Date.Day is not null || mention.Weekday is not null, Before: IsBefore(statement.Units, by));
        }

        return new(null, shifts, Named: false, Before: IsBefore(statement.Units, by));
    }

    /// <summary>"Last week", "a day later", "the previous day": another time, by no day that the text names.</summary>
    private static bool IsOtherTime(IReadOnlyList<Unit> units, int at)
    {
        if (at == 0 || !units[at].IsWord || units[at].Normal is not ("day" or "days" or "week" or "weeks" or "weekend" or "month" or "months" or "year" or "years" or "summer" or "winter" or "spring" or "autumn" or "fall")) return false;
        return units[at - 1].Normal is "last" or "previous" or "next" or "following" or "past" || (at + 1 < units.Count && units[at + 1].Normal is "later" or "before" or "earlier" or "ago" or "after");
    }

    /// <summary>"Had said": the clause looks back.</summary>
    private static bool IsBefore(IReadOnlyList<Unit> units, Attribution by)
    {
        for (var at = by.Cue.Start - 1; at >= 0 && by.Cue.Start - at < 4 && units[at].IsWord; at--)
            if (units[at].Normal is "had" or "he'd" or "she'd" or "they'd") return true;
        return false;
    }

    /// <summary>When a sentence without a reporting clause says that somebody spoke: "On Thursday she addressed the council".</summary>
    public static SaidWhen ReadOccasion(Layout layout, Statement statement, ReportCalendar calendar)
    {
        var spoke = false;
        DateMention? day = null;
        for (var at = 0; at < Math.Min(statement.Units.Count, OccasionReach); at++)
        {
            var unit = statement.Units[at];
            spoke |= unit.Normal is "spoke" or "speak" or "speaks" or "speaking" or "speech" or "address" or "addressed" or "remarks" or "statement" or "interview" or "conference" or "rally" or "debate" or "hall" or "testimony" or "sermon" or "met" or "meeting" or "briefing" or "appeared" or "appearance" or "visited";
            var tokens = layout.Report.TokensIn(unit.Span);
            if (day is null && !tokens.IsEmpty && DateReader.At(layout.Report, tokens.Start, layout.Report.Tokens.Count) is { } mention && (mention.Date.Day is not null || mention.Weekday is not null) && IsWhen(statement, at)) day = mention;
        }

        return spoke && day is { } found ? new(calendar.Complete(found), Shifts: true, Named: true, Before: statement.Units.Take(OccasionReach).Any(u => u.Normal == "had")) : default;
    }

    /// <summary>"In 2021 she said", "said in 2021": right at the start or beside the verb; elsewhere a year belongs to something else ("appointed in 2015").</summary>
    private static bool IsBareYear(IReadOnlyList<Unit> units, int at, Attribution by) =>
        DateWords.IsYearOf(units, at) && (at == 1 || units[at - 2].IsDash || at - 1 == by.Cue.End || (by.Shape == AttributionShape.Inverted && at - 1 == by.Subject.End));

    private static bool IsToday(Unit unit) => unit.Normal is "today" or "yesterday" or "tonight";

    /// <summary>"On Sunday", "said Sunday", "in June 2019", but not "(November 4)" or "the September 11 attacks".</summary>
    private static bool IsWhen(Statement statement, int at)
    {
        if (at == 0) return true;
        var before = statement.Units[at - 1];
        return before.Normal is "on" or "in" or "late" or "early" or "last" or "this" || ReportingForm(before) || before.Is(WordClass.ObjectPronoun | WordClass.Adverb) || statement.Units[at].Normal.EndsWith("'s", StringComparison.Ordinal) || (before.IsWord && !before.Is(WordClass.Determiner | WordClass.Preposition) && statement.Units[at].Is(WordClass.Weekday));
    }

    private static bool ReportingForm(Unit unit) => unit.IsWord && ReportingLexicon.VerbAt([unit], 0) is not null;
}
