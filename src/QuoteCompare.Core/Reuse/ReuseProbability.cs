namespace QuoteCompare.Core.Reuse;

/// <summary>How likely a chain is no chance: a logistic function of its score, fitted on 420 stretches found in verses, newswire and paraphrases (see DESIGN.md).</summary>
internal static class ReuseProbability
{
    private const double Intercept = 0.34, Slope = 0.215;

    public static double Of(ClauseChain chain) => 1 / (1 + Math.Exp(-(Intercept + (Slope * chain.Score))));
}
