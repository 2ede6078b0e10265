using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>Names that have several wordings ("U.S.", "the United States", "American").</summary>
internal static class NameBook
{
    private static readonly Dictionary<string, List<(string[] Words, Meaning Meaning)>> ByFirstWord = Load();

    /// <summary>
    /// The name that starts at a token, longest first: the number of tokens it takes; 0 when none does. Names begin with a capital, so that
    /// "us" and "turkey" are none.
    /// </summary>
    public static int TryRead(SegmentedText text, int first, int end, out Meaning? name)
    {
        name = null;
        var token = text.Tokens[first];
        if (!char.IsUpper(text.Text[token.Span.Start]) || !ByFirstWord.TryGetValue(KeyOf(token), out var names)) return 0;
        foreach (var (words, meaning) in names)
        {
            if (!StandsAt(text, first, end, words)) continue;
            name = meaning;
            return words.Length;
        }

        return 0;
    }

    private static bool StandsAt(SegmentedText text, int first, int end, string[] words)
    {
        if (first + words.Length > end) return false;
        for (var i = 1; i < words.Length; i++)
            if (text.Tokens[first + i].Normal != words[i]) return false;
        return true;
    }

    /// <summary>Acronyms are kept apart from words of the same letters; a possessive counts as its name.</summary>
    private static string KeyOf(Token token)
    {
        var bare = token.Normal.EndsWith("'s", StringComparison.Ordinal) ? token.Normal[..^2] : token.Normal;
        return token.Kind == TokenKind.Acronym ? bare.ToUpperInvariant() : bare;
    }

    private static Dictionary<string, List<(string[] Words, Meaning Meaning)>> Load()
    {
        var names = new Dictionary<string, List<(string[] Words, Meaning Meaning)>>(StringComparer.Ordinal);
        foreach (var wordings in Lexicon.Lines("names.txt").Select(line => line.Split(',', StringSplitOptions.TrimEntries)))
        {
            var meaning = new Meaning(IsNumber: false, wordings[0]);
            foreach (var words in wordings.Select(wording => wording.Split(' ')))
            {
                if (!names.TryGetValue(words[0], out var sameStart)) names[words[0]] = sameStart = [];
                sameStart.Add((words, meaning));
            }
        }

        foreach (var sameStart in names.Values) sameStart.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        return names;
    }
}
