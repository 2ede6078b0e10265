using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Reads what stands between a reporting verb and what was said: to whom, when, where.</summary>
internal static class Circumstances
{
    /// <summary>Units looked at ahead for a "that": keeps the work for each verb bounded.</summary>
    private const int Reach = 18;

    private const WordClass Opens = WordClass.SubjectPronoun | WordClass.Contraction | WordClass.Possessive;

    /// <summary>One past the addressees and circumstances of a verb that ends at <paramref name="at"/>.</summary>
    public static int After(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, int at)
    {
        if (match.Verb.Takes(Frame.Object | Frame.As | Frame.Named)) return at;
        if (match.Verb.Takes(Frame.Person | Frame.Request))
        {
            var end = SkipAddressee(layout, units, at);
            var late = end > at ? Skip(layout, units, end, takesTo: true) : end;
            if (late < units.Count && (units[late].Normal == "that" || units[late].IsStretch)) return late;
            var needed = match.Verb.Frame.HasFlag(Frame.Person) && !match.Verb.Takes(Frame.Bare | Frame.Clause | Frame.That | Frame.Asks);
            if (needed || (end < units.Count && (units[end].Normal is "that" or ":" || units[end].IsStretch || units[end].Is(WordClass.Question)))) at = end;
        }

        return Skip(layout, units, at, match.Verb.Takes(Frame.To | Frame.Request));
    }

    /// <summary>One past the addressee that begins at <paramref name="at"/> ("told reporters"); <paramref name="at"/> when there is none.</summary>
    public static int SkipAddressee(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        if (at >= units.Count || !units[at].IsWord) return at;
        if (units[at].Is(WordClass.ObjectPronoun)) return at + 1;
        if (units[at].Is(WordClass.Subordinator | WordClass.Preposition | WordClass.Coordinator | WordClass.SubjectPronoun) && !units[at].Is(WordClass.Determiner)) return at;
        var i = at;
        var end = Math.Min(units.Count, at + Reach);
        if (units[i].Is(WordClass.Determiner | WordClass.Possessive)) i++;
        for (; i < end && units[i].IsWord; i++)
        {
            if (units[i].Is(WordClass.Subordinator | WordClass.Weekday | WordClass.Auxiliary | WordClass.Modal | WordClass.Question)) break;
            if (units[i].Is(Opens | WordClass.Determiner) && units[i - 1].Normal is not "of") break;
            if (units[i].Normal == "and" && i + 1 < end && layout.IsCapital(units[i + 1]) && layout.IsCapital(units[i - 1])) continue;
            if (units[i].Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Adverb) && units[i].Normal != "of") break;
            if (i > at && layout.IsCapital(units[i]) && !layout.IsCapital(units[i - 1]) && !units[i - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition) && !Titles.IsTitle(units[i - 1].Token)) break;
        }

        return i;
    }

    /// <summary>One past the circumstances that begin at <paramref name="at"/>: "on Friday", "in a statement to CNN", "later".</summary>
    public static int Skip(Layout layout, IReadOnlyList<Unit> units, int at, bool takesTo)
    {
        for (var guard = 0; guard < 8 && at < units.Count; guard++)
        {
            var unit = units[at];
            var dated = DateWords.SkipAhead(units, at);
            if (dated > at) at = dated;
            else if (SubjectFinder.IsAdverb(layout, unit) && !unit.Is(WordClass.Determiner | WordClass.Subordinator) && unit.Normal is not ("not" or "only" or "even" or "never")) at++;
            else if (unit.Is(WordClass.Preposition) && !unit.Is(WordClass.Subordinator) && !(takesTo && unit.Normal == "to")) at = SkipPhrase(layout, units, at);
            else if (guard == 0 && TimeThenThat(units, at) is { } that) return that;
            else break;
        }

        return at;
    }

    /// <summary>The index of a "that" before any other mark of a clause: "made clear during a session on Tuesday | that".</summary>
    private static int? ThatAhead(IReadOnlyList<Unit> units, int at)
    {
        for (var i = at; i < units.Count && i - at < Reach; i++)
        {
            if (units[i].Normal == "that" && i > at) return i;
            if (units[i].IsBreak || units[i].IsStretch || units[i].Is(WordClass.Modal | WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.Contraction)) return null;
        }

        return null;
    }

    /// <summary>"Said two weeks ago that": the index of the "that".</summary>
    private static int? TimeThenThat(IReadOnlyList<Unit> units, int at)
    {
        for (var i = at; i < units.Count && i - at < 6; i++)
        {
            if (units[i].Normal == "that") return i > at ? i : null;
            if (!units[i].Is(WordClass.DayPart | WordClass.Adverb | WordClass.Determiner) && units[i].Normal is not ("ago" or "last" or "weeks" or "days" or "months" or "years" or "clear")) return null;
        }

        return null;
    }

    private static int SkipPhrase(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        if (ThatAhead(units, at) is { } that) return that;
        var i = at + 1;
        if (i < units.Count && units[i].Is(WordClass.Determiner | WordClass.Possessive)) i++;
        for (var guard = 0; i < units.Count && guard < Reach; i++, guard++)
        {
            var unit = units[i];
            if (unit.IsStretch || unit.IsBreak || unit.Normal == "that") return i;
            if (unit.Is(WordClass.Preposition)) return i;
            if (i == at + 1) continue;
            if (unit.Is(Opens | WordClass.Determiner | WordClass.Subordinator | WordClass.Weekday | WordClass.Coordinator)) return i;
            if (layout.IsCapital(unit) && !layout.IsCapital(units[i - 1]) && !units[i - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)) return i;
        }

        return i;
    }
}
