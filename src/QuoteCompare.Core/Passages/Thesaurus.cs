using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Passages;

/// <summary>
/// Which words WordNet holds to be synonyms or near in meaning, by their stems: senses are not told apart, so a word has the synonyms of all its usual senses.
/// </summary>
internal static class Thesaurus
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Synonyms =
        Pairs(Lexicon.Lines("synonyms.txt").Select(line => line.Split(' ')), everyPair: true);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Related =
        Pairs(Lexicon.Lines("related-words.txt").Select(line => line.Replace(":", "", StringComparison.Ordinal).Split(' ')), everyPair: false);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Derived =
        Pairs(Lexicon.Lines("derived-words.txt").Select(line => line.Replace(":", "", StringComparison.Ordinal).Split(' ')), everyPair: false);

    private static readonly FrozenSet<string> Compounds =
        Synonyms.Keys.Concat(Derived.Keys).Where(stem => stem.Contains('-', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stems of the synonyms of what is derived from a word, and the other way round; empty when none is known.</summary>
    public static IReadOnlySet<string> DerivedFrom(string stem) => Derived.GetValueOrDefault(stem, FrozenSet<string>.Empty);

    /// <summary>Whether words joined by hyphens have a meaning of their own ("go-between").</summary>
    public static bool IsCompound(string stem) => Compounds.Contains(stem);

    /// <summary>The stems of the synonyms of a word; empty when none is known.</summary>
    public static IReadOnlySet<string> SynonymsOf(string stem) => Synonyms.GetValueOrDefault(stem, FrozenSet<string>.Empty);

    /// <summary>The stems of the words just above or below a word in meaning; empty when none is known.</summary>
    public static IReadOnlySet<string> RelatedTo(string stem) => Related.GetValueOrDefault(stem, FrozenSet<string>.Empty);

    private static FrozenDictionary<string, FrozenSet<string>> Pairs(IEnumerable<string[]> groups, bool everyPair)
    {
        var pairs = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var stems = Array.ConvertAll(group, TermReader.StemOf);
            for (var i = 0; i < (everyPair ? stems.Length : 1); i++)
            {
                for (var j = i + 1; j < stems.Length; j++)
                {
                    Add(pairs, stems[i], stems[j]);
                    Add(pairs, stems[j], stems[i]);
                }
            }
        }

        return pairs.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, HashSet<string>> pairs, string word, string other)
    {
        if (word == other) return;
        if (!pairs.TryGetValue(word, out var others)) pairs[word] = others = new HashSet<string>(StringComparer.Ordinal);
        others.Add(other);
    }
}
