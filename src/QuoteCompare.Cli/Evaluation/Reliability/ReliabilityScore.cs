namespace QuoteCompare.Cli.Evaluation.Reliability;

/// <summary>Links of about one confidence.</summary>
/// <param name="From">Least confidence; the bin is a tenth wide, the last one closed.</param>
/// <param name="Predicted">Mean confidence.</param>
/// <param name="Right">Links that are right, of all.</param>
internal sealed record ReliabilityBin(double From, double Predicted, Share Right)
{
    public double Seen => (double)Right.Count / Right.Of;
}

/// <summary>Whether links are right as often as their confidence says.</summary>
/// <param name="Bins">Those with links, in ascending order.</param>
/// <param name="Error">Expected calibration error: the distance of predicted and seen, the mean over all links; null without links.</param>
/// <param name="Precision">Right links of all links: the links made are those at the engine's threshold.</param>
/// <param name="Recall">Right links of all quotations that an original holds.</param>
/// <param name="Unfounded">Links of all quotations that no original given holds.</param>
internal sealed record ReliabilityScore(IReadOnlyList<ReliabilityBin> Bins, double? Error, Share Precision, Share Recall, Share Unfounded)
{
    private const int BinCount = 10;

    public static ReliabilityScore Of(IReadOnlyList<LinkAnswer> answers)
    {
        var links = answers.Where(answer => answer.Confidence is not null).ToList();
        var bins = links.GroupBy(link => Math.Min(BinCount - 1, (int)(link.Confidence!.Value * BinCount))).OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin((double)bin.Key / BinCount, bin.Average(link => link.Confidence!.Value), Count(bin, link => link.IsRight)))
            .ToList();
        return new ReliabilityScore(
            bins,
            links.Count == 0 ? null : bins.Sum(bin => Math.Abs(bin.Predicted - bin.Seen) * bin.Right.Of) / links.Count,
            Count(links, link => link.IsRight),
            Count(answers.Where(answer => answer.HasSource), answer => answer.IsRight),
            Count(answers.Where(answer => !answer.HasSource), answer => answer.Confidence is not null));
    }

    private static Share Count(IEnumerable<LinkAnswer> answers, Func<LinkAnswer, bool> holds) => answers.Aggregate(default(Share), (share, answer) => share.With(holds(answer)));
}
