using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Passages;

/// <summary>
/// Which words WordNet holds to be synonyms or near in meaning, by their stems: senses are not told apart, so a word has the synonyms of all its usual senses.
/// </summary>
internal static class Thesaurus
{
    private static readonly StemNumbers Stems = new();
    private static readonly StemPairs Synonyms = new(Stems, Lexicon.Lines("synonyms.txt"), everyPair: true);
    private static readonly StemPairs Related = new(Stems, Lexicon.Lines("related-words.txt"), everyPair: false);
    private static readonly StemPairs Derived = new(Stems, Lexicon.Lines("derived-words.txt"), everyPair: false);

    /// <summary>The stems of the synonyms of what is derived from a word, and the other way round; empty when none is known.</summary>
    public static IEnumerable<string> DerivedFrom(string stem) => Derived.Of(stem);

    /// <summary>Whether one of two words is derived from a synonym of the other.</summary>
    public static bool AreDerived(string stem, string other) => Derived.Contain(stem, other);

    /// <summary>Whether words joined by hyphens have a meaning of their own ("go-between").</summary>
    public static bool IsCompound(string stem) => stem.Contains('-', StringComparison.Ordinal) && (Synonyms.Know(stem) || Derived.Know(stem));

    /// <summary>The stems of the synonyms of a word; empty when none is known.</summary>
    public static IEnumerable<string> SynonymsOf(string stem) => Synonyms.Of(stem);

    public static bool AreSynonyms(string stem, string other) => Synonyms.Contain(stem, other);

    /// <summary>The stems of the words just above or below a word in meaning; empty when none is known.</summary>
    public static IEnumerable<string> RelatedTo(string stem) => Related.Of(stem);

    public static bool AreRelated(string stem, string other) => Related.Contain(stem, other);
}
