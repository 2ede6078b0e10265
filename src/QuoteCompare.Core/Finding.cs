namespace QuoteCompare.Core;

/// <summary>A named difference.</summary>
public enum FindingKind
{
    Substituted, Omitted, Ellipsis, CutShort, Joined, Reordered, Added, Redated, Attributed, Subject, Stance,
    Condition, Negation, Hedge, Number, Quantifier, Time, Fragment, ScareQuote, UnmarkedCut, Bracket,
}

/// <summary>What family of differences a finding belongs to.</summary>
public enum FindingGroup { Wording, Trimmed, Recontextualised, Meaning, Style }

/// <summary>How sure the program is of a finding: clear, likely, or worth a check.</summary>
public enum Certainty { Clear, Likely, Check }

/// <summary>A named difference with its evidence: anyone can check it with the two texts.</summary>
public sealed record Finding
{
    public required FindingKind Kind { get; init; }
    public required FindingGroup Group { get; init; }

    /// <summary>Index of the original into <see cref="Comparison.Originals"/>.</summary>
    public required int Original { get; init; }

    /// <summary>The words of the original, null when the finding has nothing to show there.</summary>
    public TextSpan? OriginalSpan { get; init; }

    /// <summary>The words of the report, null when the finding has nothing to show there.</summary>
    public TextSpan? ReportSpan { get; init; }

    /// <summary>Words of the original between passages that a quotation joins, 0 or more; null for other kinds and for passages of two originals.</summary>
    public int? WordsApart { get; init; }

    /// <summary>The rule that fired, as "kind/case": it leads to the file of that rule.</summary>
    public required string Rule { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>One sentence that quotes both wordings; no judgement.</summary>
    public required string Why { get; init; }

    /// <summary>What could make the difference fair (a translation, a pronoun, another passage).</summary>
    public required string Fair { get; init; }
}
