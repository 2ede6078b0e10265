using QuoteCompare.Core;
using QuoteCompare.Web.Features.QuotationEvidence;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.SideBySide;

/// <summary>
/// The side by side page, ready to be drawn: a speech, the reports on it, the one that is opened, and the evidence of the quotation that is chosen.
/// Plain data; every stretch of text is a span into the text as stored.
/// </summary>
public sealed record ReadingView
{
    public required ReadText Speech { get; init; }

    /// <summary>All reports on the speech, in the order of the library.</summary>
    public required IReadOnlyList<ReportItem> Reports { get; init; }

    /// <summary>The report that is opened; null when there is none on the speech.</summary>
    public required ReportItem? Open { get; init; }

    public required IReadOnlyList<SpeechParagraph> SpeechParagraphs { get; init; }
    public required IReadOnlyList<ReportParagraph> ReportParagraphs { get; init; }
    public required IReadOnlyList<StripRow> Strip { get; init; }

    /// <summary>The evidence of the chosen quotation; null when none is chosen, or the span chosen is near no quotation.</summary>
    public required Evidence? Evidence { get; init; }

    /// <summary>The speech beside its reports.</summary>
    /// <param name="speech">The speech.</param>
    /// <param name="reports">The reports on it, in the order of the library.</param>
    /// <param name="openId">Id of the report to open; null opens the first one.</param>
    /// <param name="chosen">The span of a quotation of that report in UTF-16 code units, or one that overlaps it; null chooses none.</param>
    public static ReadingView From(ReadText speech, IReadOnlyList<ReadReport> reports, string? openId, TextSpan? chosen)
    {
        var items = ReportItems.Of(speech, reports, openId ?? (reports.Count > 0 ? reports[0].Text.Id : null), chosen);
        var open = items.FirstOrDefault(report => report.IsOpen);
        var choice = open?.Quotations.FirstOrDefault(q => q.IsChosen);
        return new ReadingView
        {
            Speech = speech,
            Reports = items,
            Open = open,
            SpeechParagraphs = SpeechSide.Of(speech.Text, items),
            ReportParagraphs = open is null ? [] : ReportSide.Of(speech.Text, open),
            Strip = OverviewStrip.Of(speech.Text, items),
            Evidence = choice is null ? null : new EvidenceBuilder(speech.Text, open!).Of(choice),
        };
    }
}

/// <summary>A report read beside no speech: of its quotations none has a passage in the library.</summary>
/// <param name="Evidence">Of the chosen quotation, with what is known of it; null when none is chosen, or the span chosen is near no quotation.</param>
public sealed record ReportView(ReportItem Report, IReadOnlyList<ReportParagraph> Paragraphs, Evidence? Evidence)
{
    public static ReportView From(ReadReport report, TextSpan? chosen)
    {
        var item = ReportItems.Of(null, [report with { Original = -1 }], report.Text.Id, chosen)[0];
        var choice = item.Quotations.FirstOrDefault(q => q.IsChosen);
        return new ReportView(item, ReportSide.Of(null, item), choice is null ? null : new EvidenceBuilder(null, item).Of(choice));
    }
}
