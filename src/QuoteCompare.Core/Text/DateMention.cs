namespace QuoteCompare.Core.Text;

/// <summary>A date as a text gives it.</summary>
/// <param name="Tokens">Half-open range of token indices.</param>
/// <param name="Date">What it says of the day; all parts null when it only names a weekday.</param>
/// <param name="Weekday">The weekday it names, or null.</param>
internal readonly record struct DateMention(TextSpan Tokens, EventDate Date, DayOfWeek? Weekday)
{
    /// <summary>Whether year, month and day are given.</summary>
    public bool IsWhole => Date.Whole is not null;
}
