using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Whether the report says that somebody else said it.</summary>
internal static class SpeakerRule
{
    private static readonly FrozenSet<string> Titles = Lexicon.Words("titles.txt");

    /// <summary>
    /// True when both are named and share no name ("Hassan Rouhani", "Ali Khamenei"). Nobody named, or only an office ("the president"), contradicts nothing.
    /// </summary>
    public static bool IsSomebodyElse(Quotation quotation, TextFacts speech)
    {
        var said = NamesIn(quotation.Speaker);
        var gave = NamesIn(speech.Speaker?.Value);
        return said.Count > 0 && gave.Count > 0 && !said.Overlaps(gave);
    }

    private static HashSet<string> NamesIn(string? speaker) =>
        (speaker ?? "").Split([' ', '-', ',', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && char.IsUpper(word[0]))
            .Select(word => word.ToLowerInvariant())
            .Where(word => !Titles.Contains(word))
            .ToHashSet(StringComparer.Ordinal);
}
