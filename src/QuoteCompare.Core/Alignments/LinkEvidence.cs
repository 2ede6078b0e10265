namespace QuoteCompare.Core.Alignments;

/// <summary>What speaks for and against a link, before it is weighed.</summary>
/// <param name="Coverage">0 to 1: share of the quotation's content words accounted for, by weight.</param>
/// <param name="Gain">The weight accounted for; grows with length.</param>
/// <param name="Margin">-1 to 1: how far the best candidate is ahead of the next one elsewhere.</param>
/// <param name="LongestRun">Successive content words that stand the same in both texts.</param>
/// <param name="NamesMissing">0 to 1: share of the quotation's names and numbers without a counterpart; 0 when it has none.</param>
/// <param name="Density">0 to 1: share of the passages' content words accounted for, by weight.</param>
/// <param name="Support">How surely the report's other quotations come from the same original; -0.5 to 0.5, 0 when there are none.</param>
/// <param name="Nearness">0 to 1: how surely a neighbouring quotation comes from right beside; 0 when none does.</param>
/// <param name="Tie">What ties the quotation to the original beside its words.</param>
/// <param name="IsWordForWord">Whether all words stand there in a row, small ones included; see <see cref="WordForWord"/>.</param>
internal sealed record LinkEvidence(double Coverage, double Gain, double Margin, int LongestRun, double NamesMissing, double Density, double Support, double Nearness = 0, OriginalTie Tie = OriginalTie.None, bool IsWordForWord = false)
{
    /// <summary>In the order of <see cref="LinkConfidence"/>'s weights.</summary>
    public IReadOnlyList<double> Features => [Coverage, Math.Log(1 + Gain), Margin, Math.Log(1 + LongestRun), NamesMissing, Density, Support, Nearness];
}
