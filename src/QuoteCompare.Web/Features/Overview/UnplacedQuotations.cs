using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>The quotations of a report that have no passage in the speech of the page.</summary>
/// <param name="CheckList">Address of the report's check list.</param>
/// <param name="Quotations">In the order of the report; empty when all have one.</param>
public sealed record UnplacedQuotations(ReportItem Report, string CheckList, IReadOnlyList<UnplacedQuotation> Quotations)
{
    /// <summary>Quotations listed of one report; the check list has the others.</summary>
    private const int Most = 100;

    /// <summary>How many more there are than are listed.</summary>
    public int More { get; init; }

    /// <param name="report">The report.</param>
    /// <param name="choice">"uncertain" for those that are uncertain, else all.</param>
    public static UnplacedQuotations Of(ReportItem report, OverviewChoice choice)
    {
        var without = report.Quotations.Where(q => q.Passages.Count == 0 && (choice != OverviewChoice.Uncertain || q.Compared.Outcome == Outcome.Uncertain)).ToList();
        return new UnplacedQuotations(report, ReadingAddress.CheckList(report.Report.Text.Id), [.. without.Take(Most).Select(q => Of(report.Report, q))]) { More = Math.Max(0, without.Count - Most) };
    }

    private static UnplacedQuotation Of(ReadReport report, QuotationItem item) =>
        new(item.Number, item.Span.In(report.Text.Text.Text), WhyOf(report, item), item.Href, report.Text.Metadata.Language);

    private static string WhyOf(ReadReport report, QuotationItem item) => item.Compared switch
    {
        { Alignments: [var first, ..] } => $"passage in another speech: {SpeechTitle.Of(report.Originals[first.Passage.Original].Metadata)}",
        var compared => Labels.Of(compared),
    };
}

/// <summary>A quotation without a passage in the speech of the page.</summary>
/// <param name="Words">Its words, all of them.</param>
/// <param name="Why">What came of looking for a passage.</param>
/// <param name="Href">Its evidence.</param>
/// <param name="Language">Of the report; null when unknown.</param>
public sealed record UnplacedQuotation(int Number, string Words, string Why, string Href, string? Language);
