using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>The second stage: a segmented report → its quotations.</summary>
public static class QuotationExtractor
{
    /// <summary>
    /// The quotations of <paramref name="report"/>, ordered by start, none overlapping. Empty when it holds none.
    /// </summary>
    /// <param name="report">The report, segmented.</param>
    /// <param name="metadata">What was declared of the report; <see cref="TextMetadata.None"/> when nothing was.</param>
    public static IReadOnlyList<Quotation> Extract(SegmentedText report, TextMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(metadata);
        var found = new List<Quotation>();
        foreach (var paragraph in report.Paragraphs)
        {
            for (var open = report.Text.IndexOf('“', paragraph.Span.Start, paragraph.Span.Length); open >= 0;)
            {
                var close = report.Text.IndexOf('”', open, paragraph.Span.End - open);
                if (close < 0) break;
                var span = new TextSpan(open + 1, close);
                if (!span.IsEmpty) found.Add(new Quotation { Span = span, Pieces = [span], Quoted = [span], Type = QuotationType.Direct, Paragraph = paragraph.Number });
                open = report.Text.IndexOf('“', close, paragraph.Span.End - close);
            }
        }

        return found;
    }
}
