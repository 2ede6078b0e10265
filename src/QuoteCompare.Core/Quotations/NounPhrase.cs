using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Reads noun phrases backwards: "the mayor of the town |said".</summary>
internal static class NounPhrase
{
    /// <summary>Units looked back over: longer phrases are rare, and the work for each verb stays bounded.</summary>
    private const int Reach = 30;

    private const WordClass Ends = WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.Weekday | WordClass.Negation;

    /// <summary>The noun phrase that ends with the unit at <paramref name="last"/>.</summary>
    public static (TextSpan Subject, int Start) EndingAt(Layout layout, IReadOnlyList<Unit> units, int last)
    {
        if (last < 0) return (default, 0);
        if (units[last].Normal == ")" && OpeningBracket(units, last) is > 0 and { } bracket && EndingAt(layout, units, bracket - 1) is { Subject.IsEmpty: false } bare)
            return (new(bare.Subject.Start, last + 1), bare.Start);
        var at = last;
        if (IsRelative(units, last) && last > 0) at = units[last - 1].IsComma ? last - 2 : last - 1;
        if (at < 0) return (default, last);
        if (units[at].Is(WordClass.SubjectPronoun) && !units[at].Is(WordClass.Determiner)) return (new(at, at + 1), at);
        var start = at + 1;
        for (; at >= 0 && last - at < Reach; at--)
        {
            if (EndsPhrase(layout, units, at, start)) break;
            start = at;
            if (units[at].Is(WordClass.Determiner | WordClass.Possessive) && !ContinuesLeft(units, at)) break;
        }

        // A phrase does not begin with a preposition: "In Ohio supporters".
        while (start <= last && units[start].Is(WordClass.Preposition) && start < last) start++;
        // Nor with the year of "In 2021 supporters".
        if (start < last && DateWords.IsYearOf(units, start)) start++;
        var end = Math.Max(start, IsRelative(units, last) ? Math.Max(start, last) : last + 1);
        while (end > start && units[end - 1].IsComma) end--;
        return (new(start, end), start);
    }

    /// <summary>"The man who", "a sign that".</summary>
    private static bool IsRelative(IReadOnlyList<Unit> units, int at) =>
        units[at].Normal is "who" or "which" || (units[at].Normal == "that" && at > 0 && IsNounLike(units[at - 1]) && ReportingLexicon.VerbAt(units, at - 1) is null);

    /// <summary>"Ann Lee (D-Md.)": where a short bracket that closes here opens; null when none does.</summary>
    private static int? OpeningBracket(IReadOnlyList<Unit> units, int close)
    {
        for (var i = close - 1; i >= 0 && close - i < 8; i--)
            if (units[i].Normal == "(") return i;
        return null;
    }

    private static bool EndsPhrase(Layout layout, IReadOnlyList<Unit> units, int at, int start)
    {
        var unit = units[at];
        if (unit.IsStretch) return !layout.IsPartOfPhrase(unit, first: at == 0);
        if (unit.IsBreak) return !(unit.Normal == "-" && units[at - (at > 0 ? 1 : 0)].Span.End == unit.Span.Start);
        if (unit.Is(Ends) && !unit.Is(WordClass.Preposition)) return true;
        if (unit.Is(WordClass.SubjectPronoun | WordClass.Contraction) && !unit.Is(WordClass.Determiner)) return true;
        if (unit.Is(WordClass.Coordinator)) return !(unit.Normal == "and" && start < units.Count && at > 0 && JoinsNouns(layout, units, at, start));
        if (unit.Is(WordClass.Preposition)) return at == 0 || !IsNounLike(units[at - 1]) || unit.Normal is "after" or "before" or "during" or "since" or "until";
        return SubjectFinder.IsAdverb(layout, unit);
    }

    /// <summary>"Ann and Bo", "teachers and officials": an "and" between nouns, the first of them opening its clause.</summary>
    private static bool JoinsNouns(Layout layout, IReadOnlyList<Unit> units, int and, int start)
    {
        if (layout.IsCapital(units[and - 1]) && layout.IsCapital(units[start])) return true;
        if (units[start].Is(WordClass.SubjectPronoun) && !units[start].Is(WordClass.Determiner)) return false;
        for (var i = and - 1; i >= 0 && and - i <= 4; i--)
        {
            if (units[i].IsBreak) return i < and - 1;
            if (!units[i].IsWord || units[i].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Subordinator) || units[i].Normal.EndsWith("ed", StringComparison.Ordinal)
                || ReportingLexicon.VerbAt(units, i) is not null) return false;
            if (i == 0) return true;
        }

        return false;
    }

    private static bool ContinuesLeft(IReadOnlyList<Unit> units, int determiner) =>
        determiner > 1 && units[determiner - 1].Is(WordClass.Preposition) && IsNounLike(units[determiner - 2])
        && units[determiner - 1].Normal is "of" or "for" or "at" or "in" or "from" or "with" or "to" or "on" or "near";

    private static bool IsNounLike(Unit unit) =>
        unit.IsStretch || (unit.IsWord && !unit.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Auxiliary | WordClass.Modal | WordClass.Subordinator | WordClass.Coordinator | WordClass.Month | WordClass.Weekday));
}
