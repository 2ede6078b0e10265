using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"I agree with it." → "I agree with it [the budget].": a gloss that the speech does not give.</summary>
internal sealed class AddBracket : SeededEdit
{
    private static readonly Dictionary<string, string[]> Glosses = new(StringComparer.Ordinal)
    {
        ["them"] = ["[the ministers]", "[the banks]"],
        ["it"] = ["[the agreement]", "[the budget]"],
        ["him"] = ["[the chancellor]", "[the general]"],
        ["this"] = ["[the treaty]", "[the vote]"],
        ["that"] = ["[the strike]", "[the new law]"],
        ["here"] = ["[in the capital]", "[at the border]"],
    };

    public override string Name => "add a bracket";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Bracket, FindingKind.Added];

    public override IReadOnlyList<FindingKind> Allows => [FindingKind.Subject, FindingKind.Substituted];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        for (var i = 1; i < statement.Words.Count; i++)
        {
            var ends = i == statement.Words.Count - 1 || !statement.Touch(i, i + 1);
            if (ends && Glosses.TryGetValue(statement.Word(i), out var glosses))
                yield return new EditedText(statement.Replaced(i, i + 1, $"{statement.Written(i)} {Draw.From(glosses, statement.Text)}"));
        }
    }
}
