namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>A word or phrase that turns, bounds or dates a statement: a condition, negation, hedge, number, quantity or time.</summary>
/// <param name="Kind">What it does; one of the kinds of the group meaning.</param>
/// <param name="Class">Words of one kind and class say the same ("if" and "provided that", "12" and "twelve").</param>
/// <param name="Tokens">Half-open range of token indices.</param>
/// <param name="Span">UTF-16 code units of the text.</param>
internal sealed record SenseWord(FindingKind Kind, string Class, TextSpan Tokens, TextSpan Span)
{
    /// <summary>The date that the words name, as far as they do; null for other words.</summary>
    public EventDate? Date { get; init; }

    /// <summary>The weekday that the words name; null when they name none.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether the words name a time by the day on which they are said ("today"): a report may put the date for them.</summary>
    public bool IsDeictic { get; init; }

    /// <summary>Finds, among words in order, the first that ends behind a token index.</summary>
    public static System.Collections.IComparer ByEnd { get; } = Comparer<object>.Create((word, token) => ((SenseWord)word).Tokens.End > (int)token ? 1 : -1);

    /// <summary>Whether one may stand for the other.</summary>
    public bool Says(SenseWord other)
    {
        if (Kind != other.Kind) return false;
        if (Class == other.Class) return true;
        if (Kind != FindingKind.Time) return false;
        if (!IsDate || !other.IsDate) return (IsDeictic && other.IsDate) || (other.IsDeictic && IsDate);
        if (Weekday is not null && other.Weekday is not null) return Weekday == other.Weekday && !Contradicts(other);
        return (Weekday ?? other.Weekday) is not null ? !Contradicts(other) : SharesPart(Date!.Value, other.Date!.Value) && !Contradicts(other);
    }

    private bool IsDate => Date is not null;

    private bool Contradicts(SenseWord other) => Date!.Value.Contradicts(other.Date!.Value);

    private static bool SharesPart(EventDate one, EventDate other) =>
        (one.Year is not null && other.Year is not null) || (one.Month is not null && other.Month is not null);
}
