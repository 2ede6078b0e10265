using QuoteCompare.Core.Quotations;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Quotations;

/// <summary>Extraction as the tests ask for it.</summary>
internal static class Extracted
{
    public static IReadOnlyList<Quotation> From(string report, TextMetadata? metadata = null) =>
        QuotationExtractor.Extract(TextSegmenter.Segment(report), metadata ?? TextMetadata.None);

    /// <summary>The quotations' words, each in brackets: "[We won] [It was close]".</summary>
    public static string Words(string report) => string.Join(' ', From(report).Select(q => $"[{q.Span.In(report)}]"));

    /// <summary>The only quotation of a report.</summary>
    public static Quotation One(string report, TextMetadata? metadata = null) => From(report, metadata).ShouldHaveSingleItem();
}
