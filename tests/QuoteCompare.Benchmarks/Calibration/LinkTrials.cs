using QuoteCompare.Core;
using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Benchmarks.Calibration;

/// <summary>What the engine counted of one link, and whether it is right.</summary>
/// <param name="Features">In the order of <see cref="LinkEvidence.Features"/>.</param>
/// <param name="FromOriginal">Whether the quotation comes from the original at all.</param>
/// <param name="IsRight">Whether the passages overlap the true ones with a character F1 of a half.</param>
internal sealed record LinkTrial(string Set, IReadOnlyList<double> Features, bool FromOriginal, bool IsRight);

/// <summary>
/// Makes links of known truth: the marked stretches of a report as its quotations, whole and cut to 5 to 12 words, beside their own source, beside another document's, in a
/// report on both, and each alone.
/// </summary>
internal static class LinkTrials
{
    /// <summary>Documents further on that serve as the absent source.</summary>
    private const int Apart = 7;

    private sealed record Asked(TextSpan Span, AlignedCase Truth, bool IsLoose);

    public static IEnumerable<LinkTrial> Of(string set, IReadOnlyList<AlignmentDocument> documents) =>
        from at in Enumerable.Range(0, documents.Count)
        let own = documents[at]
        let other = documents[(at + Apart) % documents.Count]
        from cut in new[] { false, true }
        let asked = own.Cases.Select(c => Ask(own.Report, c, cut)).OfType<Asked>().ToList()
        from trial in Beside(set, own.Report, own.Source, asked, _ => true)
            .Concat(own.Source == other.Source ? [] : Beside(set, own.Report, other.Source, asked, _ => false))
            .Concat(asked.Where((_, i) => i % 3 == 0).SelectMany(one => Beside(set, own.Report, own.Source, [one], _ => true)))
            .Concat(InReportOnBoth(set, own, other, asked, cut))
        select trial;

    private static IEnumerable<LinkTrial> InReportOnBoth(string set, AlignmentDocument own, AlignmentDocument other, List<Asked> asked, bool cut)
    {
        var shift = own.Report.Length + 2;
        var others = other.Cases.Select(c => Ask(other.Report, c, cut)).OfType<Asked>()
            .Select(a => a with { Span = new TextSpan(a.Span.Start + shift, a.Span.End + shift) });
        return Beside(set, own.Report + "\n\n" + other.Report, own.Source, [.. asked.Concat(others).Where((_, i) => cut || i % 2 == 1)], a => a.Span.Start < shift);
    }

    private static IEnumerable<LinkTrial> Beside(string set, string reportText, string source, List<Asked> asked, Func<Asked, bool> isFromIt)
    {
        if (asked.Count == 0) return [];
        var report = TextSegmenter.Segment(reportText);
        var quotations = asked.ConvertAll(a => new Quotation { Span = a.Span, Pieces = [a.Span], Quoted = [a.Span], Type = QuotationType.Direct, Paragraph = 1 });
        var links = new QuotationLinker(report, new PassageFinder([TextSegmenter.Segment(source)])).Link(quotations, (_, _) => true, (_, _) => null, (_, _) => OriginalTie.None, default);
        return links.Zip(asked).Where(pair => pair.First.Aligned is not null).Select(pair =>
            new LinkTrial(set, pair.First.Aligned!.Evidence.Features, isFromIt(pair.Second), isFromIt(pair.Second) && IsRight(pair.First.Aligned!.Passages, pair.Second)));
    }

    private static Asked? Ask(string report, AlignedCase truth, bool cut)
    {
        if (!cut) return new Asked(truth.Report, truth, truth.IsLoose);
        var text = TextSegmenter.Segment(truth.Report.In(report));
        var words = text.Tokens.Where(token => token.IsWord).ToList();
        var length = 5 + (truth.Report.Start % 8);
        if (words.Count <= length + 3) return null;
        var first = truth.Report.End % (words.Count - length);
        return new Asked(new TextSpan(truth.Report.Start + words[first].Span.Start, truth.Report.Start + words[first + length - 1].Span.End), truth, IsLoose: true);
    }

    private static bool IsRight(IReadOnlyList<TextSpan> passages, Asked asked)
    {
        var shared = passages.Sum(passage => asked.Truth.Sources.Sum(source => source.OverlapLength(passage)));
        var precision = shared / (double)Math.Max(1, passages.Sum(passage => passage.Length));
        var recall = asked.IsLoose ? (precision > 0.5 ? 1 : 0) : shared / (double)Math.Max(1, asked.Truth.Sources.Sum(source => source.Length));
        return precision + recall > 0 && 2 * precision * recall / (precision + recall) >= 0.5;
    }
}
