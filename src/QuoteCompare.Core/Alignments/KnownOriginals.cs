namespace QuoteCompare.Core.Alignments;

/// <summary>
/// First be sure of the speech, then of the passages. The same speaker says similar things elsewhere, and a few shared words then look like a paraphrase: an original is
/// linked only when something tells that the report is on it at all.
/// </summary>
/// <param name="links">The best link of every quotation of the report.</param>
/// <param name="settings">The thresholds.</param>
internal sealed class KnownOriginals(IReadOnlyList<Link> links, ComparerSettings settings)
{
    /// <summary>
    /// Successive content words that stand the same, or weight accounted for (a word found in one place only weighs 1), with which a quotation helps to tell its speech. Reports on another
    /// speech of the same speaker on the same matter, written for the purpose, have one such quotation at most; reports on the speech itself have several.
    /// </summary>
    private const int TellingRun = 4;
    private const double TellingGain = 6;

    /// <summary>Such quotations that tell it together.</summary>
    private const int Enough = 2;

    private readonly HashSet<int> _told = [.. links
        .Where(link => link.Confidence >= settings.LinkFrom && link.Aligned is not null)
        .Select(link => link.Aligned!)
        .GroupBy(aligned => aligned.Original)
        .Where(own => own.Count(IsTelling) >= Enough || own.Any(TellsAlone))
        .Select(own => own.Key)];

    /// <summary>One is enough if all of it stands there in a row, or a stretch of it as long as what overrules a date.</summary>
    internal static bool TellsAlone(AlignedQuotation aligned) =>
        aligned.Evidence.LongestRun >= EventRule.WordsThatOverrule || aligned.Evidence is { Coverage: > 0.99, LongestRun: >= TellingRun };

    private static bool IsTelling(AlignedQuotation aligned) => aligned.Evidence.LongestRun >= TellingRun || aligned.Evidence.Gain >= TellingGain;

    /// <summary>Whether something ties the quotation to the link's original, or the report tells it.</summary>
    public bool Hold(Link link) => link.Aligned is { } aligned && (aligned.Evidence.Tie != OriginalTie.None || _told.Contains(aligned.Original));
}
