using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"The town will pay, and the county will watch." → "The county will watch, and the town will pay."</summary>
internal sealed class SwapClauses : SeededEdit
{
    private static readonly Regex Two = English.Pattern(@"^(?<one>([^,;:?]|,\d)+)(?<joint>, and|, but|;) (?<other>([^,;:?]|,\d)+)\.$");

    public override string Name => "swap two clauses";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Reordered];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        if (Two.Match(statement.Text) is not { Success: true } match) yield break;
        var (one, other) = (match.Groups["one"].Value, match.Groups["other"].Value);
        if (!English.IsClause(one) || !English.IsClause(other)) yield break;
        var second = one.StartsWith("I ", StringComparison.Ordinal) ? one : Mending.WithSmallLetter(one);
        yield return new EditedText($"{Mending.WithCapital(other)}{match.Groups["joint"].Value} {second}.");
    }
}
