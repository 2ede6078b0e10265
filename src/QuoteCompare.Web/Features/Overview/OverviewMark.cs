using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>That a report uses a sentence.</summary>
/// <param name="Label">What is shown of it: the label that underlines the quotation, or the one that is asked for.</param>
/// <param name="Words">All of it in words: where it stands and every label.</param>
/// <param name="Href">The quotation side by side.</param>
/// <param name="Quotation">The quotation; null for similar wording without quotation marks.</param>
public sealed record OverviewMark(ReportItem Report, Label Label, string Words, string Href, QuotationItem? Quotation)
{
    /// <summary>Whether the words stand outside of quotations.</summary>
    public bool IsReuse => Quotation is null;
}

/// <summary>What one report has of one sentence.</summary>
/// <param name="Marks">In the order of the report; empty when it has none.</param>
/// <param name="More">How many further quotations use the sentence.</param>
public sealed record OverviewCell(ReportItem Report, IReadOnlyList<OverviewMark> Marks, int More);
