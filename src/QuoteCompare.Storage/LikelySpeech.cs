using QuoteCompare.Core;

namespace QuoteCompare.Storage;

/// <summary>A speech that a report may be on, with what points to it. Nothing is declared by it.</summary>
/// <param name="Quotations">The report's quotations whose likeliest passage stands in it, in the order of the report.</param>
/// <param name="Days">Days of the speech under which the report tells something as said.</param>
/// <param name="IsSpeakerNamed">Whether the report names the speaker as that of a quotation.</param>
public sealed record LikelySpeech(StoredText Speech, IReadOnlyList<PointingQuotation> Quotations, IReadOnlyList<EventDate> Days, bool IsSpeakerNamed);

/// <summary>A quotation that points to a speech.</summary>
/// <param name="Span">UTF-16 code units of the report's text.</param>
/// <param name="Passage">Its likeliest passage.</param>
public sealed record PointingQuotation(TextSpan Span, FoundPassage Passage);
