using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.SideBySide;

/// <summary>That a stretch of the speech is a passage of a quotation.</summary>
/// <param name="Passage">Which of the quotation's passages, one-based, in the order of use.</param>
public sealed record PassageUse(ReportItem Report, QuotationItem Quotation, int Passage);

/// <summary>A paragraph of the speech.</summary>
/// <param name="Number">The one number shown everywhere.</param>
public sealed record SpeechParagraph(int Number, ParagraphRole Role, IReadOnlyList<SpeechSentence> Sentences);

/// <summary>A sentence of the speech.</summary>
/// <param name="Segments">Its words with the white space after it, cut wherever a passage begins or ends.</param>
/// <param name="Rail">One mark a report that uses it, in the order of the reports.</param>
public sealed record SpeechSentence(int Number, IReadOnlyList<Segment<PassageUse>> Segments, IReadOnlyList<RailMark> Rail);

/// <summary>That a report uses a sentence.</summary>
/// <param name="Quotation">The chosen quotation if it uses the sentence, else the first one that does.</param>
/// <param name="Count">How many quotations of that report use the sentence; at least 1.</param>
public sealed record RailMark(ReportItem Report, QuotationItem Quotation, int Count);

/// <summary>The speech, paragraph by paragraph, with what the reports use of it.</summary>
internal static class SpeechSide
{
    public static IReadOnlyList<SpeechParagraph> Of(SegmentedText text, IReadOnlyList<ReportItem> reports)
    {
        if (text.Paragraphs.Count == 0) return [];
        var uses = reports.SelectMany(report =>
            report.Quotations.SelectMany(q => q.Passages.Select((span, i) => new Marked<PassageUse>(span, new(report, q, i + 1)))));
        var whole = text.Paragraphs[0].Span.Cover(text.Paragraphs[^1].Span);
        var cuts = text.Sentences.Select(s => s.Span.Start).Concat(text.Paragraphs.Select(p => p.Span.End));
        var segments = TextCutter.Cut(whole, uses, cuts);
        var next = 0;
        return [.. text.Paragraphs.Select(p => new SpeechParagraph(p.Number, p.Role, [.. Range(p.Sentences).Select(i => Sentence(i, p))]))];

        SpeechSentence Sentence(int index, Paragraph paragraph)
        {
            var end = index + 1 < paragraph.Sentences.End ? text.Sentences[index + 1].Span.Start : paragraph.Span.End;
            while (next < segments.Count && segments[next].Span.Start < text.Sentences[index].Span.Start) next++;
            var own = new List<Segment<PassageUse>>();
            while (next < segments.Count && segments[next].Span.End <= end) own.Add(segments[next++]);
            return new SpeechSentence(text.Sentences[index].Number, own, RailOf(own.Where(s => s.Span.Overlaps(text.Sentences[index].Span))));
        }

    }

    private static IReadOnlyList<RailMark> RailOf(IEnumerable<Segment<PassageUse>> segments) =>
        [.. segments.SelectMany(s => s.Marks).GroupBy(use => use.Report.Index).OrderBy(uses => uses.Key).Select(uses => ToMark([.. uses]))];

    private static RailMark ToMark(List<PassageUse> uses)
    {
        var quotations = uses.Select(use => use.Quotation).DistinctBy(q => q.Number).OrderBy(q => q.Number).ToList();
        return new RailMark(uses[0].Report, quotations.Find(q => q.IsChosen) ?? quotations[0], quotations.Count);
    }

    private static IEnumerable<int> Range(TextSpan indices) => Enumerable.Range(indices.Start, indices.Length);
}
