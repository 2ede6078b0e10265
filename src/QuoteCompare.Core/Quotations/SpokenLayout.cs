using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>
/// Finds speech that the layout marks instead of quotation marks: interviews ("Q: ...", "A: ..."), transcripts ("ANN LEE: ...") and blocks set off with ">".
/// "Note: ..." here and "Update: ..." there are no transcript: labels count when there are two of them and one comes back, or a question has its answer.
/// </summary>
internal sealed class SpokenLayout
{
    private const int LongestLabel = 5;

    private readonly SegmentedText report;
    private readonly bool isTranscript;

    private SpokenLayout(SegmentedText report, bool isTranscript) => (this.report, this.isTranscript) = (report, isTranscript);

    public static SpokenLayout Of(SegmentedText report)
    {
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        var comesBack = false;
        foreach (var paragraph in report.Paragraphs)
        {
            if (LabelOf(report, paragraph) is not { } label) continue;
            var words = report.Text[paragraph.Span.Start..Math.Max(report.Tokens[label].Span.Start, paragraph.Span.Start + 1)];
            labels[words] = labels.GetValueOrDefault(words) + 1;
            comesBack |= labels[words] > 1 || (words is "A" or "A." or "Answer" && labels.Count > 1);
        }

        return new(report, labels.Count > 1 && comesBack);
    }

    /// <summary>The speech of a paragraph as one stretch, label and marks aside; null when its layout marks none.</summary>
    public MarkedStretch? In(Paragraph paragraph)
    {
        if (report.Text[paragraph.Span.Start] == '>') return Rest(paragraph, paragraph.Span.Start + 1);
        return isTranscript && LabelOf(report, paragraph) is { } colon ? Rest(paragraph, report.Tokens[colon].Span.End) : null;
    }

    private MarkedStretch? Rest(Paragraph paragraph, int start)
    {
        var end = paragraph.Span.End;
        while (start < end && (char.IsWhiteSpace(report.Text[start]) || report.Text[start] is '>' or '"' or '“')) start++;
        while (end > start && (char.IsWhiteSpace(report.Text[end - 1]) || report.Text[end - 1] is '"' or '”')) end--;
        return start < end ? new MarkedStretch(new(start, end), new(start, end), Closed: true) : null;
    }

    /// <summary>The index of the colon, or of the stop behind Q and A, that ends a paragraph's label; null when it has none, or no sentence behind it.</summary>
    private static int? LabelOf(SegmentedText report, Paragraph paragraph)
    {
        var tokens = report.TokensIn(paragraph.Span);
        if (tokens.Length < 4 || !(report.Tokens[tokens.End - 1].Normal is "." or "?" or "!" or "”" or "\"" or "…")) return null;
        for (var t = tokens.Start; t < tokens.End && t - tokens.Start <= LongestLabel; t++)
        {
            var token = report.Tokens[t];
            if (t > tokens.Start && token.Normal == ":") return t;
            if (t == tokens.Start && token.Normal is "q." or "a.") return t;
            if (t == tokens.Start + 1 && token.Normal == "." && report.Tokens[tokens.Start].Normal is "q" or "a" && report.Tokens[tokens.Start].Span.Length == 1) return t;
            if (!(token.IsWord && char.IsUpper(report.Text[token.Span.Start])) && token.Normal is not "." and not "-") return null;
        }

        return null;
    }
}
