using QuoteCompare.Core;
using QuoteCompare.Web.Features.QuotationEvidence;

namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>Made-up words to show how things stand on the page; they are compared with nothing.</summary>
internal static class Specimens
{
    /// <summary>One cell of each kind, loud and quiet.</summary>
    public static IReadOnlyList<WordCell> Cells { get; } =
    [
        new(WordCellKind.Same, null, "The harbour will open"),
        new(WordCellKind.Pair, "in the spring", "in May,"),
        new(WordCellKind.Pair, "as", "and", IsQuiet: true),
        new(WordCellKind.Moved, "the council", "the council", Place: "later"),
        new(WordCellKind.SpeechOnly, "if the wall is mended", null),
        new(WordCellKind.SpeechOnly, "the", null, IsQuiet: true),
        new(WordCellKind.Elided, "after two winters", null),
        new(WordCellKind.ReportOnly, null, "at last"),
        new(WordCellKind.ReportOnly, null, "a", IsQuiet: true),
        new(WordCellKind.Bracketed, null, "[of Wendbridge]"),
    ];

    /// <summary>A named difference at each certainty, and one that is drawn quieter.</summary>
    public static IReadOnlyList<Finding> Findings { get; } =
    [
        Finding(FindingKind.Condition, FindingGroup.Meaning, Certainty.Clear),
        Finding(FindingKind.Joined, FindingGroup.Recontextualised, Certainty.Likely),
        Finding(FindingKind.Omitted, FindingGroup.Trimmed, Certainty.Check),
        Finding(FindingKind.Substituted, FindingGroup.Wording, Certainty.Clear),
    ];

    public static Finding Finding(FindingKind kind, FindingGroup group, Certainty certainty) => new()
    {
        Kind = kind,
        Group = group,
        Original = 0,
        Rule = $"{kind.ToString().ToLowerInvariant()}/specimen",
        Certainty = certainty,
        Why = "One sentence that quotes both wordings: “if the wall is mended” stands in the speech and not in the quotation.",
        Fair = "another passage may say it without the condition.",
    };
}
