namespace QuoteCompare.Core;

/// <summary>What became of a stretch of words.</summary>
public enum EditKind
{
    /// <summary>The same words on both sides (case, punctuation, spacing and contractions aside).</summary>
    Same,

    /// <summary>Other words for the linked words of the passage.</summary>
    Substituted,

    /// <summary>The same or linked words at another place.</summary>
    Moved,

    /// <summary>Words of the report with no counterpart.</summary>
    Inserted,

    /// <summary>Words of the report in square brackets, with no counterpart.</summary>
    Bracketed,

    /// <summary>Words of the passage left out at a mark of ellipsis.</summary>
    Elided,

    /// <summary>Words of the passage left out without a mark.</summary>
    Omitted,
}

/// <summary>One step of an edit script. At least one side is given.</summary>
/// <param name="Report">The words of the report; null for what was left out.</param>
/// <param name="Original">The words of the speech; null for what was added.</param>
public sealed record Edit(EditKind Kind, TextSpan? Report, TextSpan? Original);

/// <summary>
/// The steps from a passage to its rendering, in the order of the report, what was left out standing where it would have been.
/// Every word of both sides is in exactly one step.
/// </summary>
public sealed record EditScript(IReadOnlyList<Edit> Edits)
{
    public static EditScript Empty { get; } = new([]);
}
