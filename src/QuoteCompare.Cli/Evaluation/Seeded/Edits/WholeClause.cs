using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>One of two clauses as it stands, the other one too light to be missed: that the sentence goes on may be said, nothing of context or meaning.</summary>
internal sealed class WholeClause : SeededEdit
{
    public override string Name => "untouched clause";

    public override IReadOnlyList<FindingKind> Allows => WordsGone;

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text) =>
        SentenceParts.BeforeTail(statement.Text).Select(kept => new EditedText(kept + "."));
}
