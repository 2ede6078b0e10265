using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>The clause or phrase at one end of a sentence cut off, without a mark or with three dots; never one that could weigh on what is said.</summary>
internal sealed class CutEnd : SeededEdit
{
    public override string Name => "cut an end";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.CutShort, FindingKind.Omitted, FindingKind.UnmarkedCut, FindingKind.Fragment, FindingKind.Ellipsis];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        foreach (var kept in SentenceParts.BeforeTail(statement.Text))
        {
            yield return new EditedText(kept + ".");
            yield return new EditedText(kept + " ...");
        }

        foreach (var kept in SentenceParts.AfterOpening(statement.Text)) yield return new EditedText(Mending.WithCapital(kept));
    }
}
