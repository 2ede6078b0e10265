using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"Some traders say that a car park would earn more." → "A car park would earn more.": what the speaker ascribes to others stands as the speaker's own.</summary>
internal sealed class StripAscription : Edit
{
    private const string Verbs = @"(say|says|said|claim|claims|claimed|argue|argues|argued|insist|insists|insisted|allege|alleged|pretend|pretended|announced|think|thinks|believe|believes|want to prove|keep saying|tell us|told us|told me|tell me)";

    private static readonly Regex WithThat = English.Pattern(@"^((Well|Now|Today|Sometimes|For example|Of course),? )?((And|But|So) )?(?<who>[^,;:.?]+?) (?<key>" + Verbs + @") that (?<rest>.+)$");

    private static readonly Regex WithoutThat = English.Pattern(@"^((Well|Now|Today|Sometimes|For example|Of course),? )?((And|But|So) )?(?<who>They|Some|Some people|People|Others|Our enemies) (?<key>" + Verbs + @") (?<rest>(the|it|they|there|this|he|she|these|a|an) .+)$");

    private static readonly Regex According = English.Pattern(@"^(?<key>According to (?<who>[^,;:]+)), (?<rest>.+)$");

    private static readonly Regex Between = English.Pattern(@"^(?<before>[^,]+), (?<key>(?<who>they|he|she) (say|says|said|claim|claims)), (?<after>.+)$");

    private static readonly IReadOnlySet<string> OwnOrOpen = English.Words("how why where do does did i we you i've we've not never if when what who which because although don't can cannot let as while even nobody no");

    public override string Name => "strip \"they say that\"";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Attributed];

    public override IReadOnlyList<FindingKind> Allows => WordsGone;

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        foreach (var pattern in new[] { WithThat, WithoutThat, According })
        {
            if (pattern.Match(statement.Text) is { Success: true } match && IsOthers(match.Groups["who"].Value) && IsSentence(match.Groups["rest"].Value))
                yield return new EditedText(Mending.Of(match.Groups["rest"].Value), match.Groups["key"].Value);
        }

        if (Between.Match(statement.Text) is { Success: true } inside)
            yield return new EditedText(Mending.Of($"{inside.Groups["before"].Value} {inside.Groups["after"].Value}"), inside.Groups["key"].Value);
    }

    private static bool IsOthers(string who)
    {
        var words = English.WordsOf(who);
        return words.Count is > 0 and <= 8 && !words.Any(OwnOrOpen.Contains);
    }

    private static bool IsSentence(string rest)
    {
        var words = English.WordsOf(rest);
        return words.Count >= 4 && English.BeginsClause(words[0]);
    }
}
