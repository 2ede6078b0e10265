using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Finds sentences of a report, outside its quotations, with the wording of an original.</summary>
internal sealed class ReuseFinder(SegmentedText report, PassageFinder finder, ComparerSettings settings)
{
    /// <summary>Successive content words that must stand the same: without quotation marks a shared subject is not enough.</summary>
    private const int FewestWordsInARow = 4;

    public IReadOnlyList<ReusedStretch> Find(IReadOnlyList<Quotation> quotations, CancellationToken cancellationToken)
    {
        var told = Outside(quotations).Select(span => new Quotation { Span = span, Pieces = [span], Quoted = [], Type = QuotationType.Indirect, Paragraph = 0 }).ToList();
        return [.. new QuotationLinker(report, finder).Link(told, (_, _) => true, (_, _) => OriginalTie.None, cancellationToken)
            .Select((link, i) => (link, told[i].Span))
            .Where(found => found.link.Confidence >= settings.ReuseFrom && found.link.Aligned!.Evidence.LongestRun >= FewestWordsInARow)
            .Select(found => new ReusedStretch(found.Span, [.. found.link.Aligned!.Alignments.Select(a => a.Passage)], found.link.Confidence))];
    }

    /// <summary>The sentences of the body that touch no quotation.</summary>
    private IEnumerable<TextSpan> Outside(IReadOnlyList<Quotation> quotations)
    {
        var next = 0;
        for (var i = 0; i < report.Sentences.Count; i++)
        {
            var span = report.Sentences[i].Span;
            while (next < quotations.Count && quotations[next].Span.End <= span.Start) next++;
            var quoted = next < quotations.Count && quotations[next].Span.Overlaps(span);
            if (!quoted && report.ParagraphOf(i).Role == ParagraphRole.Body) yield return span;
        }
    }
}
