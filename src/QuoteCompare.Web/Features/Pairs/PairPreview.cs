using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Pairs;

/// <summary>What the pages would say of one quotation under each relation: the same words, the same passage, other names for the difference.</summary>
public sealed class PairPreview
{
    private readonly StoredText speech;
    private readonly StoredText report;
    private readonly Dictionary<TextRelation, Comparison> comparisons = [];
    private readonly TextSpan? example;

    public PairPreview(StoredText speech, StoredText report)
    {
        (this.speech, this.report) = (speech, report);
        var linked = Compare(TextRelation.SameTranscript).Quotations.Where(compared => compared.Alignments.Count > 0).ToList();
        example = (linked.Find(compared => IsTelling(compared, WordingOf)) ?? linked.Find(compared => IsTelling(compared, Names)) ?? linked.FirstOrDefault())?.Quotation.Span;
    }

    /// <summary>The example under a relation; null when no quotation of the report has a passage in the speech.</summary>
    public PreviewedQuotation? Of(TextRelation relation)
    {
        if (Compare(relation).Quotations.FirstOrDefault(quotation => quotation.Quotation.Span == example) is not { Alignments: [var first, ..] } compared) return null;
        var findings = compared.Treatment?.Findings ?? [];
        return new PreviewedQuotation(
            compared.Quotation.Span.In(report.Text), compared.Quotation.Type, first.Window.In(speech.Text), QuotationLabels.Of(compared, Compare(relation)), [.. findings.Select(Sentence).Distinct()]);
    }

    private static string Sentence(Finding finding) => $"{Labels.Of(finding)} ({Labels.Of(finding.Certainty)}): {finding.Why}";

    /// <summary>A quotation on which the relation shows: between translations the pages call it otherwise than within one transcript.</summary>
    private bool IsTelling(ComparedQuotation inTranscript, Func<ComparedQuotation, Comparison, IEnumerable<string>> told)
    {
        var between = Compare(TextRelation.IndependentTranslation);
        return between.Quotations.FirstOrDefault(q => q.Quotation.Span == inTranscript.Quotation.Span) is { } translated
            && !told(inTranscript, Compare(TextRelation.SameTranscript)).SequenceEqual(told(translated, between), StringComparer.Ordinal);
    }

    /// <summary>The label of the wording stands last.</summary>
    private static IEnumerable<string> WordingOf(ComparedQuotation compared, Comparison comparison) => [QuotationLabels.Of(compared, comparison)[^1].Words];

    private static IEnumerable<string> Names(ComparedQuotation compared, Comparison comparison) =>
        QuotationLabels.Of(compared, comparison).Select(label => label.Words).Concat((compared.Treatment?.Findings ?? []).Select(Labels.Of));

    private Comparison Compare(TextRelation relation)
    {
        if (comparisons.TryGetValue(relation, out var done)) return done;
        var original = new Original(new Speech(speech.Name, speech.Text, speech.Metadata), relation);
        return comparisons[relation] = SpeechComparer.Compare(new Report(report.Name, report.Text, report.Metadata), [original]);
    }
}

/// <summary>One quotation as the pages would show it.</summary>
/// <param name="Words">The words of the report.</param>
/// <param name="Type">Whether they stand inside quotation marks.</param>
/// <param name="Passage">The words of the speech.</param>
/// <param name="Findings">The findings as sentences, in the order of the report.</param>
public sealed record PreviewedQuotation(string Words, QuotationType Type, string Passage, IReadOnlyList<Label> Labels, IReadOnlyList<string> Findings);
