using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>What the program says of one quotation, in the gold's terms.</summary>
internal sealed record Prediction
{
    public required TextSpan Span { get; init; }
    public string? Speaker { get; init; }

    /// <summary>The passages linked; empty when none is.</summary>
    public IReadOnlyList<NamedPassage> Passages { get; init; } = [];

    /// <summary>The probability of the link as the engine gives it; null when nothing is linked.</summary>
    public double? Confidence { get; init; }

    public Wording? Wording { get; init; }
    public bool Trimmed { get; init; }
    public IReadOnlyList<Recontextualisation> Recontextualised { get; init; } = [];
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public static IReadOnlyList<Prediction> Of(Comparison comparison) => [.. comparison.Quotations.Select(compared => new Prediction
    {
        Span = compared.Quotation.Span,
        Speaker = compared.Quotation.Speaker,
        Passages = [.. compared.Alignments.Select(alignment => new NamedPassage(comparison.Originals[alignment.Passage.Original].Name, alignment.Passage.Span))],
        Confidence = compared.Confidence,
        Wording = compared.Treatment?.Wording,
        Trimmed = compared.Treatment?.Trimmed ?? false,
        Recontextualised = compared.Treatment?.Recontextualised ?? [],
        Findings = compared.Treatment?.Findings ?? [],
    })];
}
