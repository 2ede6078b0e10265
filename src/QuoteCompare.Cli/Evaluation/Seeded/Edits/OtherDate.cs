using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>The words as they are, told under a date at which the speech was not given.</summary>
internal sealed class OtherDate : SeededEdit
{
    public override string Name => "put under another date";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Redated];

    public override IReadOnlyList<Outcome> Outcomes => [Outcome.OtherEvent];

    public override Telling Telling => Telling.UnderAnotherDate;

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text) => [new EditedText(statement.Text)];
}
