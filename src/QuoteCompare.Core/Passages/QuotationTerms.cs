using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>The terms of what a quotation conveys.</summary>
internal static class QuotationTerms
{
    /// <summary>In the order of the report, without the reporting clause inside an interrupted quotation.</summary>
    public static IReadOnlyList<Term> Of(SegmentedText report, Quotation quotation) =>
        [.. quotation.Pieces.SelectMany(piece => TermReader.Read(report, report.TokensIn(piece)))];
}
