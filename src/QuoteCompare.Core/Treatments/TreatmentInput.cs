using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>What the classifier looks at: one located quotation beside its passages.</summary>
public sealed record TreatmentInput
{
    /// <summary>The report, segmented.</summary>
    public required SegmentedText Report { get; init; }

    public required Quotation Quotation { get; init; }

    /// <summary>The originals of the comparison, in its order: spans name them by index.</summary>
    public required IReadOnlyList<TreatedOriginal> Originals { get; init; }

    /// <summary>The passages conveyed, with their words, in the order of use; at least one.</summary>
    public required IReadOnlyList<Alignment> Alignments { get; init; }

    /// <summary>Whether the report tells the quotation under a date that contradicts the originals' days.</summary>
    public bool Redated { get; init; }
}

/// <summary>An original as the classifier needs it.</summary>
/// <param name="Text">The speech, segmented.</param>
/// <param name="Relation">The declared relation of the pair; it decides what a difference of wording may be called.</param>
/// <param name="Days">The days on which the speech was given, as far as known; empty when unknown.</param>
public sealed record TreatedOriginal(SegmentedText Text, TextRelation Relation, IReadOnlyList<EventDate> Days);
