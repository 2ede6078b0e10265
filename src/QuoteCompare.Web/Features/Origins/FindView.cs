using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.QuotationEvidence;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Origins;

/// <summary>What the page says of words whose origin is asked for.</summary>
/// <param name="Problem">Why nothing could be looked for; null when it could.</param>
/// <param name="CutAfter">Characters that were looked for, when more were asked; else null.</param>
/// <param name="Passages">Best first; empty: no match.</param>
/// <param name="Nearest">What comes near without being a match.</param>
public sealed record FindView(string? Problem, int? CutAfter, IReadOnlyList<OriginView> Passages, IReadOnlyList<OriginView> Nearest)
{
    /// <summary>Passages shown; the right one is among the first five or seldom at all.</summary>
    private const int MostPassages = 5, MostNearest = 3;

    public static FindView From(FoundPassages found)
    {
        var asked = TextSegmenter.Segment(found.Asked);
        var speeches = found.Passages.Concat(found.Nearest).Select(passage => passage.Speech).DistinctBy(speech => speech.Id)
            .ToDictionary(speech => speech.Id, speech => TextSegmenter.Segment(speech.Text), StringComparer.Ordinal);
        return new FindView(
            found.Problem, found.IsCut ? found.Asked.Length : null,
            [.. found.Passages.Take(MostPassages).Select(passage => OriginView.From(passage, speeches[passage.Speech.Id], asked))],
            found.Passages.Count > 0 ? [] : [.. found.Nearest.Take(MostNearest).Select(passage => OriginView.From(passage, speeches[passage.Speech.Id], asked))]);
    }
}

/// <summary>A passage that the words may come from.</summary>
/// <param name="Certainty">"clear", "likely" or "check"; null for one that only comes near.</param>
/// <param name="Parts">What is conveyed, in the order of use.</param>
public sealed record OriginView(string SpeechTitle, string? PublishedAs, string? Language, string Direction, string? Certainty, IReadOnlyList<OriginPart> Parts)
{
    public static OriginView From(FoundPassage found, SegmentedText speech, SegmentedText asked)
    {
        var collation = new WordCollation(speech, asked, asked.Text.Length);
        return new OriginView(
            Shared.SpeechTitle.Of(found.Speech.Metadata), found.Speech.Metadata.Title, found.Speech.Metadata.Language, TextDirection.Of(found.Speech.Text),
            found.Certainty is { } certainty ? Labels.Of(certainty) : null,
            [.. found.Alignments.Select(alignment => Part(found.Speech.Id, speech, alignment, collation))]);
    }

    private static OriginPart Part(string speechId, SegmentedText speech, Alignment alignment, WordCollation collation)
    {
        var (span, place) = (alignment.Passage.Span, Place.Of(speech, alignment.Passage.Span));
        return new OriginPart(
            place, $"{ReadingAddress.Speech(speechId)}#{ReadingAddress.SentenceAnchor(place.FirstSentence)}", span.In(speech.Text), Surroundings.Of(speech, span), collation.Of(alignment.Script.Edits, []));
    }
}

/// <summary>One stretch of a speech beside the words asked for.</summary>
/// <param name="Href">The speech at its sentence.</param>
/// <param name="Cells">Word by word.</param>
public sealed record OriginPart(Place Place, string Href, string Words, Surroundings Around, IReadOnlyList<WordCell> Cells);
