namespace QuoteCompare.Core.Alignments;

/// <summary>
/// The probability that a link is right, as the product of two: that the quotation comes from this original at all, and that, if it does, these are its passages.
/// Both are logistic functions of the evidence. Their weights were fitted (penalised maximum likelihood) on 8,100 links of a stretch of text with an original, half of them
/// true: Bible verses and English newswire in two independent translations each, and book passages paraphrased by a crowd, whole and cut to 5 to 12 words; in reports on the
/// original, in reports on another one, in reports on both, and alone. The three sets weigh alike. How well they hold on a set left out stands in DESIGN.md.
/// </summary>
internal static class LinkConfidence
{
    /// <summary>In the order of <see cref="LinkEvidence.Features"/>, after the intercept.</summary>
    private static readonly double[] FromOriginal = [-5.87, 5.61, 2.25, 1.54, 1.17, -1.62, 0.99, 2.21, 1.66];
    private static readonly double[] AtPassages = [-2.93, 0, 3.46, 2.33, 1.56, 0, 0.59, 0, 0];

    /// <summary>Share of the links above that are to the right original.</summary>
    private const double ShareFitted = 0.53;

    /// <summary>
    /// Share of quotations that come from an original before a word is compared. Set by hand, since those sets have no dates: what a report puts on the very day of a speech
    /// nearly always stands in it; of anything else less than half, even in a report on that speech, which tells of other people and other days too. With 0.3 one link in sixteen
    /// is wrong where four quotations in five have no source (DESIGN.md has the table for other values); it costs a tenth of the right ones.
    /// </summary>
    private const double ShareOnSameDay = 0.9, ShareElse = 0.3;

    /// <summary>0 to 1.</summary>
    public static double Of(LinkEvidence evidence) =>
        Probability(FromOriginal, evidence, LogOdds(evidence.Tie == OriginalTie.SameDay ? ShareOnSameDay : ShareElse) - LogOdds(ShareFitted)) * Probability(AtPassages, evidence, 0);

    private static double LogOdds(double share) => Math.Log(share / (1 - share));

    private static double Probability(double[] weights, LinkEvidence evidence, double prior)
    {
        var sum = weights[0] + prior;
        for (var i = 1; i < weights.Length; i++) sum += weights[i] * evidence.Features[i - 1];
        return 1 / (1 + Math.Exp(-sum));
    }
}
