using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>Two neighbouring sentences in the other order.</summary>
internal sealed class SwapSentences : SeededEdit
{
    public override string Name => "swap two sentences";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Reordered];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text) => text.Statements
        .Where(other => text.Follows(statement, other))
        .Select(next => new EditedText($"{next.Text} {statement.Text}", Partner: next));
}
