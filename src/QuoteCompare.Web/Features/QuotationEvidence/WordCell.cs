
namespace QuoteCompare.Web.Features.QuotationEvidence;

/// <summary>How a stretch of the word account stands on the page.</summary>
public enum WordCellKind
{
    /// <summary>The same words in both texts.</summary>
    Same,

    /// <summary>Words that render each other, one above the other.</summary>
    Pair,

    /// <summary>Words that stand elsewhere in the speech.</summary>
    Moved,

    /// <summary>Words of the speech alone.</summary>
    SpeechOnly,

    /// <summary>Words of the speech alone, where the report has an ellipsis.</summary>
    Elided,

    /// <summary>Words of the report alone.</summary>
    ReportOnly,

    /// <summary>Words of the report alone, in square brackets.</summary>
    Bracketed,
}

/// <summary>A stretch of the word account, in the order of the report.</summary>
/// <param name="Speech">The words of the speech; null when there are none, or the same as in the report.</param>
/// <param name="Report">The words of the report with the marks that follow them; null when there are none.</param>
/// <param name="IsQuiet">Whether only function words differ: shown, but without a sign that would catch the eye.</param>
/// <param name="Place">Of moved words: where they stand in the speech, "earlier" or "later"; else null.</param>
public sealed record WordCell(WordCellKind Kind, string? Speech, string? Report, bool IsQuiet = false, string? Place = null);
