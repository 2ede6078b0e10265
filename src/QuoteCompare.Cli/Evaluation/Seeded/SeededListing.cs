using QuoteCompare.Cli.Printing;
using QuoteCompare.Core;
using static QuoteCompare.Cli.Evaluation.Table;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>Every edit that was missed and every finding that no edit makes, with their words.</summary>
internal static class SeededListing
{
    public static void Write(TextWriter text, SeededRun run)
    {
        foreach (var answer in run.Answers)
        {
            if (!answer.Edit.IsNone && !answer.IsNamed) WriteCase(text, "missed", answer, WhatWasSaid(answer));
            foreach (var finding in SeededScore.FalseAlarms(answer)) WriteCase(text, "false", answer, $"{finding.Rule}, {ContractNames.Of(finding.Certainty)}: {finding.Why}");
            foreach (var finding in answer.Findings.Where(finding => IsQuietAlarm(answer, finding))) WriteCase(text, "to check", answer, $"{finding.Rule}: {finding.Why}");
            if (answer.Edit.IsNone && !answer.IsLocated) WriteCase(text, "not located", answer, WhatWasSaid(answer));
        }
    }

    /// <summary>A finding of context or meaning on an untouched quotation that is only worth a check.</summary>
    private static bool IsQuietAlarm(SeededAnswer answer, Finding finding) => answer.Edit.IsNone && SeededScore.IsOfContext(finding) && finding.Certainty == Certainty.Check;

    private static void WriteCase(TextWriter text, string what, SeededAnswer answer, string said)
    {
        var seed = answer.Seed.Seed;
        text.WriteLine();
        text.WriteLine($"{what}: {seed.Edit.Name} ({ContractNames.Of(answer.Relation)}), {OneLine.Of(answer.Report.Text.Speech.Name)} {QuotationText.At(seed.Statement.Original)}");
        text.WriteLine($"    speech: {OneLine.Of(seed.Statement.OriginalText)}");
        if (seed.Edited.Partner is { } partner) text.WriteLine($"    and:    {OneLine.Of(partner.OriginalText)}");
        text.WriteLine($"    report: {Told(answer)}");
        text.WriteLine($"    engine: {OneLine.Of(said)}");
    }

    /// <summary>The paragraph with its attribution.</summary>
    private static string Told(SeededAnswer answer)
    {
        var report = answer.Report.Report.Text;
        var start = report.LastIndexOf('\n', answer.Seed.Span.Start) + 1;
        return OneLine.Of(report[start..report.IndexOf('\n', answer.Seed.Span.End)]);
    }

    private static string WhatWasSaid(SeededAnswer answer) => answer.Answers.Count == 0
        ? "no quotation found"
        : string.Join("; ", answer.Answers.Select(said => $"{ContractNames.Of(said.Outcome)} {Text(said.Confidence)} [{string.Join(", ", (said.Treatment?.Findings ?? []).Select(finding => finding.Rule))}]"));
}
