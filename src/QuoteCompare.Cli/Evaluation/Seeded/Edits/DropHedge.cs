using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"The repairs will probably cost more." → "The repairs will cost more."; "may" → "will"; "I think that ..." → "..."; "about 40" → "40".</summary>
internal sealed class DropHedge : SeededEdit
{
    private static readonly IReadOnlySet<string> Adverbs = English.Words("perhaps probably maybe possibly presumably apparently seemingly arguably supposedly peradventure");

    private static readonly IReadOnlySet<string> BeforeNumbers = English.Words("about around roughly nearly almost approximately some");

    /// <summary>After these "may" and "could" say that something is possible, not that it is allowed or that somebody is able to.</summary>
    private static readonly IReadOnlySet<string> Happens = English.Words(
        "be become seem appear take need cost happen turn lead win lose come benefit fail help mean change bring cause produce");

    private static readonly Regex Frame = English.Pattern(
        @"^((And|But|So|Now) )?(?<key>(I (think|believe|suppose|suspect|guess)( that)?|It seems( to me)?( that)?|As far as [^,;:]+ (know|knows|tell|tells|see|sees),|In my (opinion|view),)) (?<rest>.+)$");

    public override string Name => "drop a hedge";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Hedge];

    public override IReadOnlyList<FindingKind> Allows => [.. WordsGone, .. WordsChanged, FindingKind.Quantifier, FindingKind.Number, FindingKind.Condition];

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        if (Frame.Match(statement.Text) is { Success: true } frame && English.BeginsClause(English.WordsOf(frame.Groups["rest"].Value).FirstOrDefault("")))
            yield return new EditedText(Mending.Of(frame.Groups["rest"].Value), frame.Groups["key"].Value);
        if (!statement.IsDeclarative) yield break;
        for (var i = 0; i < statement.Words.Count; i++)
        {
            var (word, next) = (statement.Word(i), statement.Word(i + 1));
            if (Adverbs.Contains(word) && statement.Word(i - 1) is not ("not" or "cannot" or "couldn't" or "can't")) yield return new EditedText(statement.Without(i, i + 1), word);
            else if (word == "likely" && English.Auxiliaries.Contains(statement.Word(i - 1)) && next is not ("to" or "that")) yield return new EditedText(statement.Without(i, i + 1), word);
            else if (IsPossibility(statement, i)) yield return new EditedText(statement.Replaced(i, i + 1, "will"), word);
            else if (BeforeNumbers.Contains(word) && next.Length > 0 && char.IsDigit(next[0])) yield return new EditedText(statement.Without(i, i + 1), word);
        }
    }

    /// <summary>"May be", "might take", "could become"; not "so that it may be", and not what hangs on an "if".</summary>
    private static bool IsPossibility(Statement statement, int index) =>
        index > 0 && Happens.Contains(statement.Word(index + 1)) && statement.Touch(index, index + 1) && char.IsLower(statement.Written(index)[0])
        && (statement.Word(index) is "may" or "might" || (statement.Word(index) == "could" && !statement.Words.Any(word => word.Normal is "if" or "unless")))
        && !Enumerable.Range(index - 4, 4).Any(before => statement.Word(before) is "that" or "lest");
}
