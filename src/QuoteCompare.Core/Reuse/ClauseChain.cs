namespace QuoteCompare.Core.Reuse;

/// <summary>A step of a path: clauses of the report that render clauses of the source. One side may be empty: the other is passed over then.</summary>
/// <param name="Report">Half-open range of clause indices.</param>
/// <param name="Source">Half-open range of clause indices.</param>
internal readonly record struct ClauseStep(TextSpan Report, TextSpan Source);

/// <summary>Steps that follow on in both texts; at least one.</summary>
/// <param name="Steps">In order.</param>
/// <param name="Score">By how much the words are likelier so than by chance, all costs paid; natural logarithm.</param>
internal sealed record ClauseChain(IReadOnlyList<ClauseStep> Steps, double Score)
{
    public TextSpan Report => new(Steps[0].Report.Start, Steps[^1].Report.End);

    public TextSpan Source => new(Steps[0].Source.Start, Steps[^1].Source.End);
}
