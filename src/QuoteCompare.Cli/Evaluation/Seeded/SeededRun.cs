using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>A written quotation with what the engine says of it.</summary>
/// <param name="Answers">The engine's quotations that stand there: as a rule one, none when it was not found.</param>
internal sealed record SeededAnswer(SeededReport Report, WrittenSeed Seed, IReadOnlyList<ComparedQuotation> Answers)
{
    public SeededEdit Edit => Seed.Seed.Edit;

    public TextRelation Relation => Report.Text.Relation;

    public IEnumerable<Finding> Findings => Answers.SelectMany(answer => answer.Treatment?.Findings ?? []);

    /// <summary>Whether a passage linked lies where the words were taken from.</summary>
    public bool IsLocated => Answers.SelectMany(answer => answer.Alignments).Any(alignment =>
        alignment.Passage.Span.Overlaps(Seed.Seed.Statement.Original) || (Seed.Seed.Edited.Partner is { } partner && alignment.Passage.Span.Overlaps(partner.Original)));

    /// <summary>The findings of a kind that the edit makes, at the place of the edit.</summary>
    public IEnumerable<Finding> Named => Findings.Where(finding => Edit.Makes.Contains(finding.Kind) && IsAtPlace(finding));

    /// <summary>Whether the edit was seen: by a finding, or by the outcome where that tells it.</summary>
    public bool IsNamed => Named.Any() || Answers.Any(answer => Edit.Outcomes.Contains(answer.Outcome));

    private bool IsAtPlace(Finding finding) => finding.ReportSpan is not { } span || (span.Start <= Seed.Place.End && span.End >= Seed.Place.Start);
}

/// <summary>What the engine says of all quotations written from some texts.</summary>
/// <param name="Offered">How many statements of those texts offer each edit, by relation.</param>
internal sealed record SeededRun(IReadOnlyDictionary<(TextRelation Relation, SeededEdit Edit), int> Offered, IReadOnlyList<SeededAnswer> Answers)
{
    public static SeededRun Of(IReadOnlyList<SeedText> texts)
    {
        var plans = texts.Select(text => (Text: text, Plan: SeedPlan.Of(text))).ToList();
        var reports = plans.SelectMany(planned => planned.Plan.Reports.Select((seeds, number) => ReportWriter.Write(planned.Text, seeds, number)));
        var offered = plans.SelectMany(planned => planned.Plan.Offered.Select(offer => (Key: (planned.Text.Relation, offer.Key), offer.Value)))
            .GroupBy(offer => offer.Key).ToDictionary(offers => offers.Key, offers => offers.Sum(offer => offer.Value));
        return new SeededRun(offered, [.. reports.AsParallel().AsOrdered().SelectMany(Answer)]);
    }

    private static List<SeededAnswer> Answer(SeededReport report)
    {
        var compared = SpeechComparer.Compare(report.Report, [new Original(report.Text.Speech, report.Text.Relation)]);
        return [.. report.Seeds.Select(seed => new SeededAnswer(report, seed, [.. compared.Quotations.Where(quotation => StandsFor(quotation.Quotation.Span, seed.Span))]))];
    }

    /// <summary>Half of the one lies in the other: an engine that takes a quotation for two is heard on both.</summary>
    private static bool StandsFor(TextSpan found, TextSpan written) => 2 * found.OverlapLength(written) >= Math.Max(1, Math.Min(found.Length, written.Length));
}
