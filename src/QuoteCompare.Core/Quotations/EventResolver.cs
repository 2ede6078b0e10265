namespace QuoteCompare.Core.Quotations;

/// <summary>
/// Gives each quotation the date at which, by the report, it was said: that of its own clause; else the one its speaker was last said to speak at;
/// else, for the speaker the report is on, the event it is declared to be about. Null when the report does not tell.
/// </summary>
internal sealed class EventResolver(ReportCalendar calendar)
{
    /// <summary>A quotation with what its own clause says of the time; without a quotation, a sentence that tells when somebody spoke.</summary>
    public readonly record struct Timed(Quotation? Quotation, string? Speaker, SaidWhen When, int Paragraph);

    /// <summary>A look back ("in February she had said ..."): what the same speaker says in the rest of its paragraph was said then, or at a time not told.</summary>
    private readonly record struct Aside(string Speaker, int Paragraph, EventDate? Day);

    /// <summary>The quotations, in the same order, with their events.</summary>
    public IReadOnlyList<Quotation> Resolve(IReadOnlyList<Timed> quotations)
    {
        var main = MainSpeaker(quotations);
        var current = new Dictionary<string, EventDate?>(StringComparer.Ordinal);
        if (main is not null) current[main] = Opening(quotations, main);
        var resolved = new List<Quotation>(quotations.Count);
        Aside? aside = null;
        foreach (var (quotation, name, when, paragraph) in quotations)
        {
            var speaker = name ?? "";
            var stays = when is { Named: true, Before: false };
            if (stays) current[speaker] = when.Date;
            if (quotation is null)
            {
                if (when.Shifts) aside = stays ? null : new(speaker, paragraph, when.Date);
                continue;
            }

            EventDate? day = quotation.Continues && resolved.Count > 0 ? resolved[^1].Event : current.GetValueOrDefault(speaker);
            if (when.Shifts) day = when.Date;
            else if (aside is { } told && told.Speaker == speaker && told.Paragraph == paragraph) day = told.Day;
            else if (when.Before) day = null;
            if (when.Shifts) aside = stays ? null : new(speaker, paragraph, day);
            resolved.Add(quotation with { Event = day });
        }

        return resolved;
    }

    /// <summary>
    /// What the report opens with: the first date given for its main speaker up to its first quotation of them, else the only event declared.
    /// A date after it belongs to what follows: "On 3 April she had ..." at the end dates nothing above it.
    /// </summary>
    private EventDate? Opening(IReadOnlyList<Timed> quotations, string main)
    {
        if (calendar.EventDates.Count == 1) return calendar.EventDates[0];
        var told = FirstDay(quotations.Where(q => q.Speaker == main));
        if (calendar.EventDates.Count == 0 || told is not { } day) return told ?? calendar.EventDates.Cast<EventDate?>().FirstOrDefault();
        return calendar.EventDates.Any(e => !e.Contradicts(day)) ? day : calendar.EventDates[0];
    }

    /// <summary>The first date told before the first quotation or in its own clause; null when there is none.</summary>
    private static EventDate? FirstDay(IEnumerable<Timed> ofSpeaker)
    {
        foreach (var (quotation, _, when, _) in ofSpeaker)
        {
            if (when is { Named: true, Before: false }) return when.Date;
            if (quotation is not null) return null;
        }

        return null;
    }

    /// <summary>Whom the report quotes most; of several the one it quotes first. Null when nobody is named.</summary>
    private static string? MainSpeaker(IReadOnlyList<Timed> quotations) =>
        quotations.Where(q => q.Quotation is not null && q.Speaker is not null)
            .GroupBy(q => q.Speaker!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault()?.Key;
}
