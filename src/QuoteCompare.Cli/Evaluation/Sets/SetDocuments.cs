using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>An article with every quotation marked. Offsets are UTF-16 code units.</summary>
internal sealed record ExtractionDocument(string Id, string Text, IReadOnlyList<MarkedQuotation> Quotations);

/// <summary>A quotation as a set marks it, or as the engine finds it.</summary>
/// <param name="Span">Outer bounds.</param>
/// <param name="Pieces">The stretches conveyed, at least one.</param>
/// <param name="Cue">The reporting words; null when there are none.</param>
/// <param name="Speaker">The mention beside the cue; null when there is none.</param>
/// <param name="Name">Who said it; "" when unknown.</param>
/// <param name="IsOptional">Neither demanded nor punished.</param>
internal sealed record MarkedQuotation(
    TextSpan Span, IReadOnlyList<TextSpan> Pieces, QuotationType Type, TextSpan? Cue, TextSpan? Speaker, string Name, bool IsOptional = false);

/// <summary>An original and a report with the stretches that the one has from the other.</summary>
/// <param name="Group">What the figures are kept apart by; "" when the set names none.</param>
internal sealed record AlignmentDocument(string Id, string Group, string Source, string Report, IReadOnlyList<AlignmentCase> Cases);

/// <summary>A stretch of a report with what it has from the original.</summary>
/// <param name="Kind">What the figures of cases are kept apart by; "" when the set names none.</param>
/// <param name="IsLoose">The source is wider than what is conveyed: a verse of which the report keeps a part.</param>
internal sealed record AlignmentCase(TextSpan Report, IReadOnlyList<TextSpan> Sources, string Kind = "", bool IsLoose = false);
