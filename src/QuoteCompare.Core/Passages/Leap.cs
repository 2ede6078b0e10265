namespace QuoteCompare.Core.Passages;

/// <summary>A candidate with what its words weigh together.</summary>
internal readonly record struct WeighedPassage(Passage Passage, double Gain);

/// <summary>What it costs a report that tells a speech in its order to go from one passage to the next.</summary>
internal static class Leap
{
    /// <summary>
    /// Cost of the farthest leap, in words found in one place only. Enough to choose between passages that fit about alike, too little to overrule a clear one.
    /// </summary>
    private const double Farthest = 1.5;

    /// <summary>What a leap backwards costs more.</summary>
    private const double Backwards = 0.3;

    /// <summary>UTF-16 code units: a leap of this length costs half of the farthest; about four paragraphs.</summary>
    private const double Half = 1_500;

    public static double CostOf(Passage from, Passage to)
    {
        if (from.Original != to.Original) return Farthest + Backwards;
        var apart = Math.Max(0, Math.Max(from.Span.Start, to.Span.Start) - Math.Min(from.Span.End, to.Span.End));
        return (Farthest * apart / (apart + Half)) + (to.Span.End <= from.Span.Start ? Backwards : 0);
    }
}
