using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"If the county pays half, the town will pay the rest." → "The town will pay the rest."; also inside and at the end of a sentence.</summary>
internal sealed class DropCondition : SeededEdit
{
    private const int FewestWordsKept = 4;

    private static readonly Regex AtStart = English.Pattern(
        @"^((And|But|So|For|Now) )?(?<key>[Ii]f|[Uu]nless|[Pp]rovided that|[Aa]s long as|[Ww]ithout) (?<clause>([^,;:?()]|,\d)+), (then )?(?<rest>.+)$");

    private static readonly Regex AtEnd = English.Pattern(
        @"^(?<main>[^?]+?),? (?<key>only if|if|unless|provided that|as long as|on condition that) (?<clause>([^,;:?]|,\d)+)(?<stop>[.!])$");

    private static readonly Regex Inside = English.Pattern(@"^(?<before>[^,;:?]+), (?<key>if|unless|provided that|as long as) (?<clause>([^,;:?]|,\d)+), (?<after>[^?]+)$");

    /// <summary>"As if", "even if", "I wonder if": no condition, or more than one.</summary>
    private static readonly IReadOnlySet<string> Otherwise = English.Words(
        "as even not know knew see ask asked wonder what tell doubt care say said decide sure and or but than only that which who because surprised matter");

    /// <summary>"If we want to sum this up": a manner of speaking on which nothing depends.</summary>
    private static readonly Regex OfSpeaking = English.Pattern(@"^(I|we|you|one) (want|may|might|can|look|looks|ask|asks|remember|recall|consider|say|could|would|were to (say|put|sum|ask)|like|will|please)\b");

    public override string Name => "drop a condition";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Condition];

    /// <summary>The condition may hold a number, a date or a negation, which then is left out as well.</summary>
    public override IReadOnlyList<FindingKind> Allows =>
        [.. WordsGone, FindingKind.Negation, FindingKind.Number, FindingKind.Time, FindingKind.Quantifier, FindingKind.Hedge];

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        var start = AtStart.Match(statement.Text);
        if (start.Success && !OfSpeaking.IsMatch(start.Groups["clause"].Value) && IsMainClause(start.Groups["rest"].Value)) yield return new EditedText(Mending.Of(start.Groups["rest"].Value), start.Groups["key"].Value);
        var end = AtEnd.Match(statement.Text);
        if (end.Success && IsWhole(end.Groups["main"].Value)) yield return new EditedText(Mending.Of(end.Groups["main"].Value + end.Groups["stop"].Value), end.Groups["key"].Value);
        var inside = Inside.Match(statement.Text);
        if (inside.Success && English.WordsOf(inside.Groups["before"].Value).Count > 0 && !Otherwise.Contains(English.WordsOf(inside.Groups["before"].Value).LastOrDefault(""))) yield return new EditedText(WithoutInside(inside), inside.Groups["key"].Value);
    }

    /// <summary>"The town, if it can, will pay" loses both commas, "However, if it can, it will pay" one of them.</summary>
    private static string WithoutInside(Match match)
    {
        var before = match.Groups["before"].Value;
        var words = English.WordsOf(before);
        var isSubject = words.Count < FewestWordsKept && English.BeginsClause(words[0]);
        return Mending.Of($"{before}{(isSubject ? "" : ",")} {match.Groups["after"].Value}");
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
