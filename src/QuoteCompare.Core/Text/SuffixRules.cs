namespace QuoteCompare.Core.Text;

/// <param name="Suffix">What the word ends in.</param>
/// <param name="Replacement">What stands there afterwards.</param>
/// <param name="InSecondRegion">Whether the suffix must lie in R2; else in R1.</param>
/// <param name="Before">Letters of which one must stand before the suffix; empty when any may.</param>
internal sealed record SuffixRule(string Suffix, string Replacement, bool InSecondRegion = false, string Before = "");

/// <summary>Steps 2 to 4 of the Porter2 algorithm, each longest suffix first.</summary>
internal static class SuffixRules
{
    public static IReadOnlyList<SuffixRule> Second { get; } = LongestFirst(
    [
        .. Rules("tion", "tional"), .. Rules("ence", "enci"), .. Rules("ance", "anci"), .. Rules("able", "abli"), .. Rules("ent", "entli"),
        .. Rules("ize", "izer", "ization"), .. Rules("ate", "ational", "ation", "ator"), .. Rules("al", "alism", "aliti", "alli"),
        .. Rules("ful", "fulness", "fulli"), .. Rules("ous", "ousli", "ousness"), .. Rules("ive", "iveness", "iviti"), .. Rules("ble", "biliti", "bli"),
        .. Rules("less", "lessli"), new("ogi", "og", Before: "l"), new("li", "", Before: "cdeghkmnrt"),
    ]);

    public static IReadOnlyList<SuffixRule> Third { get; } = LongestFirst(
    [
        .. Rules("tion", "tional"), .. Rules("ate", "ational"), .. Rules("al", "alize"), .. Rules("ic", "icate", "iciti", "ical"), .. Rules("", "ful", "ness"),
        new("ative", "", InSecondRegion: true),
    ]);

    public static IReadOnlyList<SuffixRule> Fourth { get; } = LongestFirst(
    [
        .. Rules("", "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize")
            .Select(rule => rule with { InSecondRegion = true }),
        new("ion", "", InSecondRegion: true, Before: "st"),
    ]);

    private static IEnumerable<SuffixRule> Rules(string replacement, params string[] suffixes) =>
        suffixes.Select(suffix => new SuffixRule(suffix, replacement));

    private static SuffixRule[] LongestFirst(IEnumerable<SuffixRule> rules) => [.. rules.OrderByDescending(rule => rule.Suffix.Length)];
}
