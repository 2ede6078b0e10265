using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Tells whether something is called something: "called | the plan a trick", "described | the plan as late".</summary>
internal static class Naming
{
    /// <summary>"Described | talks as a trick".</summary>
    public static bool HasAs(IReadOnlyList<Unit> units, TextSpan thing)
    {
        for (var i = thing.Start + 1; i < thing.End; i++)
            if (units[i].Normal == "as") return true;
        return false;
    }

    /// <summary>"Called | him a friend", "called | the plan “late”", but not "called the office" or "called out the crowd": a thing, then what it is called.</summary>
    public static bool HasName(IReadOnlyList<Unit> units, TextSpan thing)
    {
        if (units[thing.Start].IsStretch) return true;
        if (units[thing.Start].Normal is "out" or "off" or "up" or "in" or "to" or "into" or "back" or "as" or "around") return false;
        for (var i = thing.Start + 1; i < thing.End; i++)
            if (units[i].IsStretch || (units[i].Is(WordClass.Determiner | WordClass.Possessive) && units[i].Normal is not "that" && !units[i - 1].Is(WordClass.Preposition | WordClass.Coordinator))) return true;
        var last = thing.End - 1;
        while (last > thing.Start && !units[last].IsWord) last--;
        return last > thing.Start && (units[thing.Start].Is(WordClass.ObjectPronoun) || (last > thing.Start + 1 && IsQuality(units[last].Normal)));
    }

    /// <summary>"Called the talks | unwise": a word that ends like an adjective.</summary>
    private static bool IsQuality(string word) =>
        word.Length > 4 && (word.StartsWith("un", StringComparison.Ordinal) || AdjectiveEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal)));

    private static readonly string[] AdjectiveEndings = ["ful", "less", "ous", "ive", "able", "ible", "ish", "ic", "ical", "ent", "ant", "ary"];
}
