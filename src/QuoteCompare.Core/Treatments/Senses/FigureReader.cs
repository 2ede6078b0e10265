using System.Collections.Frozen;
using System.Globalization;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Reads amounts in digits and in words as one value: "12" and "twelve", "an hundred and thirty" and "130". Not the reader by which passages are found, which
/// takes numbers word by word: here two numbers are compared, so each must be read whole.
/// </summary>
internal static class FigureReader
{
    private static readonly FrozenDictionary<string, decimal> Small = Numbered(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1, 1)
        .Concat(Numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["dozen"] = 12, ["score"] = 20, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["m"] = 1_000_000,
        ["billion"] = 1_000_000_000, ["bn"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["threescore"] = 60, ["fourscore"] = 80,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Others = Lexicon.Lines("figures.txt")
        .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
        .SelectMany(parts => parts[1].Split(' ').Select(word => KeyValuePair.Create(word, parts[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Larger amounts are no amounts of anything.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The amount that begins at a token and ends before <paramref name="end"/>; null when none does. "One" alone is a pronoun more often.</summary>
    public static SenseWord? At(SegmentedText text, int token, int end)
    {
        var word = text.Tokens[token].Normal;
        if (Others.TryGetValue(word, out var other)) return Make(text, new(token, token + 1), other);
        decimal total = 0, current = 0;
        var next = token;
        for (var i = token; i < end; i++)
        {
            if (i > token && text.Tokens[i].Normal is "-" or "and" && i + 1 < end && JoinsNumber(text, i)) continue;
            if (Value(text.Tokens[i]) is { } value)
            {
                if (next > token && !Adds(current, value)) break;
                current += value;
            }
            else if (Scales.TryGetValue(text.Tokens[i].Normal, out var scale) && (i > token || OpensNumber(text.Tokens[i].Normal)) && current < Largest)
            {
                if (scale is 60 or 80) current += scale;
                else if (scale < 1_000) current = Times(current, scale);
                else (total, current) = (total + Times(current, scale), 0);
            }
            else
            {
                break;
            }

            next = i + 1;
        }

        if (next == token || total > Largest || (next == token + 1 && word == "one")) return null;
        return Make(text, new(token, next), (total + current).ToString("0.######", CultureInfo.InvariantCulture));
    }

    /// <summary>"and" and hyphens stand inside a number after a scale ("hundred and thirty") or between ten and unit.</summary>
    private static bool JoinsNumber(SegmentedText text, int at) => Small.ContainsKey(text.Tokens[at + 1].Normal)
        && (Scales.ContainsKey(text.Tokens[at - 1].Normal) || (text.Tokens[at].Normal == "-" && Small.TryGetValue(text.Tokens[at - 1].Normal, out var ten) && ten >= 20));

    /// <summary>"Thousand" alone is one of them; "0.4 billion" is less than one.</summary>
    private static decimal Times(decimal current, decimal scale) => (current == 0 ? 1 : current) * scale;

    /// <summary>"A score" is a result and "m" a letter unless a number stands before.</summary>
    private static bool OpensNumber(string scale) => scale is not ("score" or "m" or "bn");

    /// <summary>Whether a smaller number goes on with a larger one: "twenty | five", "hundred | thirty", not "five | six".</summary>
    private static bool Adds(decimal current, decimal value) => current == 0 || (current % 100 == 0 && value < 100) || (current % 10 == 0 && current % 100 >= 20 && value < 10);

    private static decimal? Value(Token token)
    {
        if (Small.TryGetValue(token.Normal, out var small)) return small;
        if (token.Kind != TokenKind.Number) return null;
        var length = 0;
        while (length < token.Normal.Length && (char.IsAsciiDigit(token.Normal[length]) || token.Normal[length] == '.')) length++;
        return decimal.TryParse(token.Normal.AsSpan(0, length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < Largest ? value : null;
    }

    private static IEnumerable<KeyValuePair<string, decimal>> Numbered(string words, int first, int step) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, (decimal)(first + (i * step))));

    private static SenseWord Make(SegmentedText text, TextSpan tokens, string value) =>
        new(FindingKind.Number, value, tokens, text.Tokens[tokens.Start].Span.Cover(text.Tokens[tokens.End - 1].Span));
}
