using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Export;

/// <summary>Covers outlets' names in what a comparison says in words; its spans hold as they are.</summary>
internal static class CoveredComparison
{
    public static Comparison Of(Comparison comparison, OutletMask mask) => comparison with
    {
        Quotations = [.. comparison.Quotations.Select(compared => compared with
        {
            Quotation = Cover(compared.Quotation, mask),
            Treatment = compared.Treatment is { } treatment ? treatment with { Findings = [.. treatment.Findings.Select(finding => Cover(finding, mask))] } : null,
        })],
    };

    private static Quotation Cover(Quotation quotation, OutletMask mask) =>
        quotation with { Speaker = quotation.Speaker is { } speaker ? mask.Cover(speaker) : null, Cue = mask.Cover(quotation.Cue) };

    private static Finding Cover(Finding finding, OutletMask mask) => finding with { Why = mask.Cover(finding.Why), Fair = mask.Cover(finding.Fair) };
}
