namespace QuoteCompare.Cli.Evaluation.Reliability;

/// <summary>What became of one quotation whose truth is known.</summary>
/// <param name="HasSource">Whether an original given holds it.</param>
/// <param name="Confidence">Of the link; null when nothing is linked.</param>
/// <param name="IsRight">Whether the link leads to the right passage; false when nothing is linked.</param>
internal sealed record LinkAnswer(bool HasSource, double? Confidence, bool IsRight);
