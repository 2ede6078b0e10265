using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"Some traders say that a car park would earn more." → "A car park would earn more.": what the speaker ascribes to others stands as the speaker's own.</summary>
internal sealed class StripAscription : SeededEdit
{
    private const string Verbs =
        @"((has |have |had |would |will |is |are |always |constantly )?(say|says|said|saying|claim|claims|claimed|argue|argues|argued|insist|insists|insisted|allege|alleged|pretend|pretended)( to (us|me))?|"
        + "announced|thinks?|thought|believes?|believed|wants? to prove|wanted to prove|keep saying|(tell|tells|told) (us|me))";

    private const string Opening = @"^((Well|Now|Today|Sometimes|For example|Of course|Previously),? )?((And|But|So) )?";

    private static readonly Regex WithThat = English.Pattern(Opening + "(?<who>[^,;:.?]+?) (?<key>" + Verbs + @") that (?<rest>.+)$");

    private static readonly Regex WithoutThat = English.Pattern(Opening + "(?<who>[^,;:.?]+?) (?<key>" + Verbs + @") (?<rest>(the|it|they|there|this|he|she|these|its|their|his|her) .+)$");

    private static readonly Regex Behind = English.Pattern(@"^(?<rest>.+), (?<key>(?<who>[^,;:.?]+) (say|says|said|claim|claims|claimed|argue|argues|argued)|according to (?<who>[^,;:?]+))\.$");

    private static readonly Regex According = English.Pattern(@"^(?<key>According to (?<who>[^,;:]+)), (?<rest>.+)$");

    private static readonly Regex Between = English.Pattern(@"^(?<before>[^,]+), (?<key>(?<who>they|he|she) (say|says|said|claim|claims)), (?<after>.+)$");

    private static readonly IReadOnlySet<string> OwnOrOpen = English.Words("how why where having being after before do does did i we you i've we've not never if when what who which because although don't can cannot let as while even nobody no");

    public override string Name => "strip \"they say that\"";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Attributed];

    public override IReadOnlyList<FindingKind> Allows => [.. WordsGone, FindingKind.Hedge, FindingKind.Quantifier, FindingKind.Stance];

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        foreach (var pattern in new[] { WithThat, WithoutThat, According })
        {
            if (pattern.Match(statement.Text) is { Success: true } match && IsOthers(match.Groups["who"].Value) && IsSentence(match.Groups["rest"].Value))
                yield return new EditedText(Mending.Of(match.Groups["rest"].Value), match.Groups["key"].Value);
        }

        if (Behind.Match(statement.Text) is { Success: true } behind && IsOthers(behind.Groups["who"].Value))
            yield return new EditedText(behind.Groups["rest"].Value + ".", behind.Groups["key"].Value);
        if (Between.Match(statement.Text) is { Success: true } inside)
            yield return new EditedText(Mending.Of($"{inside.Groups["before"].Value} {inside.Groups["after"].Value}"), inside.Groups["key"].Value);
    }

    /// <summary>A noun or pronoun of the third person, with no verb before the one that reports.</summary>
    private static bool IsOthers(string who)
    {
        var words = English.WordsOf(who);
        return words.Count is > 0 and <= 8 && !words.Any(word => OwnOrOpen.Contains(word) || English.Auxiliaries.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>A clause; with a second "that" it would hang in the air.</summary>
    private static bool IsSentence(string rest)
    {
        var words = English.WordsOf(rest);
        var goesOn = English.HoldsWord(rest, "and that") || English.HoldsWord(rest, "but that") || English.HoldsWord(rest, "or that");
        return words.Count >= 4 && English.BeginsClause(words[0]) && !goesOn;
    }
}
