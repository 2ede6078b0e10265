namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>How a sense word differs.</summary>
internal enum SenseCase { LeftOut, PutIn, Changed, Outside, After, Asked, Opposite }

/// <summary>A sense word of the speech that the quotation lacks, one that it has and the speech lacks, or one for another.</summary>
internal sealed record SenseChange
{
    public required FindingKind Kind { get; init; }
    public required SenseCase Case { get; init; }
    public required int Original { get; init; }

    /// <summary>The words of the original to show; null when the quotation puts words in.</summary>
    public TextSpan? Passage { get; init; }

    /// <summary>The words of the report to show; null when the quotation leaves words out.</summary>
    public TextSpan? Report { get; init; }

    /// <summary>Where in the report; UTF-16 code units.</summary>
    public required int Place { get; init; }

    public required Certainty Certainty { get; init; }
}
