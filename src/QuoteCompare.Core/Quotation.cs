namespace QuoteCompare.Core;

/// <summary>Words inside quotation marks, reported speech, or both.</summary>
public enum QuotationType { Direct, Indirect, Mixed }

/// <summary>Dictionary class of a reporting verb. Shown, never judged.</summary>
public enum CueClass { None, Says, Argues, Concedes, Warns, Other }

/// <summary>
/// One contiguous stretch of a report that conveys something somebody said. All spans are half-open, in UTF-16 code units of the report's text.
/// </summary>
public sealed record Quotation
{
    /// <summary>
    /// What is conveyed, without the reporting clause and the outer quotation marks. Of a quotation interrupted by its reporting
    /// clause these are the outer bounds, the clause inside.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>The stretches conveyed, in order, at least one; more than one when a reporting clause interrupts.</summary>
    public required IReadOnlyList<TextSpan> Pieces { get; init; }

    /// <summary>The stretches that stand inside quotation marks, without the marks; empty for indirect quotations and for speech that only the layout marks, as in a transcript.</summary>
    public required IReadOnlyList<TextSpan> Quoted { get; init; }

    public required QuotationType Type { get; init; }

    /// <summary>One-based number of the paragraph in which the quotation starts, counted over all paragraphs that are not blank.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The resolved name of who is said to have said it; null when unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>The mention beside the cue ("he", "the Leader"); null when there is none.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The reporting verb or phrase; empty when the quotation has none of its own.</summary>
    public string Cue { get; init; } = "";

    /// <summary>Where the cue stands; null when there is none.</summary>
    public TextSpan? CueSpan { get; init; }

    public CueClass CueClass { get; init; }

    /// <summary>The date at which, by the report, it was said; null when the report does not tell.</summary>
    public EventDate? Event { get; init; }

    /// <summary>Whether it carries the attribution of the quotation before it.</summary>
    public bool Continues { get; init; }
}
