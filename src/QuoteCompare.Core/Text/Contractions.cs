using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>Words that stand for two others ("don't", "it's"): the same words written otherwise.</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, string[]> WrittenOut = Lexicon.Lines("contractions.txt")
        .Select(line => line.Split(": "))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1].Replace(" ", "", StringComparison.Ordinal).Split(','), StringComparer.Ordinal);

    public static IEnumerable<string> All => WrittenOut.Keys;

    /// <summary>What a word may be written out as, with nothing between the words ("itis", "ithas" of "it's"); of any other word the word itself. Never empty.</summary>
    /// <param name="word">The form for comparing.</param>
    public static IReadOnlyList<string> Readings(string word) => WrittenOut.TryGetValue(word, out var readings) ? readings : [word];
}
