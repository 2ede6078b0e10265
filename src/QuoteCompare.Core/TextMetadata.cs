namespace QuoteCompare.Core;

/// <summary>What a text is used as.</summary>
public enum TextKind { Speech, Report }

/// <summary>How much of what was said a text holds, as declared; <see cref="Unknown"/> when nobody has declared it.</summary>
public enum Completeness { Unknown, Full, Excerpt, Edited }

/// <summary>
/// How the wordings of two texts hang together, as declared for the pair. It decides what a difference of wording may be called:
/// between independent translations it is a translator's choice, never an alteration.
/// </summary>
public enum TextRelation { Unknown, SameTranscript, IndependentTranslation, BackTranslation }

/// <summary>That a report is on a speech, and how their wordings hang together.</summary>
/// <param name="Speech">The speech's file name, as in the sidecar.</param>
/// <param name="Relation">The declared relation of the pair.</param>
public sealed record DeclaredRelation(string Speech, TextRelation Relation);

/// <summary>What is known of a text beside its words. Null or empty means not known; nothing is guessed.</summary>
public sealed record TextMetadata
{
    /// <summary>Nothing known.</summary>
    public static TextMetadata None { get; } = new();

    public TextKind? Kind { get; init; }

    /// <summary>The headline or title as published.</summary>
    public string? Title { get; init; }

    /// <summary>Who gave the speech; null for reports.</summary>
    public string? Speaker { get; init; }

    /// <summary>Who published the text.</summary>
    public string? Outlet { get; init; }

    /// <summary>The days of the events the text is about, in the order declared; for a speech the day it was given.</summary>
    public IReadOnlyList<EventDate> EventDates { get; init; } = [];

    public EventDate? PublishedDate { get; init; }

    /// <summary>BCP 47 tag of the text's language.</summary>
    public string? Language { get; init; }

    /// <summary>BCP 47 tag of the language the text was translated from.</summary>
    public string? TranslatedFrom { get; init; }

    public Completeness Completeness { get; init; }

    /// <summary>The speeches this report is on.</summary>
    public IReadOnlyList<DeclaredRelation> On { get; init; } = [];

    /// <summary>The declared relation to the speech of that file name, or null when the pair is not declared.</summary>
    public TextRelation? RelationTo(string speech) =>
        On.FirstOrDefault(on => string.Equals(on.Speech, speech, StringComparison.Ordinal))?.Relation;
}
