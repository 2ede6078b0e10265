namespace QuoteCompare.Web.Features.QuotationEvidence;

/// <summary>Marks of punctuation that touch words go with them and make no difference of their own.</summary>
internal static class TrailingMarks
{
    /// <summary>Where the marks that follow the words end.</summary>
    /// <param name="at">Where the words end.</param>
    /// <param name="end">Where the quotation ends: what follows is no part of it.</param>
    public static int End(string text, int at, int end)
    {
        while (at < end && char.IsPunctuation(text[at]) && !"[](“‘".Contains(text[at], StringComparison.Ordinal)) at++;
        return at;
    }
}
