
namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>A sentence as it stands: nothing may be found but, in another translation, that its wording is another's.</summary>
internal sealed class WholeSentence : SeededEdit
{
    public override string Name => "untouched sentence";

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text) => [new EditedText(statement.Text)];
}
