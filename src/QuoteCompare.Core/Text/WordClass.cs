using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>The closed word classes of word-classes.txt. A word may belong to several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    SubjectPronoun = 1 << 2,
    Contraction = 1 << 3,
    ObjectPronoun = 1 << 4,
    Preposition = 1 << 5,
    Auxiliary = 1 << 6,
    Being = 1 << 7,
    Having = 1 << 8,
    Modal = 1 << 9,
    Negation = 1 << 10,
    Coordinator = 1 << 11,
    Subordinator = 1 << 12,
    Relative = 1 << 13,
    Question = 1 << 14,
    Adverb = 1 << 15,
    Weekday = 1 << 16,
    Month = 1 << 17,
    DayPart = 1 << 18,
}

/// <summary>Looks words up in their classes.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, WordClass> Of = Load();

    /// <summary>All classes of a word; none when it is an open-class word.</summary>
    public static WordClass Class(this Token token) => Of.GetValueOrDefault(token.Normal);

    /// <summary>Whether a word belongs to any of <paramref name="classes"/>.</summary>
    public static bool Is(this Token token, WordClass classes) => (token.Class() & classes) != WordClass.None;

    private static FrozenDictionary<string, WordClass> Load()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var line in Lexicon.Lines("word-classes.txt"))
        {
            var colon = line.IndexOf(':');
            var name = Enum.Parse<WordClass>(line[..colon].Replace("-", ""), ignoreCase: true);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                classes[word] = classes.GetValueOrDefault(word) | name;
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
