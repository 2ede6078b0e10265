namespace QuoteCompare.Core;

/// <summary>How the words were kept.</summary>
public enum Wording
{
    /// <summary>The same words; case, punctuation and spacing aside.</summary>
    Verbatim,

    /// <summary>Only function words or inflection differ, or up to one word in ten.</summary>
    Near,

    /// <summary>Other words.</summary>
    Paraphrased,
}

/// <summary>Ways in which the same statement stands in another frame.</summary>
public enum Recontextualisation { Spliced, Reordered, Interpolated, Redated, Reframed }

/// <summary>What became of the statement.</summary>
/// <param name="Trimmed">Whether content words of the passages, out to their sentence ends, are left out.</param>
/// <param name="Recontextualised">In the order of the enumeration, without repeats; empty when the frame is kept.</param>
/// <param name="Findings">The named differences behind it, in the order of the report, then of the original.</param>
public sealed record Treatment(
    Wording Wording, bool Trimmed, IReadOnlyList<Recontextualisation> Recontextualised, IReadOnlyList<Finding> Findings);
