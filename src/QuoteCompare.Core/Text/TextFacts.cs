namespace QuoteCompare.Core.Text;

/// <summary>Where a fact about a text comes from.</summary>
public enum FactOrigin
{
    /// <summary>The text says it itself.</summary>
    InText,

    /// <summary>A person declared it.</summary>
    Declared,
}

/// <summary>Something known of a text, and where from.</summary>
/// <param name="Value">What is known.</param>
/// <param name="Origin">Who says so.</param>
/// <param name="Span">Where the text says so, UTF-16 code units; null when it does not, or says something else.</param>
public sealed record Fact<T>(T Value, FactOrigin Origin, TextSpan? Span);

/// <summary>What is known of a text beside its words. Null or empty means unknown; nothing is guessed.</summary>
public sealed record TextFacts
{
    public Fact<string>? Title { get; init; }

    /// <summary>Who gave the speech.</summary>
    public Fact<string>? Speaker { get; init; }

    /// <summary>The days of the events, in the order declared, else in the text's order.</summary>
    public IReadOnlyList<Fact<EventDate>> EventDates { get; init; } = [];

    public Fact<EventDate>? PublishedDate { get; init; }

    /// <summary>Who published the text.</summary>
    public Fact<string>? Outlet { get; init; }
}
