using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"If the county pays half, the town will pay the rest." → "The town will pay the rest."; also at the end of a sentence.</summary>
internal sealed class DropCondition : Edit
{
    private const int FewestWordsKept = 4;

    private static readonly Regex AtStart = English.Pattern(
        @"^((And|But|So|For|Now) )?(?<key>[Ii]f|[Uu]nless|[Pp]rovided that|[Aa]s long as) (?<clause>([^,;:?()]|,\d)+), (then )?(?<rest>.+)$");

    private static readonly Regex AtEnd = English.Pattern(
        @"^(?<main>[^?]+?),? (?<key>if|unless|provided that|as long as|on condition that) (?<clause>([^,;:?]|,\d)+)(?<stop>[.!])$");

    /// <summary>"As if", "even if", "I wonder if": no condition, or more than one.</summary>
    private static readonly IReadOnlySet<string> Otherwise = English.Words(
        "as even not know knew see ask asked wonder what tell doubt care say said decide sure and or but than only that which who because surprised matter");

    /// <summary>"If we want to sum this up": a manner of speaking on which nothing depends.</summary>
    private static readonly Regex OfSpeaking = English.Pattern(@"^(I|we|you|one) (want|may|might|can|look|looks|ask|asks|remember|recall|consider|say|could|would|were to (say|put|sum|ask)|like|will|please)\b");

    public override string Name => "drop a condition";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Condition];

    public override IReadOnlyList<FindingKind> Allows => WordsGone;

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        var start = AtStart.Match(statement.Text);
        if (start.Success && !OfSpeaking.IsMatch(start.Groups["clause"].Value) && IsMainClause(start.Groups["rest"].Value)) yield return new EditedText(Mending.Of(start.Groups["rest"].Value), start.Groups["key"].Value);
        var end = AtEnd.Match(statement.Text);
        if (end.Success && IsWhole(end.Groups["main"].Value)) yield return new EditedText(Mending.Of(end.Groups["main"].Value + end.Groups["stop"].Value), end.Groups["key"].Value);
    }

    /// <summary>What follows begins with a subject and is not the rest of a list inside the condition.</summary>
    private static bool IsMainClause(string rest)
    {
        var words = English.WordsOf(rest);
        var comma = rest.IndexOf(", ", StringComparison.Ordinal);
        var isList = comma > 0 && (rest.AsSpan(comma + 2).StartsWith("and ") || rest.AsSpan(comma + 2).StartsWith("or ")) && English.WordsOf(rest[..comma]).Count < FewestWordsKept;
        return words.Count >= FewestWordsKept && English.BeginsClause(words[0]) && !isList;
    }

    private static bool IsWhole(string main)
    {
        var words = English.WordsOf(main);
        return words.Count > FewestWordsKept && !Otherwise.Contains(words[^1]) && words[0] is not ("if" or "unless" or "when" or "while");
    }
}
