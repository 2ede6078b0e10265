using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Tests.Support;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Evaluation.Seeded;

public sealed class EditCatalogueTests
{
    [Fact]
    public void Every_edit_has_a_name_of_its_own() => EditCatalogue.All.Select(edit => edit.Name).ShouldBeUnique();

    [Theory]
    [InlineData(FindingKind.Condition)]
    [InlineData(FindingKind.Negation)]
    [InlineData(FindingKind.Hedge)]
    [InlineData(FindingKind.Number)]
    [InlineData(FindingKind.Quantifier)]
    [InlineData(FindingKind.Time)]
    [InlineData(FindingKind.Joined)]
    [InlineData(FindingKind.Reordered)]
    [InlineData(FindingKind.Added)]
    [InlineData(FindingKind.Redated)]
    [InlineData(FindingKind.Attributed)]
    [InlineData(FindingKind.Subject)]
    public void Every_kind_of_context_and_meaning_but_stance_has_its_edit(FindingKind kind) => EditCatalogue.All.ShouldContain(edit => edit.Makes.Contains(kind));

    [Fact]
    public void The_design_says_what_every_edit_makes_and_allows()
    {
        var design = File.ReadAllText(Path.Combine(SampleData.Folder, "../src/QuoteCompare.Cli/Evaluation/DESIGN.md"));
        foreach (var edit in EditCatalogue.All)
            design.ShouldContain($"| {edit.Name} | {Named(edit.Makes.Select(ContractNames.Of).Concat(edit.Outcomes.Select(outcome => $"outcome {ContractNames.Of(outcome)}")))} | {Named(edit.Allows.Select(ContractNames.Of))} |");
    }

    private static string Named(IEnumerable<string> kinds) => kinds.Any() ? string.Join(", ", kinds.Distinct()) : "-";
}
