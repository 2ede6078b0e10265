using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>
/// The stem of an English word by the Porter2 ("Snowball English") algorithm: words of one stem are held to be forms of one word.
/// A stem is no word ("negotiating", "negotiation" → "negoti"). Words of other languages come back mostly unchanged.
/// See https://snowballstem.org/algorithms/english/stemmer.html.
/// </summary>
internal static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions = Lexicon.Lines("stem-exceptions.txt")
        .Select(line => line.Split(": "))
        .ToFrozenDictionary(parts => parts[0], parts => parts[^1], StringComparer.Ordinal);

    private static readonly HashSet<string> KeptAfterPlural = new(StringComparer.Ordinal)
    {
        "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
    };

    /// <summary>Words longer than this are no English words; stemming them would only cost time.</summary>
    private const int LongestWord = 40;

    /// <param name="word">Lower case, straight apostrophes (<see cref="Token.Normal"/>).</param>
    public static string Stem(string word)
    {
        if (word.Length is <= 2 or > LongestWord) return word;
        if (Exceptions.TryGetValue(word, out var stem)) return stem;
        var letters = new StemmedWord(word);
        letters.DropPossessive();
        letters.DropPlural();
        if (KeptAfterPlural.Contains(letters.ToString())) return letters.ToString();
        letters.DropVerbEnding();
        letters.TurnFinalY();
        letters.Shorten(SuffixRules.Second);
        letters.Shorten(SuffixRules.Third);
        letters.Shorten(SuffixRules.Fourth);
        letters.DropFinalLetter();
        return letters.ToString().ToLowerInvariant();
    }
}
