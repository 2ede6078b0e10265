using QuoteCompare.Core;
using QuoteCompare.Core.Quotations;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>What <c>quotes</c> finds, in the shape of the extraction sets.</summary>
internal static class ExtractionVerb
{
    /// <summary>The quotations; one that carries the attribution of the one before it is one with it, as the sets have it.</summary>
    public static IReadOnlyList<MarkedQuotation> Extract(string text)
    {
        var joined = new List<MarkedQuotation>();
        foreach (var quotation in QuotationExtractor.Extract(TextSegmenter.Segment(text), TextMetadata.None))
        {
            var marked = new MarkedQuotation(
                quotation.Span, quotation.Pieces.Count < 2 ? [quotation.Span] : quotation.Pieces, quotation.Type, quotation.CueSpan, quotation.SpeakerSpan, quotation.Speaker ?? "");
            if (quotation.Continues && joined.Count > 0) joined[^1] = GoingOn(joined[^1], marked);
            else joined.Add(marked);
        }

        return joined;
    }

    private static MarkedQuotation GoingOn(MarkedQuotation first, MarkedQuotation next) => first with
    {
        Span = new TextSpan(first.Span.Start, Math.Max(first.Span.End, next.Span.End)),
        Pieces = [.. first.Pieces, .. next.Pieces],
    };
}
