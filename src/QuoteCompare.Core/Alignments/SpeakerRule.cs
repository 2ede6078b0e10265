using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Whether the report says that somebody else said it, and whose turns of a transcript it may come from.</summary>
internal static class SpeakerRule
{
    /// <summary>
    /// True when both are named and share no name ("Hassan Rouhani", "Ali Khamenei"). Nobody named, or only an office ("The president", "Iran's leader"), contradicts nothing.
    /// </summary>
    public static bool IsSomebodyElse(Quotation quotation, TextFacts speech) => AreTwo(quotation.Speaker, speech.Speaker?.Value);

    /// <summary>Whether two names are those of two people: both hold a name, and they share none.</summary>
    /// <param name="one">As a report or a label names somebody; null for nobody.</param>
    /// <param name="other">The same.</param>
    public static bool AreTwo(string? one, string? other) => NamesIn(one) is { Count: > 0 } names && NamesIn(other) is { Count: > 0 } others && !names.Overlaps(others);

    /// <summary>The same for a speech with its text: whoever has a turn of a transcript is nobody else.</summary>
    public static bool IsSomebodyElse(Quotation quotation, SegmentedText text, TextFacts speech) =>
        IsSomebodyElse(quotation, speech) && !TurnsNamed(NamesIn(quotation.Speaker), text).Contains(true);

    /// <summary>
    /// The turns that a quotation may come from: those under a name of its speaker's. The one whom the text is of may also stand under an office or a part ("THE PRESIDENT",
    /// "A"); where no label is theirs, labels tell nothing. Null where all may hold it.
    /// </summary>
    public static OpenTurns? TurnsOf(Quotation quotation, SegmentedText text, TextFacts speech)
    {
        var said = NamesIn(quotation.Speaker);
        if (text.Turns.Count == 0 || said.Count == 0) return null;
        var named = TurnsNamed(said, text);
        var isOwn = NamesIn(speech.Speaker?.Value) is { Count: > 0 } gave ? gave.Overlaps(said) : !named.Contains(true);
        var open = text.Turns.Select((turn, i) => named[i] || (isOwn && !turn.Asks && NamesIn(turn.Speaker).Count == 0)).ToList();
        var known = open.Contains(true) || speech.Speaker is null;
        return known && open.Contains(false) ? new OpenTurns(open, opening: true) : null;
    }

    private static List<bool> TurnsNamed(HashSet<string> names, SegmentedText text) => [.. text.Turns.Select(turn => NamesIn(turn.Speaker).Overlaps(names))];

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
