using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Export;

/// <summary>
/// A comparison as a class gets it before it has labelled the quotations itself: each quotation with its passages, and nothing of what became of it.
/// </summary>
internal static class Unlabelled
{
    /// <summary>Every quotation is "located", those without a passage too, none has a treatment: so no two can be told apart but by their passages.</summary>
    public static Comparison Of(Comparison comparison) => comparison with { Quotations = [.. comparison.Quotations.Select(Of)], Reuse = [] };

    private static ComparedQuotation Of(ComparedQuotation compared) => new()
    {
        Quotation = compared.Quotation,
        Outcome = Outcome.Located,
        Alignments = [.. compared.Alignments.Select(Of)],
        Candidates = [],
    };

    /// <summary>The two wordings one above the other, whatever they have in common.</summary>
    private static Alignment Of(Alignment alignment) =>
        alignment with { Links = [], Script = new EditScript([new Edit(EditKind.Substituted, alignment.Rendering, alignment.Window)]) };
}
