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
        ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["mn"] = 1_000_000, ["bn"] = 1_000_000_000, ["tn"] = 1_000_000_000_000,
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
            if (AmountOf(token.Normal, Units.Before(text, first) is not null || Units.Behind(text, next, end, out _) is not (null or "percent")) is not { } amount)
            {
                number = new Meaning(IsNumber: true, token.Normal);
                return 1;
            }

            value = amount;
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
        var behind = Units.Behind(text, next, end, out var words);
        number = new Meaning(IsNumber: true, value.ToString("0.############", CultureInfo.InvariantCulture), Units.Before(text, first) ?? behind);
        return next + words - first;
    }

    /// <summary>"12", "8th", "3bn"; "5m" only as money or beside a word that says so, for it may be a length. Null for what is no amount.</summary>
    private static decimal? AmountOf(string word, bool isMoney)
    {
        var length = word.Length;
        while (length > 0 && char.IsAsciiLetter(word[length - 1])) length--;
        decimal? factor = word[length..] switch
        {
            "" or "th" => 1,
            "m" or "b" or "k" when !isMoney => null,
            "k" => 1_000,
            "m" or "mn" => 1_000_000,
            "b" or "bn" => 1_000_000_000,
            "tn" => 1_000_000_000_000,
            _ => null,
        };
        return factor is not null && decimal.TryParse(word.AsSpan(0, length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 1_000_000_000_000_000m ? value * factor : null;
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
