using System.Text;
using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Origins;

/// <summary>A word as a full-text index calls it.</summary>
/// <param name="Key">Lower-case letters and digits of English alone, whatever the script: every database takes it for one word.</param>
/// <param name="Span">Where it stands; UTF-16 code units.</param>
public readonly record struct SearchWord(string Key, TextSpan Span);

/// <summary>The words of a text for a full-text index: stems, so that both databases find the same.</summary>
public static class SearchWords
{
    /// <summary>UTF-16 code units of a stem that count; longer ones are no words of a language.</summary>
    private const int Longest = 40;

    /// <summary>All words in order, small ones too, since phrases hold them.</summary>
    public static IReadOnlyList<SearchWord> Of(string text) =>
        [.. TextSegmenter.Segment(text).Tokens.Where(token => token.IsWord).Select(token => new SearchWord(KeyOf(token.Normal), token.Span))];

    private static string KeyOf(string normal)
    {
        var stem = TermReader.StemOf(normal);
        if (stem.Length > Longest) stem = stem[..Longest];
        if (stem.All(char.IsAsciiLetterOrDigit)) return stem.ToLowerInvariant();

        // Databases part words at marks and fold letters each in its own way; hexadecimal digits they leave alone.
        return $"x{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(stem))}";
    }
}
