using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>Names, numbers and addresses of the reports beside a speech and of their quotations.</summary>
internal static class ReportItems
{
    public static IReadOnlyList<ReportItem> Of(ReadText? speech, IReadOnlyList<ReadReport> reports, string? openId, TextSpan? chosen) =>
        [.. reports.Select((report, index) => Of(speech, report, index, report.Text.Id == openId, chosen))];

    /// <summary>
    /// The quotation that <paramref name="span"/> names: the one with that span, else the one that overlaps it most, the earlier one of two; null when
    /// none does.
    /// </summary>
    public static ComparedQuotation? Find(Comparison comparison, TextSpan span) =>
        comparison.Quotations.FirstOrDefault(q => q.Quotation.Span == span)
        ?? comparison.Quotations.Where(q => q.Quotation.Span.Overlaps(span)).MaxBy(q => q.Quotation.Span.OverlapLength(span));

    private static ReportItem Of(ReadText? speech, ReadReport report, int index, bool isOpen, TextSpan? chosen)
    {
        var choice = isOpen && chosen is { } span ? Find(report.Comparison, span) : null;
        return new ReportItem
        {
            Report = report,
            Index = index,
            Href = speech is null ? ReadingAddress.CheckList(report.Text.Id) : ReadingAddress.Report(speech.Id, report.Text.Id),
            IsOpen = isOpen,
            Quotations = [.. report.Comparison.Quotations.Select((q, i) => Of(speech, report, q, i + 1, ReferenceEquals(q, choice)))],
        };
    }

    private static QuotationItem Of(ReadText? speech, ReadReport report, ComparedQuotation compared, int number, bool isChosen)
    {
        var passages = compared.Alignments.Where(a => a.Passage.Original == report.Original).Select(a => a.Passage.Span).ToList();
        var anchor = speech is not null && passages.Count > 0
            ? ReadingAddress.SentenceAnchor(speech.Text.Sentences[speech.Text.SentenceAt(passages[0].Start)].Number)
            : ReadingAddress.EvidenceAnchor;
        return new QuotationItem
        {
            Compared = compared,
            Number = number,
            Labels = QuotationLabels.Of(compared, report.Comparison),
            Passages = passages,
            Href = $"{ReadingAddress.Quotation(speech?.Id, report.Text.Id, compared.Quotation.Span)}#{anchor}",
            IsChosen = isChosen,
        };
    }
}
