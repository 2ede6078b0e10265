using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Support;

/// <summary>
/// Aligns one quotation with a speech and draws what came out, a line a passage: the words of the quotation, those without a counterpart in dashes, those that render
/// another word with it in brackets, then the passage. <c>"the -old- basin(tank) is sound &lt;= the tank itself is sound"</c>.
/// </summary>
internal static class AlignmentDrawing
{
    public static string Draw(string quotation, string speech)
    {
        var (report, original) = (TextSegmenter.Segment(quotation), TextSegmenter.Segment(speech));
        var aligned = Align(report, original);
        return aligned is null ? "" : string.Join('\n', aligned.Alignments.Select(a => $"{Words(report, original, a)} <= {a.Passage.Span.In(speech)}"));
    }

    public static AlignedQuotation? Align(SegmentedText report, SegmentedText original)
    {
        var finder = new PassageFinder([original]);
        var quotation = Whole(report);
        var candidates = NeighbourPath.Rank(finder.Find(report, [quotation]), (_, _) => 1)[0];
        return TokenAligner.Align(report, quotation, new QuotationTerms(report).Of(quotation), finder, candidates, rival: 0, turns: null, TestContext.Current.CancellationToken);
    }

    /// <summary>A quotation that is the whole text.</summary>
    public static Quotation Whole(SegmentedText report) => Of(new TextSpan(0, report.Text.Length));

    public static Quotation Of(TextSpan span) => new() { Span = span, Pieces = [span], Quoted = [span], Type = QuotationType.Direct, Paragraph = 1 };

    private static string Words(SegmentedText report, SegmentedText original, Alignment alignment)
    {
        var tokens = report.TokensIn(alignment.Rendering);
        return string.Join(' ', Enumerable.Range(tokens.Start, tokens.Length).Select(i => report.Tokens[i]).Where(t => t.IsWord).Select(word =>
        {
            var shown = word.Span.In(report.Text);
            var link = alignment.Links.FirstOrDefault(l => l.Report.Contains(word.Span));
            return link is null ? $"-{shown}-" : link.Kind == LinkKind.Equal ? shown : $"{shown}({link.Original.In(original.Text)})";
        }));
    }
}
