using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>A clause added at the end of a sentence, or a word in its middle; none of them counts, denies, dates or weakens anything.</summary>
internal sealed class AddWords : SeededEdit
{
    private static readonly string[] Tails =
    [
        ", as the people in this hall know", ", to the surprise of our neighbours", ", and the city will celebrate", ", with courage and patience", ", and the banks will pay for it",
        ", which is a disgrace", ", and the world is watching", " in front of the cameras", " for the sake of the harvest",
    ];

    private static readonly string[] Manners = ["proudly", "secretly", "openly", "gladly", "quietly", "stubbornly"];

    public override string Name => "add words";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Added];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        if (!statement.IsDeclarative) yield break;
        yield return new EditedText(statement.Text[..^1] + Draw.From(Tails, statement.Text, "tail") + ".");
        for (var i = 1; i < statement.Words.Count - 1; i++)
        {
            if (statement.Word(i) is "will" or "must" or "can" && statement.Touch(i, i + 1) && statement.Word(i + 1) is not ("not" or "be" or "have" or "only" or "never" or "i" or "we" or "they" or "he" or "it"))
                yield return new EditedText(statement.Replaced(i, i + 1, $"{statement.Word(i)} {Draw.From(Manners, statement.Text, "manner")}"));
        }
    }
}
