using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"The repairs will probably cost more." → "The repairs will cost more."; "may" → "will"; "I think that ..." → "..."; "about 40" → "40".</summary>
internal sealed class DropHedge : Edit
{
    private static readonly IReadOnlySet<string> Adverbs = English.Words("perhaps probably maybe possibly presumably apparently seemingly arguably supposedly peradventure");

    private static readonly IReadOnlySet<string> BeforeNumbers = English.Words("about around roughly nearly almost approximately some");

    private static readonly Regex Frame = English.Pattern(
        @"^((And|But|So|Now) )?(?<key>(I (think|believe|suppose|suspect|guess)( that)?|It seems( to me)?( that)?|As far as [^,;:]+ (know|knows|tell|tells|see|sees),|In my (opinion|view),)) (?<rest>.+)$");

    public override string Name => "drop a hedge";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Hedge];

    public override IReadOnlyList<FindingKind> Allows => [.. WordsGone, .. WordsChanged, FindingKind.Quantifier, FindingKind.Number];

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        if (Frame.Match(statement.Text) is { Success: true } frame && English.BeginsClause(English.WordsOf(frame.Groups["rest"].Value).FirstOrDefault("")))
            yield return new EditedText(Mending.Of(frame.Groups["rest"].Value), frame.Groups["key"].Value);
        if (!statement.IsDeclarative) yield break;
        for (var i = 0; i < statement.Words.Count; i++)
        {
            var (word, next) = (statement.Word(i), statement.Word(i + 1));
            if (Adverbs.Contains(word)) yield return new EditedText(statement.Without(i, i + 1), word);
            else if (i > 0 && word is "may" or "might" && next is not ("not" or "as" or "have" or "") && char.IsLower(statement.Written(i)[0]) && char.IsLetter(next[0]))
                yield return new EditedText(statement.Replaced(i, i + 1, "will"), word);
            else if (BeforeNumbers.Contains(word) && next.Length > 0 && char.IsDigit(next[0]) && !char.IsUpper(statement.Written(i)[0])) yield return new EditedText(statement.Without(i, i + 1), word);
        }
    }
}
