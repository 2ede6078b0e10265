using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Cli.Printing;

/// <summary>A comparison for people: every quotation of the report in order, each with what was found.</summary>
internal static class ComparisonText
{
    public static void Write(TextWriter text, (ComparisonRequest Request, Comparison Comparison) compared)
    {
        var (request, comparison) = compared;
        text.WriteLine(OneLine.Of(comparison.Report));
        foreach (var original in comparison.Originals) text.WriteLine($"beside {OneLine.Of(original.Name)}: {Labels.Of(original.Relation)}");
        text.WriteLine();
        if (comparison.Quotations.Count == 0) text.WriteLine("no quotation found in this report\n");
        foreach (var quotation in comparison.Quotations) WriteQuotation(text, request, quotation);
        if (comparison.Reuse.Count > 0) WriteReuse(text, request, comparison.Reuse);
        text.WriteLine(Labels.Foot);
        text.WriteLine();
    }

    private static void WriteQuotation(TextWriter text, ComparisonRequest request, ComparedQuotation compared)
    {
        var quotation = compared.Quotation;
        QuotationText.WriteWords(text, request.Report.Text, quotation);
        text.WriteLine($"  {OneLine.Of(Labels.Of(compared))}");
        foreach (var alignment in compared.Alignments) WritePassage(text, request, alignment.Passage);
        if (compared.Treatment is { } treatment) WriteTreatment(text, request, compared, treatment);
        else WriteCandidates(text, request, compared.Candidates);
        text.WriteLine();
    }

    private static void WriteCandidates(TextWriter text, ComparisonRequest request, IReadOnlyList<CandidatePassage> candidates)
    {
        if (candidates.Count == 0) return;
        text.WriteLine($"  {Labels.NearestPassages}:");
        foreach (var candidate in candidates) WritePassage(text, request, candidate.Passage);
    }

    private static void WriteTreatment(TextWriter text, ComparisonRequest request, ComparedQuotation compared, Treatment treatment)
    {
        var type = QuotationText.MarkedType(compared.Quotation);
        var relation = compared.Alignments.Count > 0 ? request.Originals[compared.Alignments[0].Passage.Original].Relation : TextRelation.Unknown;
        text.WriteLine($"  {Labels.Of(treatment.Wording, type, relation)}");
        if (treatment.Trimmed) text.WriteLine($"  {Labels.Trimmed(type, treatment)}");
        if (treatment.Recontextualised.Count > 0)
            text.WriteLine($"  check context: {string.Join("; ", treatment.Recontextualised.Select(way => Labels.Of(way, treatment)))}");
        foreach (var finding in treatment.Findings)
        {
            text.WriteLine($"  - {OneLine.Of(finding.Why)}");
            text.WriteLine($"    {Labels.Of(finding.Certainty)}, {Labels.NotReviewed}; rule {finding.Rule}");
            if (finding.Fair.Length > 0) text.WriteLine($"    {OneLine.Of(finding.Fair)}");
        }
    }

    private static void WriteReuse(TextWriter text, ComparisonRequest request, IReadOnlyList<ReusedStretch> stretches)
    {
        text.WriteLine(Labels.Reuse);
        foreach (var stretch in stretches)
        {
            text.WriteLine($"  at {QuotationText.At(stretch.Span)}: {OneLine.Of(stretch.Span.In(request.Report.Text))}");
            foreach (var passage in stretch.Passages) WritePassage(text, request, passage);
        }

        text.WriteLine();
    }

    private static void WritePassage(TextWriter text, ComparisonRequest request, Passage passage) =>
        text.WriteLine($"    {OneLine.Of(request.NameOf(passage.Original))}, {request.PlaceOf(passage)}, at {QuotationText.At(passage.Span)}: {OneLine.Of(request.WordsOf(passage))}");
}
