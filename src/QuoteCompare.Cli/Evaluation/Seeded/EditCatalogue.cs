using QuoteCompare.Cli.Evaluation.Seeded.Edits;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>All edits, in the order of the table; the untouched ones last.</summary>
internal static class EditCatalogue
{
    public static IReadOnlyList<SeededEdit> All { get; } =
    [
        new DropCondition(), new DropNegation(), new AddNegation(), new DropHedge(), new ChangeQuantifier(), new ChangeNumber(), new ChangeDate(), new ChangeName(),
        new StripAscription(), new JoinSentences(), new SwapSentences(), new SwapClauses(), new BracketSubject(), new AddBracket(), new AddWords(), new CutEnd(),
        new OtherDate(), new OtherMouth(),
        new WholeSentence(), new NeighbouringSentences(), new WholeClause(),
    ];
}
