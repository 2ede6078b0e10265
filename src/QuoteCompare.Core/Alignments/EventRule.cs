using QuoteCompare.Core.Passages;

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
    public static bool Agrees(Quotation quotation, SpeechFacts speech) =>
        quotation.Event?.Whole is { } told && speech.Dates.Any(date => date.Whole == told);

    /// <summary>True when the quotation's date and every date of the speech differ in a part that both give. Unknown dates contradict nothing.</summary>
    public static bool Contradicts(Quotation quotation, SpeechFacts speech) =>
        quotation.Event is { } told && speech.Dates.Count > 0 && speech.Dates.All(told.Contradicts);
}
