using System.Globalization;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"31,400 people" → "51,400 people"; "two cracks" → "five cracks". Days of a month and years are left to <see cref="ChangeDate"/>.</summary>
internal sealed class ChangeNumber : SeededEdit
{
    private static readonly string[] Spelt = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public override string Name => "change a number";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Number];

    public override IReadOnlyList<FindingKind> Allows => [.. WordsChanged, FindingKind.Quantifier, FindingKind.Time];

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        for (var i = 0; i < statement.Words.Count; i++)
        {
            var written = statement.Written(i);
            if (statement.Word(i + 1) is "to" or "or" || statement.Word(i - 1) == "between") continue;
            if (char.IsAsciiDigit(written[0]) && !ChangeDate.IsPartOfDate(statement, i)) yield return new EditedText(Changed(statement, i, written), written);
            else if (Array.IndexOf(Spelt, statement.Word(i)) is >= 0 and var known) yield return new EditedText(statement.Replaced(i, i + 1, Spelt[(known + 3) % Spelt.Length]), statement.Word(i));
        }
    }

    /// <summary>Another first figure.</summary>
    private static string Changed(Statement statement, int index, string written) =>
        statement.Replaced(index, index + 1, (((written[0] - '0' + 1) % 9) + 1).ToString(CultureInfo.InvariantCulture) + written[1..]);
}
