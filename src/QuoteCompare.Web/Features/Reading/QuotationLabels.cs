using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>The labels of a quotation, the one that underlines it first. All words are Core's.</summary>
internal static class QuotationLabels
{
    /// <summary>Located and without a treatment: what became of it is not told, see <see cref="Export.Unlabelled"/>.</summary>
    private const string NotLabelled = "not labelled";

    /// <param name="compared">The quotation.</param>
    /// <param name="comparison">The comparison it is of: the declared relation to the speech that its words come from decides how a difference is called.</param>
    public static IReadOnlyList<Label> Of(ComparedQuotation compared, Comparison comparison)
    {
        var quotation = compared.Quotation;
        var relation = compared.Alignments is [var first, ..] ? comparison.Originals[first.Passage.Original].Relation : TextRelation.Unknown;
        if (compared.Treatment is not { } treatment) return [new(MarkKind.None, Untreated(compared))];
        var kind = treatment.Wording == Wording.Verbatim ? MarkKind.Verbatim : MarkKind.Paraphrased;
        var wording = new Label(kind, Labels.Of(treatment.Wording, quotation.Type, relation));
        IEnumerable<Label> trimmed = treatment.Trimmed ? [new(MarkKind.Trimmed, Labels.Trimmed(quotation.Type, treatment))] : [];
        var sense = treatment.Findings.Where(IsSure).Select(finding => new Label(MarkKind.Recontextualised, Sense(finding))).Distinct();
        return [.. sense, .. treatment.Recontextualised.Select(frame => new Label(MarkKind.Recontextualised, Labels.Of(frame, treatment))), .. trimmed, wording];
    }

    /// <summary>What changes the sense is named beside the words, so that "small differences" never stands alone beside another number; what is only to be checked waits in the evidence.</summary>
    private static bool IsSure(Finding finding) => finding.Group == FindingGroup.Meaning && finding.Certainty != Certainty.Check;

    private static string Sense(Finding finding) => finding.Rule.Split('/')[^1] switch
    {
        "left-out" => $"{Labels.Of(finding)} left out",
        "put-in" => $"{Labels.Of(finding)} put in",
        "changed" => $"{Labels.Of(finding)} differs",
        _ => $"check {Labels.Of(finding)}",
    };

    private static string Untreated(ComparedQuotation compared) =>
        compared.Outcome == Outcome.Located ? NotLabelled : Labels.Of(compared);
}
