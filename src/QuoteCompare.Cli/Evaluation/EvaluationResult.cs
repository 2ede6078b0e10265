using QuoteCompare.Cli.Evaluation.GoldFiles;
using QuoteCompare.Cli.Evaluation.Reliability;
using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Evaluation.Sets;

namespace QuoteCompare.Cli.Evaluation;

/// <summary>Everything <c>evaluate</c> measured; parts that were not asked for are empty.</summary>
internal sealed record EvaluationResult
{
    public IReadOnlyList<GoldResult> Gold { get; init; } = [];

    public required SeededRun Seeded { get; init; }

    public IReadOnlyList<(string Name, ExtractionScore Score)> Extraction { get; init; } = [];

    public IReadOnlyList<(string Name, AlignmentScore Score)> Alignment { get; init; } = [];

    public IReadOnlyList<SetReliability> Reliability { get; init; } = [];

    /// <summary>The reliability of the links, by what they were made on.</summary>
    public IEnumerable<(string Of, ReliabilityScore Score)> LinkScores()
    {
        if (Gold.Count > 0) yield return ("gold files", ReliabilityScore.Of([.. Gold.SelectMany(gold => gold.Links)]));
        foreach (var set in Reliability) yield return (set.Name, ReliabilityScore.Of(set.Own));
        if (Reliability.Count > 1) yield return ("all sets", ReliabilityScore.Of([.. Reliability.SelectMany(set => set.Own)]));
    }
}
