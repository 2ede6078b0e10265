using System.Globalization;

namespace QuoteCompare.Core;

/// <summary>The thresholds of the comparison. They enter <see cref="SpeechComparer.Fingerprint"/>: with other values the same texts may give another result.</summary>
public sealed record ComparerSettings
{
    /// <summary>The values used everywhere unless a caller says otherwise.</summary>
    public static ComparerSettings Default { get; } = new();

    /// <summary>
    /// 0 to 1: the confidence from which a passage is linked; below it the engine abstains. Higher means fewer false links and fewer links: from 0.5 to 0.7 links to absent
    /// originals halve (in reports on two originals from 9% to 4%) and 2 to 4 of a hundred right links go.
    /// </summary>
    public double LinkFrom { get; init; } = 0.7;

    /// <summary>0 to 1: the confidence from which nearest passages are shown as "uncertain"; below it nothing comes near.</summary>
    public double UncertainFrom { get; init; } = 0.05;

    /// <summary>Candidate passages kept for each quotation.</summary>
    public int CandidatesShown { get; init; } = 5;

    /// <summary>0 to 1: the confidence from which a stretch outside quotations counts as reuse of an original's wording.</summary>
    public double ReuseFrom { get; init; } = 0.8;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"link {LinkFrom}, uncertain {UncertainFrom}, candidates {CandidatesShown}, reuse {ReuseFrom}");
}
