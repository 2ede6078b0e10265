using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds reporting clauses whose subject follows the verb: "..., said the minister".</summary>
internal static class InvertedClause
{
    /// <summary>The clause whose verb is <paramref name="cue"/>, when its subject follows; null when it does not.</summary>
    public static Attribution? Find(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, TextSpan cue)
    {
        if (match.Form is not (VerbForm.Past or VerbForm.Third) || !match.Verb.Takes(Frame.Bare | Frame.Clause | Frame.Quote | Frame.That | Frame.Asks)) return null;
        if (cue.End >= units.Count || !units[cue.End].IsWord) return null;
        var first = units[cue.End];
        var named = layout.IsCapital(first) || first.Is(WordClass.SubjectPronoun) || (first.Is(WordClass.Determiner | WordClass.Possessive) && first.Normal is not "that");
        if (first.Is(WordClass.Weekday | WordClass.Month)) return null;
        var afterMarks = cue.Start > 0 && (units[cue.Start - 1].IsStretch || (units[cue.Start - 1].IsComma && cue.Start > 1 && units[cue.Start - 2].IsStretch));
        // "Ann Lee, a doctor, said the road ...": the subject stands before.
        if (cue.Start > 1 && units[cue.Start - 1].IsComma && !afterMarks && !SubjectFinder.AcrossAside(layout, units, cue.Start - 1).Subject.IsEmpty) return null;
        var end = PhraseAfter(layout, units, cue.End);
        if (!named && !(cue.Start > 0 && (afterMarks || units[cue.Start - 1].IsComma) && IsIntroduced(layout, units, new(cue.End, end)))) return null;
        end = WithName(layout, units, cue.End, end);
        var past = DateWords.SkipAhead(units, end);
        var closes = past >= units.Count || units[past].IsBreak || units[past].IsStretch || afterMarks;
        if (!closes || (cue.Start == 0 && !(end < units.Count && (units[end].Normal == ":" || units[end].IsComma)))) return null;
        var start = cue.Start > 0 && units[cue.Start - 1].IsComma ? cue.Start - 1 : cue.Start;
        return new()
        {
            Verb = match.Verb, Form = match.Form, Shape = AttributionShape.Inverted,
            Cue = cue, Subject = new(cue.End, end), Start = start, End = end,
        };
    }

    /// <summary>"Said | finance minister Pedro Leal": what he is, without an article, then his name.</summary>
    private static bool IsIntroduced(Layout layout, IReadOnlyList<Unit> units, TextSpan phrase)
    {
        var name = phrase.Start;
        while (name < phrase.End && units[name].IsWord && !layout.IsCapital(units[name]) && !units[name].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Coordinator | WordClass.Subordinator)) name++;
        return name > phrase.Start && name < phrase.End && layout.IsCapital(units[name]);
    }

    /// <summary>"Said her brother, | Tomas Brandt": one past the name that a phrase without one is given behind its comma.</summary>
    private static int WithName(Layout layout, IReadOnlyList<Unit> units, int start, int end)
    {
        if (end + 2 >= units.Count || !units[end].IsComma || !layout.IsCapital(units[end + 1]) || !layout.IsCapital(units[end + 2])) return end;
        for (var i = start; i < end; i++)
            if (layout.IsCapital(units[i])) return end;
        var name = end + 1;
        while (name < units.Count && layout.IsCapital(units[name])) name++;
        return name == units.Count || units[name].IsStop || units[name].IsComma ? name : end;
    }

    /// <summary>"Lido to reopen, says council chair": a headline's subject needs no article.</summary>
    public static Attribution? InTitle(IReadOnlyList<Unit> units, VerbMatch match, TextSpan cue)
    {
        var end = units.Count;
        var fits = match.Form == VerbForm.Third && match.Verb.Takes(Frame.Bare | Frame.Clause | Frame.That) && cue.Start > 1 && end - cue.End is > 0 and <= 6;
        if (!fits || !Enumerable.Range(cue.End, end - cue.End).All(i => units[i].IsWord && !units[i].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Modal))) return null;
        return new()
        {
            Verb = match.Verb, Form = match.Form, Shape = AttributionShape.Inverted,
            Cue = cue, Subject = new(cue.End, end), Start = cue.Start - 1, End = end,
        };
    }

    /// <summary>One past the noun phrase that begins at <paramref name="at"/>.</summary>
    public static int PhraseAfter(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        var i = at;
        if (units[at].Is(WordClass.SubjectPronoun) && !units[at].Is(WordClass.Determiner)) return at + 1;
        for (; i < units.Count && i - at < 25; i++)
        {
            if ((units[i].IsStretch && !layout.IsPartOfPhrase(units[i], first: false)) || (i > at && units[i].Normal == "that")) break;
            if (units[i].IsBreak && !(units[i].Normal is "-" && i + 1 < units.Count && units[i + 1].Span.Start == units[i].Span.End)) break;
            if (i > at && units[i].Is(WordClass.Relative | WordClass.SubjectPronoun | WordClass.Weekday | WordClass.Auxiliary | WordClass.Modal) && !units[i].Is(WordClass.Determiner)) break;
            if (i > at && units[i].Is(WordClass.Preposition) && units[i].Normal is not ("of" or "for" or "at" or "from" or "with" or "in" or "to")) break;
            if (i > at && units[i].Is(WordClass.Coordinator) && !(i + 1 < units.Count && layout.IsCapital(units[i + 1]))) break;
            if (i > at && (units[i].Is(WordClass.Adverb) || DateWords.SkipAhead(units, i) > i || (i + 1 < units.Count && DateWords.IsYearOf(units, i + 1)))) break;
        }

        return i;
    }
}
