using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>The terms of what a quotation conveys.</summary>
internal static class QuotationTerms
{
    /// <summary>Terms of one quotation that are read at all; a quotation of 20,000 words is a book.</summary>
    private const int Most = 20_000;

    /// <summary>
    /// In the order of the report, without the reporting clause inside an interrupted quotation. Words in square brackets are the report's own: they count as
    /// function words, so that no passage is found by them.
    /// </summary>
    public static IReadOnlyList<Term> Of(SegmentedText report, Quotation quotation)
    {
        var reader = new TermReader(report);
        var terms = new List<Term>();
        foreach (var piece in quotation.Pieces)
        {
            var tokens = report.TokensIn(piece);
            var (at, bracketed) = (tokens.Start, false);
            foreach (var term in reader.Read(tokens))
            {
                if (terms.Count == Most) return terms;
                for (; at < term.Tokens.Start; at++) bracketed = report.Tokens[at].Normal switch { "[" => true, "]" => false, _ => bracketed };
                terms.Add(bracketed ? term with { Meaning = null, IsContent = false } : term);
            }
        }

        return terms;
    }
}
