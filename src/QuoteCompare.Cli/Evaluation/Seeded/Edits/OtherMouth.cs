using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>The words as they are, told as somebody else's.</summary>
internal sealed class OtherMouth : SeededEdit
{
    public override string Name => "put in another mouth";

    public override IReadOnlyList<Outcome> Outcomes => [Outcome.OtherSpeaker];

    public override Telling Telling => Telling.AsSomebodyElses;

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text) => [new EditedText(statement.Text)];
}
