using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds who stands before a reporting verb.</summary>
internal static class SubjectFinder
{
    /// <summary>Units looked back over: longer subjects are rare, and the work for each verb stays bounded.</summary>
    private const int Reach = 30;

    /// <summary>The subject and where its clause starts; empty when the verb has none of its own.</summary>
    public readonly record struct Found(TextSpan Subject, int Start, bool Negated, bool Passive, bool Hypothetical, bool Carried, bool Relative);

    private const WordClass Skipped = WordClass.Adverb | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation;

    public static Found Before(Layout layout, IReadOnlyList<Unit> units, int verb)
    {
        var at = verb - 1;
        bool negated = false, passive = false, hypothetical = false;
        for (; at >= 0 && verb - at < Reach; at--)
        {
            var unit = units[at];
            if (DateWords.SkipBack(units, at) is { } dated && dated < at && dated >= 0 && (units[dated].Is(Skipped) || at == verb - 1)) at = dated;
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
        var (subject, start) = last.IsComma || last.IsDash ? AcrossAside(layout, units, at) : NounPhrase.EndingAt(layout, units, at);
        var whose = !subject.IsEmpty && units[subject.Start].Normal == "whose";
        if (whose && subject.Length > 1) subject = subject with { Start = subject.Start + 1 };
        return new(subject, start, negated, passive, hypothetical, false, whose || last.Normal is "who" or "which" || (last.Normal == "that" && !subject.IsEmpty));
    }

    /// <summary>"Ann, 63, a spokeswoman, said", "Ann - a spokeswoman - said" or "he, meantime, said": the subject stands before the partner of the mark at <paramref name="close"/>.</summary>
    public static (TextSpan Subject, int Start) AcrossAside(Layout layout, IReadOnlyList<Unit> units, int close)
    {
        for (var open = close - 1; open > 0 && close - open < Reach; open--)
        {
            if (units[open].IsStop || (units[open].IsStretch && !layout.IsPartOfPhrase(units[open], first: open == 0))) break;
            if (units[open].IsComma != units[close].IsComma || units[open].IsDash != units[close].IsDash) continue;
            if (OpensPredicate(units[open + 1])) break;
            var (subject, start) = NounPhrase.EndingAt(layout, units, open - 1);
            if (subject.IsEmpty || !LooksLikeSomebody(layout, units, subject) || (start > 0 && units[start - 1].Is(WordClass.Preposition))) continue;
            var aside = units[open + 1];
            var apposition = !aside.Is(WordClass.Adverb | WordClass.Preposition | WordClass.Subordinator);
            return (apposition ? new TextSpan(subject.Start, close) : subject, start);
        }

        return (default, close);
    }

    /// <summary>"The road, which is long, | will close": no aside stands here.</summary>
    private static bool OpensPredicate(Unit unit) => unit.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Contraction | WordClass.Coordinator);

    private static bool LooksLikeSomebody(Layout layout, IReadOnlyList<Unit> units, TextSpan subject)
    {
        for (var i = subject.Start; i < subject.End; i++)
            if (layout.IsCapital(units[i]) || units[i].Is(WordClass.SubjectPronoun | WordClass.Determiner | WordClass.Possessive)) return !units[subject.Start].Is(WordClass.Preposition);
        return false;
    }

    internal static bool IsAdverb(Layout layout, Unit unit) =>
        unit.Is(WordClass.Adverb) || (unit.IsWord && !layout.IsCapital(unit) && unit.Normal.Length > 4 && unit.Normal.EndsWith("ly", StringComparison.Ordinal));
}
