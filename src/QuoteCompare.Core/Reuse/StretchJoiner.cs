using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Reuse;

/// <summary>Makes stretches maximal.</summary>
internal sealed class StretchJoiner(SegmentedText report, SegmentedText source)
{
    /// <summary>Stretches of one paragraph from which it may be a summary; two may be two citations.</summary>
    private const int FewestOfSummary = 3;

    /// <summary>How many times as long as the paragraph's stretches the source is that they come from, at least.</summary>
    private const int Shortened = 3;

    /// <summary>Share of a summary that is found in the source piece by piece, at least.</summary>
    private const double LeastFound = 0.5;

    /// <summary>
    /// Stretches that touch and follow on in both texts are one; so are those of one paragraph that come from one stretch of the source in another order.
    /// </summary>
    public List<AlignedStretch> Join(IEnumerable<AlignedStretch> stretches)
    {
        var joined = new List<AlignedStretch>();
        foreach (var stretch in stretches)
        {
            if (joined is [.., var last] && Touch(report, last.Report, stretch.Report) && AreOne(last, stretch)) joined[^1] = last.With(stretch);
            else joined.Add(stretch);
        }

        return joined;
    }

    /// <summary>A paragraph that tells much of the source in few words comes from all that lies between its pieces.</summary>
    public IEnumerable<AlignedStretch> Summarise(IEnumerable<AlignedStretch> stretches)
    {
        foreach (var together in stretches.GroupBy(stretch => report.ParagraphAt(stretch.Report.Start)))
        {
            var whole = together.Aggregate((one, other) => one.With(other));
            var isSummary = together.Count() >= FewestOfSummary && whole.Source.Length >= Shortened * whole.Report.Length
                && together.Sum(stretch => stretch.Report.Length) >= LeastFound * whole.Report.Length;
            foreach (var stretch in isSummary ? [whole] : together.ToList()) yield return stretch;
        }
    }

    private bool AreOne(AlignedStretch one, AlignedStretch next) => Touch(source, one.Source, next.Source)
        || (report.ParagraphAt(one.Report.Start) == report.ParagraphAt(next.Report.Start) && (one.Source.Overlaps(next.Source) || Touch(source, next.Source, one.Source)));

    /// <summary>Whether one stretch follows the other with no word between.</summary>
    private static bool Touch(SegmentedText text, TextSpan one, TextSpan next)
    {
        if (next.Start < one.End) return false;
        var between = text.TokensIn(new TextSpan(one.End, next.Start));
        for (var token = between.Start; token < between.End; token++)
            if (text.Tokens[token].IsWord) return false;
        return true;
    }
}
