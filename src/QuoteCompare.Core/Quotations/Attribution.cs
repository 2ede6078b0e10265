namespace QuoteCompare.Core.Quotations;

/// <summary>How an attribution stands in its statement.</summary>
internal enum AttributionShape
{
    /// <summary>"He said ..."</summary>
    Clause,

    /// <summary>"..., said the minister."</summary>
    Inverted,

    /// <summary>"..., saying ...", "... and said ...": the speaker is that of the clause before.</summary>
    Carried,

    /// <summary>"according to the ministry".</summary>
    According,

    /// <summary>"his warning that ..."</summary>
    Noun,
}

/// <summary>A reporting clause: who says, with what verb. Ranges are half-open, over the units of one statement.</summary>
internal sealed record Attribution
{
    public required ReportingVerb Verb { get; init; }
    public required VerbForm Form { get; init; }
    public required AttributionShape Shape { get; init; }

    /// <summary>The verb or phrase.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The mention of who says it; empty when none stands there.</summary>
    public TextSpan Subject { get; init; }

    /// <summary>Whether the clause leaves open who says it ("it was said that", "she was told that").</summary>
    public bool Unnamed { get; init; }

    /// <summary>Whether a verb further on can share its subject: not that of "who said" or of "his claim that".</summary>
    public bool CanCarry => (Shape is AttributionShape.Clause or AttributionShape.Inverted) && !Relative && !Unnamed;

    /// <summary>Whether the clause hangs on a noun ("an official who said").</summary>
    public bool Relative { get; init; }

    /// <summary>Where the reporting clause starts: what comes before is not part of it.</summary>
    public required int Start { get; init; }

    /// <summary>One past the clause, addressees and circumstances included ("said on Friday"): what comes after may be content.</summary>
    public required int End { get; init; }

    /// <summary>A colon that does a verb's work ("Ann Lee: “...”").</summary>
    public static Attribution OfColon(int colon, TextSpan subject) => new()
    {
        Verb = ReportingLexicon.Colon, Form = VerbForm.Base, Shape = AttributionShape.Clause,
        Cue = new(colon, colon + 1), Subject = subject, Start = subject.Start, End = colon + 1,
    };
}
