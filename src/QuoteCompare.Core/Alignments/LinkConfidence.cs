namespace QuoteCompare.Core.Alignments;

/// <summary>The probability that a link is right: a logistic function of its evidence.</summary>
internal static class LinkConfidence
{
    private const double Intercept = -7.2;
    private static readonly double[] Weights = [3.7, 1.9, 1.8, 1.5, -1.7, 0.7, 2.8, 0.9];

    private const double SameDay = 1.5;

    public static double Of(LinkEvidence evidence)
    {
        var sum = Intercept + (evidence.SameDay ? SameDay : 0);
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * evidence.Features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
