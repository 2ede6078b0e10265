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
    /// Successive content words that stand the same, or weight accounted for (a word found in one place only weighs 1), with which a quotation alone tells its speech.
    /// Reports on another speech of the same speaker on the same matter, written for the purpose, reached 3 and 4.5; reports on the speech itself reach 5 and 8.
    /// </summary>
    private const int TellingRun = 4;
    private const double TellingGain = 6;

    private readonly HashSet<int> _told = [.. links
        .Where(link => link.Confidence >= settings.LinkFrom && link.Aligned is { } aligned && (aligned.Evidence.LongestRun >= TellingRun || aligned.Evidence.Gain >= TellingGain))
        .Select(link => link.Aligned!.Original)];

    /// <summary>Whether something ties the quotation to the link's original, or a quotation of the report tells it.</summary>
    public bool Hold(Link link) => link.Aligned is { } aligned && (aligned.Evidence.Tie != OriginalTie.None || _told.Contains(aligned.Original));
}
