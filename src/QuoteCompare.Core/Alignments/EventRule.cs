using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Whether the report puts a quotation under another event.</summary>
internal static class EventRule
{
    /// <summary>
    /// Successive content words that must stand the same in both texts before a contradiction of dates is overruled: then the words were said at this event, and the
    /// report tells them under another. Fixed by the command line's contract.
    /// </summary>
    public const int WordsThatOverrule = 8;

    /// <summary>True when the quotation's date is a whole day on which the speech was given: what else was said there comes from it too, most likely.</summary>
    public static bool Agrees(Quotation quotation, TextFacts speech) =>
        quotation.Event?.Whole is { } told && speech.EventDates.Any(date => date.Value.Whole == told);

    /// <summary>True when the quotation's date and every date of the speech differ in a part that both give. Unknown dates contradict nothing.</summary>
    public static bool Contradicts(Quotation quotation, TextFacts speech) =>
        quotation.Event is { } told && speech.EventDates.Count > 0 && speech.EventDates.All(date => told.Contradicts(date.Value));
}
