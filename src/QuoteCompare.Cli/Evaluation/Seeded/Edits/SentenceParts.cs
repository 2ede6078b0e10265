using System.Text.RegularExpressions;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>What is left of a sentence when a clause or phrase at one end, light enough to be missed, is taken away.</summary>
internal static class SentenceParts
{
    private static readonly Regex Tail = English.Pattern(
        @"^(?<kept>[^;:?()]+?)(?<cut>(, (and|so|which|who|because|as|for|with|thus|thereby)|;| because| so that| in order to) [^?]+)\.$");

    private static readonly Regex Opening = English.Pattern(@"^(?<cut>(In|At|On|By|With|From|For|Through|Among|As|Of course|Thankfully|Fortunately|Therefore|So|Well|And) ?[^,;:?]*), (?<kept>[^?]+\.)$");

    /// <summary>Openings that make a clause wait for another, and words that announce a second half.</summary>
    private static readonly IReadOnlySet<string> Waiting = English.Words(
        "if when while although though because as since despite unless until whether after before once not either neither both rather such so too more less than between just whenever whatever wherever by in");

    public static IEnumerable<string> BeforeTail(string sentence)
    {
        var match = Tail.Match(sentence);
        if (!match.Success) yield break;
        var (kept, cut) = (match.Groups["kept"].Value, English.WordsOf(match.Groups["cut"].Value));
        var isList = cut[0] == "and" && kept.Contains(',');
        var isOpen = English.Weighty.Contains(English.WordsOf(kept).LastOrDefault("")) || cut.Contains("that");
        if (!isList && !isOpen && cut.Count >= 4 && !cut.Skip(1).Any(English.Weighty.Contains) && English.HoldsVerb(kept) && !English.WordsOf(kept).Any(Waiting.Contains)) yield return kept;
    }

    public static IEnumerable<string> AfterOpening(string sentence)
    {
        var match = Opening.Match(sentence);
        if (!match.Success) yield break;
        var (cut, kept) = (English.WordsOf(match.Groups["cut"].Value), match.Groups["kept"].Value);
        if (cut.Count is >= 2 and <= 14 && !cut.Any(English.Weighty.Contains) && English.HoldsVerb(kept)) yield return kept;
    }
}
