using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"They have promised us an answer." → "[The shopkeepers] have promised us an answer.": a subject that the speech does not give.</summary>
internal sealed class BracketSubject : SeededEdit
{
    private static readonly Dictionary<string, string[]> Subjects = new(StringComparer.Ordinal)
    {
        ["they"] = ["[the ministers]", "[the neighbouring governments]", "[the shopkeepers]"],
        ["it"] = ["[the treaty]", "[the company]", "[the new law]"],
        ["he"] = ["[the chancellor]", "[the general]"],
        ["she"] = ["[the minister]", "[the judge]"],
    };

    public override string Name => "put a subject in brackets";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Subject];

    public override IReadOnlyList<FindingKind> Allows => [FindingKind.Bracket, FindingKind.Added, FindingKind.Substituted, FindingKind.Omitted];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        var pronoun = statement.Word(0);
        if (Subjects.TryGetValue(pronoun, out var subjects)) yield return new EditedText(statement.Replaced(0, 1, Draw.From(subjects, statement.Text)), pronoun);
    }
}
