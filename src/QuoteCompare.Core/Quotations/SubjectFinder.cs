namespace QuoteCompare.Core.Quotations;

/// <summary>Finds who stands before a reporting verb.</summary>
internal static class SubjectFinder
{
    /// <summary>Units looked back over: longer subjects are rare, and the work for each verb stays bounded.</summary>
    private const int Reach = 30;

    /// <summary>The subject and where its clause starts; empty when the verb has none of its own.</summary>
    public readonly record struct Found(TextSpan Subject, int Start, bool Negated, bool Passive, bool Hypothetical, bool Carried, bool Relative);

    private const WordClass Skipped = WordClass.Adverb | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation;
    private const WordClass Ends = WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary | WordClass.Weekday | WordClass.Negation;

    public static Found Before(Layout layout, IReadOnlyList<Unit> units, int verb)
    {
        var at = verb - 1;
        bool negated = false, passive = false, hypothetical = false;
        for (; at >= 0 && verb - at < Reach; at--)
        {
            var unit = units[at];
            if (DateWords.SkipBack(units, at) is { } dated && dated < at && dated >= 0 && units[dated].Is(Skipped)) at = dated;
            unit = units[at];
            if (!unit.Is(Skipped) && !IsAdverb(layout, unit)) break;
            if (unit.Is(WordClass.Relative | WordClass.Determiner)) break;
            negated |= unit.Is(WordClass.Negation);
            passive |= unit.Is(WordClass.Being);
            hypothetical |= unit.Is(WordClass.Modal);
        }

        if (at < 0) return new(default, 0, negated, passive, hypothetical, false, false);
        var last = units[at];
        if (last.Is(WordClass.Coordinator)) return new(default, at > 0 && units[at - 1].IsComma ? at - 1 : at, negated, passive, hypothetical, true, false);
        var (subject, start) = last.IsComma ? AcrossComma(layout, units, at) : PhraseEndingAt(layout, units, at);
        return new(subject, start, negated, passive, hypothetical, false, last.Normal is "who" or "which");
    }

    /// <summary>"Ann, a spokeswoman, said" or "he, meantime, said": the subject stands before the comma's partner.</summary>
    private static (TextSpan Subject, int Start) AcrossComma(Layout layout, IReadOnlyList<Unit> units, int comma)
    {
        for (var open = comma - 1; open > 0 && comma - open < Reach; open--)
        {
            if (units[open].IsStretch && !layout.IsPartOfPhrase(units[open], first: open == 0)) break;
            if (!units[open].IsComma) continue;
            var (subject, start) = PhraseEndingAt(layout, units, open - 1);
            if (subject.IsEmpty || !LooksLikeSomebody(layout, units, subject)) continue;
            var aside = units[open + 1];
            var apposition = !aside.Is(WordClass.Adverb | WordClass.Preposition | WordClass.Subordinator);
            return (apposition ? new TextSpan(subject.Start, comma) : subject, start);
        }

        return (default, comma);
    }

    private static bool LooksLikeSomebody(Layout layout, IReadOnlyList<Unit> units, TextSpan subject)
    {
        for (var i = subject.Start; i < subject.End; i++)
            if (layout.IsCapital(units[i]) || units[i].Is(WordClass.SubjectPronoun | WordClass.Determiner)) return !units[subject.Start].Is(WordClass.Preposition);
        return false;
    }

    /// <summary>The noun phrase that ends with the unit at <paramref name="last"/>.</summary>
    public static (TextSpan Subject, int Start) PhraseEndingAt(Layout layout, IReadOnlyList<Unit> units, int last)
    {
        if (last < 0) return (default, 0);
        var at = last;
        if (units[last].Is(WordClass.Relative) && units[last].Normal is "who" or "which" && last > 0) at = units[last - 1].IsComma ? last - 2 : last - 1;
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
        var end = Math.Max(start, units[last].Normal is "who" or "which" ? Math.Max(start, last) : last + 1);
        while (end > start && units[end - 1].IsComma) end--;
        return (new(start, end), start);
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
        return IsAdverb(layout, unit);
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

    internal static bool IsAdverb(Layout layout, Unit unit) =>
        unit.Is(WordClass.Adverb) || (unit.IsWord && !layout.IsCapital(unit) && unit.Normal.Length > 4 && unit.Normal.EndsWith("ly", StringComparison.Ordinal));
}
