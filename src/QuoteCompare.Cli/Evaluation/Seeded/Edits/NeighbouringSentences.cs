
namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>Two sentences as they follow on each other.</summary>
internal sealed class NeighbouringSentences : SeededEdit
{
    public override string Name => "untouched neighbours";

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text) => text.After(statement).Take(1)
        .Where(next => text.Follows(statement, next))
        .Select(next => new EditedText($"{statement.Text} {next.Text}", Partner: next));
}
