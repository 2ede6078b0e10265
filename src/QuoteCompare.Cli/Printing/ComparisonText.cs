using QuoteCompare.Core;

namespace QuoteCompare.Cli.Printing;

/// <summary>A comparison for people: every quotation of the report in order, each with what was found.</summary>
internal static class ComparisonText
{
    public static void Write(TextWriter text, (ComparisonRequest Request, Comparison Comparison) compared)
    {
        var (request, comparison) = compared;
        text.WriteLine(OneLine.Of(comparison.Report));
        foreach (var original in comparison.Originals) text.WriteLine($"beside {OneLine.Of(original.Name)}: {PlainWords.Of(original.Relation)}");
        text.WriteLine(PlainWords.Unreviewed);
        text.WriteLine();
        if (comparison.Quotations.Count == 0) text.WriteLine("No quotation found in this report.\n");
        foreach (var quotation in comparison.Quotations) WriteQuotation(text, request, quotation);
        if (comparison.Reuse.Count > 0) WriteReuse(text, request, comparison.Reuse);
        text.WriteLine(PlainWords.Limits);
        text.WriteLine();
    }

    private static void WriteQuotation(TextWriter text, ComparisonRequest request, ComparedQuotation compared)
    {
        using var quotation = new StringWriter { NewLine = "\n" };
        QuotationText.Write(quotation, (request.Report.Text, compared.Quotation));
        text.WriteLine(quotation.ToString().TrimEnd('\n'));
        text.WriteLine($"  {PlainWords.Of(compared)}");
        foreach (var alignment in compared.Alignments) WritePassage(text, request, alignment.Passage);
        if (compared.Outcome != Outcome.Located)
        {
            foreach (var candidate in compared.Candidates) WritePassage(text, request, candidate.Passage);
        }

        if (compared.Treatment is { } treatment) WriteTreatment(text, request, compared, treatment);
        text.WriteLine();
    }

    private static void WriteTreatment(TextWriter text, ComparisonRequest request, ComparedQuotation compared, Treatment treatment)
    {
        var type = compared.Quotation.Type;
        var relation = compared.Alignments.Count > 0 ? request.Originals[compared.Alignments[0].Passage.Original].Relation : TextRelation.Unknown;
        text.WriteLine($"  Wording: {PlainWords.Of(treatment.Wording, type, relation)}");
        if (treatment.Trimmed) text.WriteLine($"  Length: {PlainWords.Trimmed(treatment, type)}");
        if (treatment.Recontextualised.Count > 0)
            text.WriteLine($"  Check context: {string.Join("; ", treatment.Recontextualised.Select(PlainWords.Of))}");
        foreach (var finding in treatment.Findings)
        {
            text.WriteLine($"  - {OneLine.Of(finding.Why)}");
            text.WriteLine($"    {ContractNames.Of(finding.Certainty)}, by program, not reviewed; rule {finding.Rule}");
            if (finding.Fair.Length > 0) text.WriteLine($"    {OneLine.Of(finding.Fair)}");
        }
    }

    private static void WriteReuse(TextWriter text, ComparisonRequest request, IReadOnlyList<ReusedStretch> stretches)
    {
        text.WriteLine("Similar wording without quotation marks");
        foreach (var stretch in stretches)
        {
            text.WriteLine($"  At {QuotationText.At(stretch.Span)}: {OneLine.Of(stretch.Span.In(request.Report.Text))}");
            foreach (var passage in stretch.Passages) WritePassage(text, request, passage);
        }

        text.WriteLine();
    }

    private static void WritePassage(TextWriter text, ComparisonRequest request, Passage passage) =>
        text.WriteLine($"    {OneLine.Of(request.NameOf(passage.Original))} at {QuotationText.At(passage.Span)}: {OneLine.Of(request.WordsOf(passage))}");
}
