namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Settles the small words beside the phrases that stay in order. An aligner cares for words of content; which of two "a" a small word is linked with,
/// or whether at all, is often chance, and would show as a cut in the middle of a sentence.
/// </summary>
internal sealed class PhraseFitter
{
    /// <summary>Words on either side that may be the same: one and one, or a contraction and the two words it stands for.</summary>
    private static readonly (int Report, int Original)[] Widths = [(1, 1), (1, 2), (2, 1)];

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
        while (Widths.Select(width => Beside(phrase, direction, width.Report, width.Original)).FirstOrDefault(IsFreeAndSame) is { } beside)
        {
            Take(beside, true);
            yield return beside;
            phrase = beside;
        }
    }

    private static LinkedPhrase Beside(LinkedPhrase phrase, int direction, int words, int counterparts) => direction > 0
        ? new(new TextSpan(phrase.Report.End, phrase.Report.End + words), new TextSpan(phrase.Original.End, phrase.Original.End + counterparts))
        : new(new TextSpan(phrase.Report.Start - words, phrase.Report.Start), new TextSpan(phrase.Original.Start - counterparts, phrase.Original.Start));

    private bool IsSame(LinkedPhrase phrase) => _report.IsSame(phrase.Report, _original, phrase.Original);

    private bool IsFreeAndSame(LinkedPhrase phrase) =>
        IsFree(_linkedReport, phrase.Report) && IsFree(_linkedOriginal, phrase.Original) && _report.IsUnbroken(phrase.Report) && IsSame(phrase);

    private static bool IsFree(bool[] linked, TextSpan words) =>
        words.Start >= 0 && words.End <= linked.Length && !linked.AsSpan(words.Start, words.Length).Contains(true);

    private void Take(LinkedPhrase phrase, bool taken)
    {
        _linkedReport.AsSpan(phrase.Report.Start, phrase.Report.Length).Fill(taken);
        _linkedOriginal.AsSpan(phrase.Original.Start, phrase.Original.Length).Fill(taken);
    }
}
