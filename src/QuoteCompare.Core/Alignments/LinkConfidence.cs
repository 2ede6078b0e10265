namespace QuoteCompare.Core.Alignments;

/// <summary>
/// The probability that a link is right: a logistic function of its evidence. The weights were fitted (penalised maximum likelihood) on 22,000 pairs of a stretch of
/// text and an original, a sixth of them true: Bible verses and English newswire in two independent translations each, and book passages paraphrased by a crowd,
/// whole and cut to 5 to 12 words, against their own originals and absent ones, each once with and once without the other stretches of its text. The three sets weigh
/// alike. How well they hold on a set left out stands in DESIGN.md.
/// </summary>
internal static class LinkConfidence
{
    private const double Intercept = -7.2;

    /// <summary>In the order of <see cref="LinkEvidence.Features"/>.</summary>
    private static readonly double[] Weights = [3.7, 1.9, 1.8, 1.5, -1.7, 0.7, 2.8, 0.9];

    /// <summary>
    /// Set by hand, since those sets have no dates. In them one pair in six is true; of the quotations that a report puts on the very day of a speech most come from it.
    /// The step is a share of that difference, chosen with gold 002 in view (DESIGN.md tells what it changed there): alone it lifts 0.2 to 0.53 and 0.03 to 0.12.
    /// </summary>
    private const double SameDay = 1.5;

    /// <summary>0 to 1.</summary>
    public static double Of(LinkEvidence evidence)
    {
        var sum = Intercept + (evidence.SameDay ? SameDay : 0);
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * evidence.Features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
