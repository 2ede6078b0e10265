using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>Two neighbouring sentences in the other order.</summary>
internal sealed class SwapSentences : SeededEdit
{
    public override string Name => "swap two sentences";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Reordered];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text) => text.After(statement).Take(1)
        .Where(next => text.Follows(statement, next))
        .Select(next => new EditedText($"{next.Text} {statement.Text}", Partner: next));
}
