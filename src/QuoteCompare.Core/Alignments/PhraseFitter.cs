namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Settles the small words beside the phrases that stay in order. An aligner cares for words of content; which of two "a" a small word is linked with,
/// or whether at all, is often chance, and would show as a cut in the middle of a sentence.
/// </summary>
internal sealed class PhraseFitter
{
    private readonly WordRow _report;
    private readonly WordRow _original;
    private readonly bool[] _linkedReport;
    private readonly bool[] _linkedOriginal;

    /// <param name="report">The words of the report.</param>
    /// <param name="original">The words of the original.</param>
    /// <param name="phrases">All phrases, those in order and those moved: their words are taken.</param>
    public PhraseFitter(WordRow report, WordRow original, List<LinkedPhrase> phrases)
    {
        (_report, _original) = (report, original);
        (_linkedReport, _linkedOriginal) = (new bool[report.Count], new bool[original.Count]);
        foreach (var phrase in phrases) Take(phrase, true);
    }

    /// <summary>The phrases in order with lone words slid to the run they belong to, and with the equal words that touch a phrase on both sides.</summary>
    /// <param name="inOrder">The phrases that stay, in order on both sides.</param>
    public IReadOnlyList<LinkedPhrase> Fit(IReadOnlyList<LinkedPhrase> inOrder)
    {
        var slid = Slide([.. inOrder]);
        var fitted = new List<LinkedPhrase>(slid.Count);
        foreach (var phrase in slid)
        {
            fitted.AddRange(Extend(phrase, -1).Reverse());
            fitted.Add(phrase);
            fitted.AddRange(Extend(phrase, 1));
        }

        return fitted;
    }

    /// <summary>A word that touches only the phrase after it, in the report, moves beside it in the original when the same word stands there.</summary>
    private List<LinkedPhrase> Slide(List<LinkedPhrase> phrases)
    {
        for (var i = phrases.Count - 2; i >= 0; i--)
        {
            var (phrase, next) = (phrases[i], phrases[i + 1]);
            var there = new LinkedPhrase(phrase.Report, new TextSpan(next.Original.Start - 1, next.Original.Start));
            var alone = i == 0 || phrases[i - 1].Report.End < phrase.Report.Start || phrases[i - 1].Original.End < phrase.Original.Start;
            if (!alone || phrase.Original.Length != 1 || phrase.Report.End != next.Report.Start || phrase.Original.End > there.Original.Start) continue;
            if (_linkedOriginal[there.Original.Start] || !IsSame(phrase) || !IsSame(there)) continue;
            Take(phrase, false);
            Take(there, true);
            phrases[i] = there;
        }

        return phrases;
    }

    /// <summary>The words that follow on a phrase in one direction, free and the same on both sides; the nearest first.</summary>
    private IEnumerable<LinkedPhrase> Extend(LinkedPhrase phrase, int direction)
    {
        var (word, counterpart) = direction > 0 ? (phrase.Report.End, phrase.Original.End) : (phrase.Report.Start - 1, phrase.Original.Start - 1);
        for (; IsFree(_linkedReport, word) && IsFree(_linkedOriginal, counterpart); word += direction, counterpart += direction)
        {
            var beside = new LinkedPhrase(new TextSpan(word, word + 1), new TextSpan(counterpart, counterpart + 1));
            if (!IsSame(beside)) yield break;
            Take(beside, true);
            yield return beside;
        }
    }

    private bool IsSame(LinkedPhrase phrase) =>
        string.Equals(_report.Letters(phrase.Report), _original.Letters(phrase.Original), StringComparison.Ordinal);

    private static bool IsFree(bool[] linked, int word) => word >= 0 && word < linked.Length && !linked[word];

    private void Take(LinkedPhrase phrase, bool taken)
    {
        _linkedReport.AsSpan(phrase.Report.Start, phrase.Report.Length).Fill(taken);
        _linkedOriginal.AsSpan(phrase.Original.Start, phrase.Original.Length).Fill(taken);
    }
}
