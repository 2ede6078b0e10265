using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>The labels of a quotation, the one that underlines it first. All words are Core's.</summary>
internal static class QuotationLabels
{
    /// <param name="compared">The quotation.</param>
    /// <param name="comparison">The comparison it is of: the declared relation to the speech that its words come from decides how a difference is called.</param>
    public static IReadOnlyList<Label> Of(ComparedQuotation compared, Comparison comparison)
    {
        var quotation = compared.Quotation;
        var relation = compared.Alignments is [var first, ..] ? comparison.Originals[first.Passage.Original].Relation : TextRelation.Unknown;
        if (compared.Treatment is not { } treatment) return [new(MarkKind.None, Labels.Of(compared.Outcome, quotation.Speaker, quotation.Event))];
        var kind = treatment.Wording == Wording.Verbatim ? MarkKind.Verbatim : MarkKind.Paraphrased;
        var wording = new Label(kind, Labels.Of(treatment.Wording, quotation.Type, relation));
        IEnumerable<Label> trimmed = treatment.Trimmed ? [new(MarkKind.Trimmed, Labels.Trimmed(quotation.Type, treatment))] : [];
        return [.. treatment.Recontextualised.Select(frame => new Label(MarkKind.Recontextualised, Labels.Of(frame, treatment))), .. trimmed, wording];
    }
}
