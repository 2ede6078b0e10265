using System.Globalization;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>Numbers in digits and in words, brought to one form: "12" and "twelve", "twenty-five" and "25".</summary>
internal static class NumberReader
{
    private static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11,
        ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, long> Large = new(StringComparer.Ordinal)
    {
        ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000,
    };

    /// <summary>
    /// The number that starts at a token: how many tokens it takes; 0 when none does. "One" alone is a function word more often than a number.
    /// </summary>
    public static int TryRead(SegmentedText text, int first, int end, out Meaning? number)
    {
        number = null;
        var token = text.Tokens[first];
        decimal value;
        var next = first + 1;
        if (token.Kind == TokenKind.Number)
        {
            var digits = token.Normal.EndsWith("th", StringComparison.Ordinal) ? token.Normal[..^2] : token.Normal;
            if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            {
                number = new Meaning(IsNumber: true, token.Normal);
                return 1;
            }
        }
        else if (Small.TryGetValue(token.Normal, out var small))
        {
            value = small;
            if (small >= 20 && Unit(text, next, end) is var (unit, after)) (value, next) = (value + unit, after);
        }
        else
        {
            return 0;
        }

        while (next < end && value < 1_000_000_000_000m && Large.TryGetValue(text.Tokens[next].Normal, out var factor)) (value, next) = (value * factor, next + 1);
        number = new Meaning(IsNumber: true, value.ToString("0.############", CultureInfo.InvariantCulture));
        return next - first;
    }

    /// <summary>The unit after a ten, a hyphen between them or not, and the token after it.</summary>
    private static (int Unit, int Next)? Unit(SegmentedText text, int next, int end)
    {
        if (next < end && text.Tokens[next].Normal == "-") next++;
        if (next >= end) return null;
        if (text.Tokens[next].Normal == "one") return (1, next + 1);
        return Small.TryGetValue(text.Tokens[next].Normal, out var unit) && unit < 10 ? (unit, next + 1) : null;
    }
}
