
namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>Two sentences as they follow on each other.</summary>
internal sealed class NeighbouringSentences : SeededEdit
{
    public override string Name => "untouched neighbours";

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text) => text.Statements
        .Where(other => text.Follows(statement, other))
        .Select(next => new EditedText($"{statement.Text} {next.Text}", Partner: next));
}
