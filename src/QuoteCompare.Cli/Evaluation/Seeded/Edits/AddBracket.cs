using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>A pronoun made a name in square brackets, or explained by one.</summary>
internal sealed class AddBracket : SeededEdit
{
    private static readonly Dictionary<string, string[]> Subjects = new(StringComparer.Ordinal)
    {
        ["they"] = ["[the ministers]", "[the neighbouring governments]", "[the shopkeepers]"],
        ["it"] = ["[the treaty]", "[the company]", "[the new law]"],
        ["he"] = ["[the chancellor]", "[the general]"],
        ["she"] = ["[the minister]", "[the judge]"],
    };

    private static readonly Dictionary<string, string[]> Objects = new(StringComparer.Ordinal)
    {
        ["them"] = ["[the ministers]", "[the banks]"],
        ["it"] = ["[the agreement]", "[the budget]"],
        ["him"] = ["[the chancellor]", "[the general]"],
        ["here"] = ["[in the capital]", "[at the border]"],
    };

    public override string Name => "add a bracket";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Bracket, FindingKind.Subject, FindingKind.Added];

    public override IReadOnlyList<FindingKind> Allows => [FindingKind.Substituted, FindingKind.Omitted];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        var last = statement.Words.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            var ends = i == last || !statement.Touch(i, i + 1);
            if (i == 0 && Subjects.TryGetValue(statement.Word(i), out var names)) yield return new EditedText(statement.Replaced(i, i + 1, Draw.From(names, statement.Text)));
            else if (i > 0 && ends && Objects.TryGetValue(statement.Word(i), out var glosses))
                yield return new EditedText(statement.Replaced(i, i + 1, $"{statement.Written(i)} {Draw.From(glosses, statement.Text)}"));
        }
    }
}
