using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests.Treatments;

public sealed class PairedStepsTests
{
    private const string Speech = "it will cost about £340,000 and most of us know", Report = "it will cost about £430,000, and all of us know";

    private static readonly Edit[] Steps =
    [
        Same("it will cost about"), new(EditKind.Omitted, null, In(Speech, "340,000")), new(EditKind.Inserted, In(Report, "430,000, and"), null),
        new(EditKind.Omitted, null, In(Speech, "and most")), new(EditKind.Inserted, In(Report, "all"), null), Same("of us know"),
    ];

    [Fact]
    public void Words_that_a_finding_sets_against_each_other_are_one_step_and_the_rest_stays_as_it_was() =>
        Drawn(Paired(Finding("340,000", "430,000"))).ShouldBe(
            ["it will cost about = it will cost about", "340,000 > 430,000", " > and", "and most > ", " > all", "of us know = of us know"]);

    [Fact]
    public void Words_that_both_sides_of_a_finding_have_keep_their_own_step() =>
        Drawn(Paired(Finding("most of", "all of")))[^3..].ShouldBe(["and > ", "most > all", "of us know = of us know"]);

    [Theory]
    [InlineData("340,000", "and")]
    [InlineData("it will cost", "430,000")]
    [InlineData("340,000", null)]
    public void What_cannot_stand_for_each_other_stays_apart(string spoken, string? written) => Paired(Finding(spoken, written)).ShouldBe(Steps);

    private static IReadOnlyList<Edit> Paired(Finding finding) => PairedSteps.Of(Steps, [finding], Speech, Report);

    private static Finding Finding(string spoken, string? written) => new()
    {
        Kind = FindingKind.Number,
        Group = FindingGroup.Meaning,
        Original = 0,
        OriginalSpan = In(Speech, spoken),
        ReportSpan = written is null ? null : In(Report, written),
        Rule = "number/changed",
        Certainty = Certainty.Clear,
        Why = "",
        Fair = "",
    };

    private static string[] Drawn(IEnumerable<Edit> steps) =>
        [.. steps.Select(step => $"{step.Original?.In(Speech)} {(step.Kind == EditKind.Same ? "=" : ">")} {step.Report?.In(Report)}")];

    private static Edit Same(string words) => new(EditKind.Same, In(Report, words), In(Speech, words));

    private static TextSpan In(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
