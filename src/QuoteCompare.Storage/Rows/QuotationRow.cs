using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;

namespace QuoteCompare.Storage.Rows;

/// <summary>A quotation with what became of it; the fields are those of <see cref="Quotation"/> and <see cref="ComparedQuotation"/>.</summary>
internal sealed class QuotationRow
{
    public string ComparisonKey { get; init; } = "";

    /// <summary>Zero-based place in the report.</summary>
    public required int Index { get; init; }

    public required string PublicId { get; init; }
    public required StoredSpan Span { get; init; }
    public required IReadOnlyList<StoredSpan> Pieces { get; init; }
    public required IReadOnlyList<StoredSpan> Quoted { get; init; }
    public required QuotationType Type { get; init; }
    public required int Paragraph { get; init; }
    public required string? Speaker { get; init; }
    public required StoredSpan? SpeakerSpan { get; init; }
    public required string Cue { get; init; }
    public required StoredSpan? CueSpan { get; init; }
    public required CueClass CueClass { get; init; }
    public required EventDate? Event { get; init; }
    public required bool Continues { get; init; }

    public required Outcome Outcome { get; init; }
    public required double? Confidence { get; init; }
    public required IReadOnlyList<StoredCandidate> Candidates { get; init; }

    /// <summary>Null when the quotation has no treatment; then the two fields below hold nothing.</summary>
    public required Wording? Wording { get; init; }

    public required bool Trimmed { get; init; }
    public required IReadOnlyList<Recontextualisation> Recontextualised { get; init; }

    public List<AlignmentRow> Alignments { get; init; } = [];
    public List<FindingRow> Findings { get; init; } = [];
}
