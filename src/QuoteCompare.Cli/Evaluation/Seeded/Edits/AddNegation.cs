using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"We will borrow." → "We will not borrow."</summary>
internal sealed class AddNegation : SeededEdit
{
    private static readonly IReadOnlySet<string> TakesNot = English.Words("will would can could should must is are was were");

    /// <summary>A second negation, or words that one would turn ungrammatical.</summary>
    private static readonly IReadOnlySet<string> Resists = English.Words(
        "not no never nobody nothing none neither nor cannot without only some already too also all every always still don't doesn't didn't won't can't isn't aren't wasn't weren't");

    public override string Name => "add a negation";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Negation];

    public override IReadOnlyList<FindingKind> Allows => [FindingKind.Added, FindingKind.Substituted];

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        if (!statement.IsDeclarative || statement.Has(Resists)) yield break;
        for (var i = 1; i < statement.Words.Count - 1; i++)
        {
            if (TakesNot.Contains(statement.Word(i)) && statement.Touch(i, i + 1)) yield return new EditedText(statement.Replaced(i, i + 1, statement.Word(i) + " not"), statement.Word(i));
        }
    }
}
