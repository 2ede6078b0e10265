using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>The form in which tokens are compared.</summary>
internal static class NormalForm
{
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'");

    /// <summary>
    /// A table of our own: string.Normalize needs ICU, which a machine may lack and whose versions differ; the same input must give the same output.
    /// </summary>
    private static readonly FrozenDictionary<char, string> Plain = Lexicon.Lines("letters.txt")
        .Select(line => line.Split(':'))
        .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(letter => (letter[0], parts[0])))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>
    /// Lower case, straight apostrophes, letters without their marks, no full stops in acronyms, no separators in numbers.
    /// Falls back on the characters themselves where nothing would be left.
    /// </summary>
    public static string Of(ReadOnlySpan<char> characters, TokenKind kind)
    {
        if (kind is TokenKind.Symbol or TokenKind.Punctuation) return characters.ToString();
        if (kind is TokenKind.Word && characters.IndexOfAnyExcept(PlainLetters) < 0) return Lower(characters);
        var result = new StringBuilder(characters.Length);
        foreach (var c in characters)
        {
            if (IsSeparator(c, kind) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            var lower = char.ToLowerInvariant(c);
            if (c is '’' or 'ʼ' or '＇') result.Append('\'');
            else if (Plain.TryGetValue(lower, out var plain)) result.Append(plain);
            else result.Append(lower);
        }

        return result.Length == 0 ? characters.ToString() : result.ToString();
    }

    private static bool IsSeparator(char c, TokenKind kind) =>
        (kind == TokenKind.Acronym && c == '.') || (kind == TokenKind.Number && c is ',' or '٬');

    private static string Lower(ReadOnlySpan<char> characters) =>
        string.Create(characters.Length, characters, static (to, from) => from.ToLowerInvariant(to));
}
