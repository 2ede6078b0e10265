using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>Where a quotation is read: one rule for the check list, the permanent link and the page of a report alone.</summary>
internal static class QuotationPlace
{
    /// <summary>
    /// Index of the speech it is read beside: the one of its first passage; for a report that is declared to be on a speech else the nearest one, or the
    /// first. Null when it is read on the report's own page.
    /// </summary>
    public static int? SpeechOf(ComparedQuotation compared, bool isPaired) => compared switch
    {
        { Alignments: [var first, ..] } => first.Passage.Original,
        _ when !isPaired => null,
        { Candidates: [var nearest, ..] } => nearest.Passage.Original,
        _ => 0,
    };

    /// <summary>Its address, with an anchor at the passage where there is one, else at the evidence.</summary>
    public static string AddressOf(StoredComparison stored, ComparedQuotation compared)
    {
        var speech = SpeechOf(compared, stored.Pairs.Count > 0) is { } index ? stored.Originals[index] : null;
        var anchor = speech is not null && compared.Alignments is [{ Passage.Span: var span }, ..]
            ? ReadingAddress.SentenceAnchor(Place.Of(TextSegmenter.Segment(speech.Text), span).FirstSentence)
            : ReadingAddress.EvidenceAnchor;
        return $"{ReadingAddress.Quotation(speech?.Id, stored.Report.Id, compared.Quotation.Span)}#{anchor}";
    }
}
