using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Whether the report says that somebody else said it.</summary>
internal static class SpeakerRule
{
    /// <summary>
    /// True when both are named and share no name ("Hassan Rouhani", "Ali Khamenei"). Nobody named, or only an office ("The president", "Iran's leader"), contradicts nothing.
    /// </summary>
    public static bool IsSomebodyElse(Quotation quotation, TextFacts speech)
    {
        var said = NamesIn(quotation.Speaker);
        var gave = NamesIn(speech.Speaker?.Value);
        return said.Count > 0 && gave.Count > 0 && !said.Overlaps(gave);
    }

    /// <summary>The capitalised words that are no title; a country or body in the possessive says whose office it is.</summary>
    private static HashSet<string> NamesIn(string? speaker) =>
        (speaker ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal))
            .SelectMany(word => word.Split(['-', ',', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length > 1 && char.IsUpper(word[0]) && word is not ("The" or "An"))
            .Select(word => word.ToLowerInvariant())
            .Where(word => !Titles.IsTitle(word))
            .ToHashSet(StringComparer.Ordinal);
}
