using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>That a quotation has a passage in the statement.</summary>
public sealed record StatementUse(ReportItem Report, QuotationItem Quotation);

/// <summary>Similar wording without quotation marks that leads to the statement.</summary>
/// <param name="Span">UTF-16 code units of the report's text.</param>
/// <param name="Paragraph">Number of the report's paragraph.</param>
/// <param name="Passage">The words of the speech and where they stand.</param>
public sealed record StatementReuse(ReportItem Report, TextSpan Span, int Paragraph, PlacedWords Passage)
{
    public string Words => Span.In(Report.Report.Text.Text.Text);
}

/// <summary>Who uses a statement, and how.</summary>
internal static class StatementUses
{
    /// <summary>In the order of the reports, then of each report.</summary>
    public static IReadOnlyList<StatementUse> Of(SegmentedText speech, IReadOnlyList<ReportItem> reports, SentenceRange sentences) =>
        [.. reports.SelectMany(report => report.Located.Where(q => q.Passages.Any(span => Touches(speech, span, sentences))), (report, q) => new StatementUse(report, q))];

    public static IReadOnlyList<StatementReuse> ReuseOf(SegmentedText speech, IReadOnlyList<ReportItem> reports, SentenceRange sentences) =>
        [.. reports.SelectMany(report => report.Report.Comparison.Reuse, (report, reuse) => ReuseOf(speech, report, reuse, sentences)).OfType<StatementReuse>()];

    /// <summary>Numbers of all sentences that some quotation uses.</summary>
    public static SortedSet<int> Sentences(SegmentedText speech, IReadOnlyList<ReportItem> reports)
    {
        var places = reports.SelectMany(report => report.Located).SelectMany(q => q.Passages).Select(span => Place.Of(speech, span));
        return [.. places.SelectMany(place => Enumerable.Range(place.FirstSentence, place.LastSentence - place.FirstSentence + 1))];
    }

    public static bool Touches(SegmentedText speech, TextSpan span, SentenceRange sentences) => SentenceRange.Of(Place.Of(speech, span)).Overlaps(sentences);

    private static StatementReuse? ReuseOf(SegmentedText speech, ReportItem report, ReusedStretch reuse, SentenceRange sentences)
    {
        var spans = reuse.Passages.Where(p => p.Original == report.Report.Original && Touches(speech, p.Span, sentences)).Select(p => p.Span).ToList();
        if (spans.Count == 0) return null;
        var text = report.Report.Text.Text;
        return new StatementReuse(report, reuse.Span, Place.Of(text, reuse.Span).Paragraph, new PlacedWords(spans[0].In(speech.Text), Place.Of(speech, spans[0])));
    }
}
