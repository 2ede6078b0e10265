using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Passages;

/// <summary>
/// Which words WordNet holds to be synonyms or near in meaning, by the numbers of their stems: senses are not told apart, so a word has the synonyms of all its usual senses.
/// </summary>
internal static class Thesaurus
{
    /// <summary>The number of a stem that no table holds.</summary>
    public const int None = -1;

    private static readonly StemNumbers Stems = new();
    private static readonly StemPairs Synonyms = new(Stems, Lexicon.Lines("synonyms.txt"), everyPair: true);
    private static readonly StemPairs Related = new(Stems, Lexicon.Lines("related-words.txt"), everyPair: false);
    private static readonly StemPairs Derived = new(Stems, Lexicon.Lines("derived-words.txt"), everyPair: false);

    /// <summary>The number of a stem; <see cref="None"/> when no table holds it.</summary>
    public static int NumberOf(string stem) => Stems.Of(stem) ?? None;

    /// <summary>The stem of a number that is not <see cref="None"/>.</summary>
    public static string StemOf(int number) => Stems[number];

    /// <summary>Whether words joined by hyphens have a meaning of their own ("go-between").</summary>
    public static bool IsCompound(string stem) => stem.Contains('-', StringComparison.Ordinal) && NumberOf(stem) is var number && (Synonyms.Of(number).Length > 0 || Derived.Of(number).Length > 0);

    /// <summary>The stems of the synonyms of a word, then of the synonyms of what is derived from it, then of the words just above or below it.</summary>
    public static IEnumerable<int[]> NearInMeaning(int stem) => [Synonyms.Of(stem), Derived.Of(stem), Related.Of(stem)];

    public static bool AreSynonyms(int stem, int other) => Synonyms.Contain(stem, other);

    /// <summary>Whether one of two words is derived from a synonym of the other.</summary>
    public static bool AreDerived(int stem, int other) => Derived.Contain(stem, other);

    /// <summary>Whether one of two words stands just above the other in meaning.</summary>
    public static bool AreRelated(int stem, int other) => Related.Contain(stem, other);
}
