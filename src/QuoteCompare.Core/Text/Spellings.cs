using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>One spelling for words that British and American English spell differently ("colour", "color"): a newspaper's house style, not another word.</summary>
internal static class Spellings
{
    /// <summary>Letters before "-ise" from which a rule may be trusted: "rise" and "wise" are words of their own.</summary>
    private const int ShortestBeforeIse = 3;

    private static readonly string[] IseEndings = ["isation", "isations", "ise", "ises", "ised", "ising", "iser", "isers"];
    private static readonly string[] LEndings = ["led", "ling", "ler", "lers", "lor", "lors", "lings"];

    private static readonly FrozenSet<string> Our = Load("our"), DoubledL = Load("l"), WithoutZ = Load("ise");

    private static readonly FrozenDictionary<string, string> Words = Lexicon.Lines("spellings.txt")
        .Where(line => line.StartsWith("word: ", StringComparison.Ordinal))
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[1], parts => parts[2], StringComparer.Ordinal);

    /// <summary>The American spelling of a word; of most words the word itself.</summary>
    /// <param name="word">The form for comparing (<see cref="Token.Normal"/>), not empty.</param>
    public static string One(string word)
    {
        if (word.Length < 4) return word;
        if (Words.TryGetValue(word, out var other)) return other;
        return WithoutU(word) ?? WithOneL(word) ?? WithZ(word) ?? word;
    }

    /// <summary>"Colour", "behavioural", "harbours'".</summary>
    private static string? WithoutU(string word)
    {
        var at = word.IndexOf("our", StringComparison.Ordinal);
        return at > 0 && Our.Contains(word[..at]) ? string.Concat(word.AsSpan(0, at + 1), word.AsSpan(at + 2)) : null;
    }

    /// <summary>"Travelled", "counsellors".</summary>
    private static string? WithOneL(string word)
    {
        foreach (var ending in LEndings)
        {
            var stem = word.Length - ending.Length;
            if (stem > 3 && word[stem - 1] == 'l' && word.EndsWith(ending, StringComparison.Ordinal) && DoubledL.Contains(word[..stem])) return word.Remove(stem, 1);
        }

        return null;
    }

    /// <summary>"Organise", "privatisation".</summary>
    private static string? WithZ(string word)
    {
        foreach (var ending in IseEndings)
        {
            var stem = word.Length - ending.Length;
            if (stem < ShortestBeforeIse || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var verb = string.Concat(word.AsSpan(0, stem), "ise");
            return WithoutZ.Contains(verb) || Array.Exists(Prefixes, prefix => verb.StartsWith(prefix, StringComparison.Ordinal) && WithoutZ.Contains(verb[prefix.Length..])) ? null
                : string.Concat(word.AsSpan(0, stem), "iz", word.AsSpan(stem + 2));
        }

        return null;
    }

    /// <summary>"Readvertise", "unsupervised".</summary>
    private static readonly string[] Prefixes = ["re", "un", "over", "under", "out", "pre", "mis", "dis"];

    private static FrozenSet<string> Load(string kind) => Lexicon.Lines("spellings.txt")
        .Where(line => line.StartsWith(kind + ": ", StringComparison.Ordinal))
        .SelectMany(line => line[(kind.Length + 2)..].Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);
}
