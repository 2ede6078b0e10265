using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.SideBySide;

/// <summary>What a stretch of the report is: part of a quotation, or wording of the speech outside quotation marks. Exactly one is given.</summary>
/// <param name="IsFirst">Whether the stretch is the first of its quotation: there its anchor stands.</param>
/// <param name="ReuseSentence">Number of the sentence that the similar wording leads to; null for a quotation, or when it stands in another speech.</param>
public sealed record ReportMark(QuotationItem? Quotation, bool IsFirst, ReusedStretch? Reuse, int? ReuseSentence);

/// <summary>A paragraph of the report, cut wherever a quotation or similar wording begins or ends.</summary>
/// <param name="Number">The one number shown everywhere.</param>
public sealed record ReportParagraph(int Number, ParagraphRole Role, IReadOnlyList<Segment<ReportMark>> Segments)
{
    public bool HoldsChosen => Segments.Any(s => s.Marks.Any(m => m.Quotation is { IsChosen: true }));
}

/// <summary>The report, paragraph by paragraph, with its quotations and the wording it shares with the speech.</summary>
internal static class ReportSide
{
    public static IReadOnlyList<ReportParagraph> Of(SegmentedText? speech, ReportItem report)
    {
        var text = report.Report.Text.Text;
        if (text.Paragraphs.Count == 0) return [];
        var quotations = report.Quotations.SelectMany(q =>
            q.Compared.Quotation.Pieces.Select((piece, i) => new Marked<ReportMark>(piece, new(q, i == 0, null, null))));
        var reuse = report.Report.Comparison.Reuse.Select(r => new Marked<ReportMark>(r.Span, new(null, true, r, SentenceOf(speech, report.Report, r))));
        var edges = text.Paragraphs.SelectMany(p => new[] { p.Span.Start, p.Span.End });
        var segments = TextCutter.Cut(text.Paragraphs[0].Span.Cover(text.Paragraphs[^1].Span), quotations.Concat(reuse), edges);
        var next = 0;
        return [.. text.Paragraphs.Select(Paragraph)];

        ReportParagraph Paragraph(Paragraph paragraph)
        {
            while (next < segments.Count && segments[next].Span.Start < paragraph.Span.Start) next++;
            var own = new List<Segment<ReportMark>>();
            while (next < segments.Count && segments[next].Span.End <= paragraph.Span.End) own.Add(OnlyFirst(segments[next++]));
            return new ReportParagraph(paragraph.Number, paragraph.Role, own);
        }
    }

    /// <summary>An anchor stands once, also where the quotation's first stretch is cut further.</summary>
    private static Segment<ReportMark> OnlyFirst(Segment<ReportMark> segment) =>
        segment with { Marks = [.. segment.Marks.Select(m => m with { IsFirst = m.IsFirst && StartOf(m) == segment.Span.Start })] };

    private static int StartOf(ReportMark mark) => mark.Quotation?.Compared.Quotation.Pieces[0].Start ?? mark.Reuse!.Span.Start;

    private static int? SentenceOf(SegmentedText? speech, ReadReport report, ReusedStretch reuse) =>
        speech is not null && reuse.Passages[0].Original == report.Original ? speech.Sentences[speech.SentenceAt(reuse.Passages[0].Span.Start)].Number : null;
}
