using System.Globalization;
using System.Text.RegularExpressions;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>Who gave a speech and when: as declared, else as its text says; empty and null when neither tells.</summary>
/// <param name="Speaker">The speaker's name; null when unknown.</param>
/// <param name="Dates">The days on which it was given; empty when unknown.</param>
public sealed partial record SpeechFacts(string? Speaker, IReadOnlyList<EventDate> Dates)
{
    /// <summary>UTF-16 code units at a text's start in which a heading note ("delivered on September 17, 2019, by ...") is looked for.</summary>
    private const int HeadLength = 1_500;

    /// <summary>Longest paragraph that is a date line, in UTF-16 code units.</summary>
    private const int LongestDateLine = 60;

    /// <summary>What is declared of <paramref name="speech"/>, completed from its text.</summary>
    public static SpeechFacts Of(Speech speech, SegmentedText text)
    {
        var note = DeliveryNote().Match(speech.Text, 0, Math.Min(HeadLength, speech.Text.Length));
        var speaker = speech.Metadata.Speaker ?? (note.Groups["speaker"] is { Success: true } named ? named.Value : null);
        if (speech.Metadata.EventDates.Count > 0) return new SpeechFacts(speaker, speech.Metadata.EventDates);
        var date = (note.Success ? DateIn(note.Value) : null) ?? DateLine(text);
        return new SpeechFacts(speaker, date is { } day ? [day] : []);
    }

    /// <summary>A date that stands alone on a line.</summary>
    private static EventDate? DateLine(SegmentedText text) =>
        text.Paragraphs
            .Where(paragraph => paragraph.Span.Length <= LongestDateLine)
            .Select(paragraph => WholeDate().IsMatch(paragraph.Span.In(text.Text)) ? DateIn(paragraph.Span.In(text.Text)) : null)
            .FirstOrDefault(date => date is not null);

    private static EventDate? DateIn(string words)
    {
        var match = Day().Match(words);
        if (!match.Success) return null;
        var month = 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => match.Groups["month"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase));
        var date = new EventDate(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), month, int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture));
        return date.Whole is null ? null : date;
    }

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";
    private const string DayPattern = $@"(?:(?<month>{Months})\s{{1,3}}(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}(?<year>[0-9]{{4}})|(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s{{1,3}}(?<month>{Months}),?\s{{1,3}}(?<year>[0-9]{{4}}))";

    [GeneratedRegex(DayPattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Day();

    [GeneratedRegex($@"^\W{{0,5}}(?:\w{{6,9}},?\s)?{DayPattern}\W{{0,5}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WholeDate();

    [GeneratedRegex($@"\b(?:delivered|given|made|held)\s+on\s+(?:\w{{6,9}},?\s)?{DayPattern}(?:,?\s+by\s+(?<speaker>[^,.\n]{{2,60}}))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DeliveryNote();
}
