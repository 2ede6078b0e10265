using QuoteCompare.Core;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.QuotationEvidence;

/// <summary>Everything the page shows of the chosen quotation, in the order in which it is read.</summary>
public sealed record Evidence
{
    public required ReportItem Report { get; init; }
    public required QuotationItem Quotation { get; init; }

    /// <summary>The words of the quotation, its stretches joined by " ... " where a reporting clause interrupts.</summary>
    public required string Words { get; init; }

    /// <summary>Paragraph of the report in which it stands.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The passages of the speech, word by word, in the order of use; empty unless located here.</summary>
    public required IReadOnlyList<PassageEvidence> Passages { get; init; }

    /// <summary>Stretches of the speech with content that the quotation leaves out, in the order of the report.</summary>
    public required IReadOnlyList<PlacedWords> LeftOut { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The passages it is linked to in other speeches than the one of the page, in the order of use.</summary>
    public required IReadOnlyList<NearPassage> Elsewhere { get; init; }

    /// <summary>The nearest passages when none is linked, best first.</summary>
    public required IReadOnlyList<NearPassage> Candidates { get; init; }

    /// <summary>One sentence to be spoken.</summary>
    public required string ReadAloud { get; init; }

    /// <summary>What stands before and after each passage in the speech, in the order of use.</summary>
    public required IReadOnlyList<Surroundings> InSpeech { get; init; }

    public required Surroundings InReport { get; init; }

    public required QuotationItem? Previous { get; init; }
    public required QuotationItem? Next { get; init; }
}

/// <summary>One passage beside its rendering.</summary>
/// <param name="Number">One-based, in the order of use.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Cells">The word account.</param>
/// <param name="WordsBetween">Words of the speech between the passage before it and this one; null for the first.</param>
/// <param name="IsEarlier">Whether it stands in the speech before the one before it.</param>
public sealed record PassageEvidence(int Number, Place Place, IReadOnlyList<WordCell> Cells, int? WordsBetween, bool IsEarlier);

/// <summary>A passage that is shown by its words alone: one of another speech, or one that comes near without being linked.</summary>
/// <param name="Speech">The speech it stands in.</param>
/// <param name="Href">Its address.</param>
public sealed record NearPassage(ReadText Speech, PlacedWords Passage, string Href);
