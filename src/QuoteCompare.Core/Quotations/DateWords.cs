using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Recognises the words of a date among others.</summary>
internal static class DateWords
{
    private const int Longest = 6;

    /// <summary>Whether the unit can be part of "Sunday, September 17, 2019".</summary>
    public static bool IsPart(Unit unit) =>
        unit.Is(WordClass.Weekday | WordClass.Month) || (unit.IsWord && unit.Token.Kind == TokenKind.Number);

    /// <summary>Whether the unit is the year of "in 2021".</summary>
    public static bool IsYearOf(IReadOnlyList<Unit> units, int at) =>
        at > 0 && units[at - 1].Normal == "in" && units[at].IsWord && units[at].Token is { Kind: TokenKind.Number, Normal: ['1' or '2', _, _, _] };

    /// <summary>The index before a date that ends at <paramref name="at"/> ("had on September 17 | said"); <paramref name="at"/> itself when none does.</summary>
    public static int SkipBack(IReadOnlyList<Unit> units, int at)
    {
        var i = at;
        var named = false;
        while (i >= 0 && at - i < Longest && (IsPart(units[i]) || (units[i].IsComma && i < at)))
        {
            named |= units[i].Is(WordClass.Weekday | WordClass.Month);
            i--;
        }

        if (!named) return at;
        return i >= 0 && units[i].Normal is "on" or "last" or "in" or "this" ? i - 1 : i;
    }

    /// <summary>The index after a date that begins at <paramref name="at"/>, the preposition included; <paramref name="at"/> when none does.</summary>
    public static int SkipAhead(IReadOnlyList<Unit> units, int at)
    {
        var i = at;
        while (i < units.Count && i - at < 2 && units[i].Normal is "on" or "last" or "in" or "this" or "late" or "early" or "earlier" or "next") i++;
        var named = false;
        var start = i;
        while (i < units.Count && i - start < Longest && IsPart(units[i]))
        {
            named |= units[i].Is(WordClass.Weekday | WordClass.Month);
            i++;
            if (i + 1 < units.Count && units[i].IsComma && units[i + 1].IsWord && units[i + 1].Token.Kind == TokenKind.Number && units[i + 1].Normal.Length == 4) i += 2;
        }

        while (i < units.Count && named && units[i].Is(WordClass.DayPart)) i++;
        return named ? i : at;
    }
}
