using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Origins;

/// <summary>How a term is called in an index of many texts: words by their stem, names and numbers by what they stand for.</summary>
internal static class IndexKeys
{
    /// <summary>UTF-16 code units: longer ones are no words of a language, and a database's key must end somewhere. Words that begin so share a key.</summary>
    private const int Longest = 40;

    /// <summary>What no word begins with tells names and numbers from words.</summary>
    private const char Name = '@', Number = '#';

    /// <summary>Never empty, no NUL and no lone surrogate in it.</summary>
    public static string Of(Term term) => term.Meaning is { } meaning ? Cut((meaning.IsNumber ? Number : Name) + meaning.Key) : OfStem(term.Stem);

    public static string OfStem(string stem) => Cut(stem);

    private static string Cut(string key)
    {
        if (key.Length <= Longest) return key;
        return char.IsHighSurrogate(key[Longest - 1]) ? key[..(Longest - 1)] : key[..Longest];
    }
}
