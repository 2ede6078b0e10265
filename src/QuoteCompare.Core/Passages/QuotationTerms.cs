using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>The terms of what a quotation conveys.</summary>
internal static class QuotationTerms
{
    /// <summary>Terms of one quotation that are read at all; a quotation of 20,000 words is a book.</summary>
    private const int Most = 20_000;

    /// <summary>In the order of the report, without the reporting clause inside an interrupted quotation.</summary>
    public static IReadOnlyList<Term> Of(SegmentedText report, Quotation quotation)
    {
        var reader = new TermReader(report);
        return [.. quotation.Pieces.SelectMany(piece => reader.Read(report.TokensIn(piece))).Take(Most)];
    }
}
