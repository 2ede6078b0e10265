namespace QuoteCompare.Core.Alignments;

/// <summary>Links that follow on in the report and lie together in the original: what becomes one passage.</summary>
/// <param name="Steps">In the order of the report; at least one.</param>
/// <param name="Tokens">The clauses of the original that hold them; half-open range of token indices.</param>
internal sealed record Stretch(IReadOnlyList<PathStep> Steps, TextSpan Tokens)
{
    public double Gain => Steps.Sum(step => step.Gain);
}
