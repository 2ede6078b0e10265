using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>Reads the terms of what quotations of one report convey.</summary>
internal sealed class QuotationTerms(SegmentedText report)
{
    /// <summary>Terms of one quotation that are read at all; a quotation of 20,000 words is a book.</summary>
    private const int Most = 20_000;

    private readonly TermReader _reader = new(report);

    /// <summary>
    /// In the order of the report, without the reporting clause inside an interrupted quotation. Words in square brackets are the report's own: they count as
    /// function words, so that no passage is found by them.
    /// </summary>
    public IReadOnlyList<Term> Of(Quotation quotation)
    {
        var terms = new List<Term>();
        foreach (var piece in quotation.Pieces)
        {
            var tokens = report.TokensIn(piece);
            var (at, bracketed) = (tokens.Start, false);
            foreach (var term in _reader.Read(tokens))
            {
                if (terms.Count == Most) return terms;
                for (; at < term.Tokens.Start; at++) bracketed = report.Tokens[at].Normal switch { "[" => true, "]" => false, _ => bracketed };
                terms.Add(bracketed ? term with { Meaning = null, IsContent = false } : term);
            }
        }

        return terms;
    }
}
