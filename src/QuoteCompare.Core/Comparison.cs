namespace QuoteCompare.Core;

/// <summary>What came of looking for a quotation's passages.</summary>
public enum Outcome
{
    /// <summary>Passages found, surely enough to link.</summary>
    Located,

    /// <summary>Passages come near, none sure enough: they are candidates, not links.</summary>
    Uncertain,

    /// <summary>No passage comes near. The program did not find: it does not follow that there is none.</summary>
    NoMatch,

    /// <summary>The report says that somebody else said it, or its words stand in another person's turn of a transcript: see <see cref="ComparedQuotation.TurnSpeaker"/>.</summary>
    OtherSpeaker,

    /// <summary>The report says that it was said at another event.</summary>
    OtherEvent,
}

/// <summary>A quotation with what became of it.</summary>
public sealed record ComparedQuotation
{
    public required Quotation Quotation { get; init; }
    public required Outcome Outcome { get; init; }

    /// <summary>The passages conveyed with their words, in the order of use; empty unless located.</summary>
    public required IReadOnlyList<Alignment> Alignments { get; init; }

    /// <summary>0 to 1, the probability that the link is right; null unless located.</summary>
    public double? Confidence { get; init; }

    /// <summary>The nearest passages, best first; also for uncertain quotations.</summary>
    public required IReadOnlyList<CandidatePassage> Candidates { get; init; }

    /// <summary>
    /// Where the outcome is that of another speaker because the words stand in another's turn of a transcript: the name on that turn's label; null otherwise. The report's speaker is
    /// <see cref="Quotation.Speaker"/>.
    /// </summary>
    public string? TurnSpeaker { get; init; }

    /// <summary>What became of the statement; null unless located.</summary>
    public Treatment? Treatment { get; init; }
}

/// <summary>A stretch of a report, outside its quotations, with the wording of an original.</summary>
/// <param name="Span">UTF-16 code units of the report's text.</param>
/// <param name="Passages">Where that wording stands, all in one original, in the order of use; at least one.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ReusedStretch(TextSpan Span, IReadOnlyList<Passage> Passages, double Confidence);

/// <summary>One report beside its originals: the whole result of the pipeline.</summary>
public sealed record Comparison
{
    /// <summary>Version of the engine that made it.</summary>
    public required string Engine { get; init; }

    /// <summary>Name of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The originals compared with, in the order given; spans name them by index.</summary>
    public required IReadOnlyList<ComparedOriginal> Originals { get; init; }

    /// <summary>All quotations of the report, in its order.</summary>
    public required IReadOnlyList<ComparedQuotation> Quotations { get; init; }

    public required IReadOnlyList<ReusedStretch> Reuse { get; init; }
}

/// <summary>An original as a comparison names it.</summary>
public sealed record ComparedOriginal(string Name, TextRelation Relation);
