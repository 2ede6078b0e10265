using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>What a number counts, by a mark before it, a mark behind it or a word: "€5 million", "2%", "two per cent".</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, string> Of = Lexicon.Lines("units.txt")
        .Select(line => line.Split(": "))
        .SelectMany(parts => parts[1].Split(' ').Select(word => KeyValuePair.Create(word, parts[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The unit that a mark right before a number names; null where none stands.</summary>
    public static string? Before(SegmentedText text, int number)
    {
        if (number == 0) return null;
        var mark = text.Tokens[number - 1];
        return !mark.IsWord && mark.Span.End == text.Tokens[number].Span.Start && mark.Normal is not ("%" or "％") ? Of.GetValueOrDefault(mark.Normal) : null;
    }

    /// <summary>The unit behind a number; null where none stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="next">The token behind the number.</param>
    /// <param name="end">Where reading ends.</param>
    /// <param name="words">How many words name it: 0 for a mark, 2 for "per cent".</param>
    public static string? Behind(SegmentedText text, int next, int end, out int words)
    {
        words = 0;
        if (next >= end) return null;
        var token = text.Tokens[next];
        if (token.Normal == "per" && next + 1 < end && text.Tokens[next + 1].Normal == "cent")
        {
            words = 2;
            return "percent";
        }

        var unit = Of.GetValueOrDefault(token.Normal);
        if (unit is not null && token.IsWord) words = 1;
        return unit;
    }
}
