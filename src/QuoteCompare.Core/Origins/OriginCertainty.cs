using QuoteCompare.Core.Alignments;

namespace QuoteCompare.Core.Origins;

/// <summary>How sure it is that words come from a passage, in the three words that findings have too.</summary>
internal static class OriginCertainty
{
    /// <summary>Probabilities; those of the reading pages. The wording of a whole library stands against the words, so a probability alone is not enough: something must tell.</summary>
    private const double Clear = 0.95, Likely = 0.7;

    /// <summary>Below this nothing comes near.</summary>
    private static readonly double Near = ComparerSettings.Default.UncertainFrom;

    /// <summary>Successive content words that stand the same: so many tell a passage among many speeches of one speaker, half of them help to.</summary>
    private const int TellsAlone = 8, Tells = 4;

    /// <summary>Null when the words come near only by chance.</summary>
    public static Certainty? Of(LinkEvidence evidence, double confidence)
    {
        var isWhole = evidence is { Coverage: > 0.99, LongestRun: >= Tells };
        if (confidence >= Likely && (isWhole || evidence.LongestRun >= TellsAlone)) return confidence >= Clear || isWhole ? Certainty.Clear : Certainty.Likely;
        if (confidence >= Likely && evidence.LongestRun >= Tells) return Certainty.Likely;
        return confidence >= Near || evidence.Coverage > 0.99 ? Certainty.Check : null;
    }
}
