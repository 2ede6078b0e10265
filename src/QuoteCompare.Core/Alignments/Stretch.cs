namespace QuoteCompare.Core.Alignments;

/// <summary>Links that lie together in the original: what becomes one passage.</summary>
/// <param name="Steps">In the order of the report; at least one.</param>
/// <param name="Tokens">The clauses of the original that hold them; half-open range of token indices.</param>
internal sealed record Stretch(IReadOnlyList<PathStep> Steps, TextSpan Tokens)
{
    public double Gain { get; } = Steps.Sum(step => step.Gain);

    /// <summary>From the first to the last linked term of the quotation.</summary>
    public TextSpan Reported { get; } = new(Steps.Min(step => step.Report), Steps.Max(step => step.Report) + 1);
}
