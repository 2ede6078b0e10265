using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>Another name of the same speech, or an invented one, in the place of a name after a preposition.</summary>
internal sealed class ChangeName : SeededEdit
{
    private static readonly IReadOnlySet<string> Prepositions = English.Words("in of with by to from against for at towards toward between on about like");

    private static readonly IReadOnlySet<string> NoNames = English.Words(
        "i god allah lord january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mr mrs dr");

    /// <summary>For speeches with one name. None is a place or a person.</summary>
    private static readonly string[] Invented = ["Aldermere", "Norwick", "Castrova", "Hallenby"];

    public override string Name => "change a name";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Substituted];

    public override IReadOnlyList<FindingKind> Allows => [FindingKind.Subject, FindingKind.Added, FindingKind.Omitted];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        foreach (var i in Names(statement))
        {
            var own = statement.Written(i);
            var others = text.NamesAfter[statement.Word(i - 1)].Where(name => name != own && !statement.Text.Contains(name, StringComparison.Ordinal)).ToList();
            yield return new EditedText(statement.Replaced(i, i + 1, Draw.From<string>(others.Count > 0 ? others : Invented, statement.Text, "name")), own);
        }
    }

    /// <summary>A single capitalised word between a preposition and a mark, a small word or the end: a whole name, no part of one.</summary>
    public static IEnumerable<int> Names(Statement statement) => Enumerable.Range(1, Math.Max(0, statement.Words.Count - 1)).Where(i =>
        char.IsUpper(statement.Written(i)[0]) && statement.Written(i).Skip(1).All(char.IsLower) && statement.Written(i).Length > 2 && !NoNames.Contains(statement.Word(i))
        && Prepositions.Contains(statement.Word(i - 1)) && statement.Touch(i - 1, i)
        && (i + 1 == statement.Words.Count || !statement.Touch(i, i + 1) || statement.Word(i + 1) is "and" or "or" or "is" or "are" or "will" or "has" or "have" or "to" or "in" or "for" or "with" or "from" or "on" or "but" or "can" or "that" or "by"));
}
