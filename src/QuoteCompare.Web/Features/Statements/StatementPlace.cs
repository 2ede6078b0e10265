using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>A statement where it stands in the speech.</summary>
/// <param name="Count">Sentences of the speech.</param>
/// <param name="Span">UTF-16 code units of the speech's text.</param>
/// <param name="Around">The sentences before and after it.</param>
public sealed record StatementPlace(Place Place, int Count, TextSpan Span, Surroundings Around, StatementNeighbours Neighbours)
{
    public SentenceRange Sentences => SentenceRange.Of(Place);

    /// <summary>"Sentence 53" or "Sentences 53 to 55".</summary>
    public string Name => Place.FirstSentence == Place.LastSentence ? $"Sentence {Place.FirstSentence}" : $"Sentences {Place.FirstSentence} to {Place.LastSentence}";

    public static StatementPlace Of(SegmentedText speech, IReadOnlyList<ReportItem> reports, SentenceRange sentences)
    {
        var span = speech.Sentences[sentences.First - 1].Span.Cover(speech.Sentences[sentences.Last - 1].Span);
        return new StatementPlace(Reading.Place.Of(speech, span), speech.Sentences.Count, span, Surroundings.Of(speech, span), StatementNeighbours.Of(speech, reports, sentences));
    }
}
