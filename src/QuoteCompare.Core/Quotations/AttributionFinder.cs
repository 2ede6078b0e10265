namespace QuoteCompare.Core.Quotations;

/// <summary>Finds the reporting clauses of a statement.</summary>
internal static class AttributionFinder
{
    private const WordClass NamesThing = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition;

    /// <summary>The attributions of <paramref name="statement"/>, ordered by their cues.</summary>
    public static List<Attribution> Find(Layout layout, Statement statement)
    {
        var found = new List<Attribution>();
        var units = statement.Units;
        for (var at = 0; at < units.Count; at++)
        {
            if (!units[at].IsWord) continue;
            var attribution = According(layout, units, at) ?? Noun(units, at) ?? Verb(layout, statement, at);
            if (attribution is null) continue;
            found.Add(attribution);
            at = attribution.Cue.End - 1;
        }

        return found;
    }

    private static Attribution? According(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        if (units[at].Normal != "according" || at + 2 >= units.Count || units[at + 1].Normal != "to") return null;
        var end = at == 0 ? UpToComma(layout, units, at + 2) : PhraseAfter(layout, units, at + 2);
        var start = at > 0 && units[at - 1].IsComma ? at - 1 : at;
        return new()
        {
            Verb = ReportingLexicon.AccordingTo, Form = VerbForm.Past, Shape = AttributionShape.According,
            Cue = new(at, at + 2), Subject = new(at + 2, end), Start = start, End = end,
        };
    }

    /// <summary>The end of the whole phrase that opens a sentence: "According to a poll taken by the college in May, ...".</summary>
    private static int UpToComma(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        for (var i = at; i < units.Count && i - at < 40; i++)
            if (units[i].IsComma && i + 1 < units.Count && !layout.IsCapital(units[i + 1])) return i;
        return PhraseAfter(layout, units, at);
    }

    private static Attribution? Noun(IReadOnlyList<Unit> units, int at)
    {
        if (at + 1 >= units.Count || units[at + 1].Normal != "that" || ReportingLexicon.NounAt(units, at) is not { } noun) return null;
        var start = at;
        while (start > 0 && at - start < 4 && units[start - 1].IsWord && !units[start - 1].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Modal)) start--;
        var owner = start;
        while (owner < at && !(units[owner].Is(WordClass.Possessive) || units[owner].Normal.EndsWith("'s", StringComparison.Ordinal))) owner++;
        if (owner == at) return null;
        if (units[owner].Is(WordClass.Possessive)) start = owner;
        return new()
        {
            Verb = noun, Form = VerbForm.Base, Shape = AttributionShape.Noun,
            Cue = new(at, at + 1), Subject = new(start, owner + 1), Start = start, End = at + 1,
        };
    }

    private static Attribution? Verb(Layout layout, Statement statement, int at)
    {
        var units = statement.Units;
        if (ReportingLexicon.VerbAt(units, at) is not { } match) return null;
        if (at > 0 && layout.IsCapital(units[at]) && !layout.IsTitle(statement)) return null;
        var cue = new TextSpan(at, at + match.Length);
        if (match.Form == VerbForm.Ing && !(at > 0 && units[at - 1].Is(WordClass.Being))) return Participle(layout, units, match, cue);
        if (at > 0 && IsNoun(units, at, match)) return null;
        if (cue.End < units.Count && units[cue.End].Normal == "by") return match.Form == VerbForm.Past && SayingBy(units, cue.End) is { } ? ConcludedBy(layout, units, match, cue) : null;
        if (at == 0 || units[at - 1].IsStretch || units[at - 1].IsComma || units[at - 1].IsDash)
        {
            if (Inverted(layout, units, match, cue) is { } inverted) return inverted;
            if (layout.IsTitle(statement) && InTitle(units, match, cue) is { } headline) return headline;
        }

        var subject = SubjectFinder.Before(layout, units, at);
        if (subject.Negated || subject.Hypothetical) return null;
        if (subject.Passive && match.Form != VerbForm.Ing) return null;
        if (match.Form == VerbForm.PastParticiple && !HasHaving(units, at)) return null;
        var carried = subject.Subject.IsEmpty;
        if (carried && !subject.Carried && !Headline(units, at, match)) return null;
        if (match.Form == VerbForm.Base && !FitsBase(units, subject, at)) return null;
        if (match.Form == VerbForm.Third && !carried && !layout.IsTitle(statement) && !FitsThird(layout, units, subject.Subject, cue.End, match.Verb)) return null;
        if (match.Form is VerbForm.Base or VerbForm.Third && cue.End < units.Count && units[cue.End].Is(WordClass.Auxiliary | WordClass.Modal)) return null;
        return new()
        {
            Verb = match.Verb, Form = match.Form, Shape = carried ? AttributionShape.Carried : AttributionShape.Clause,
            Cue = cue, Subject = subject.Subject, Start = subject.Start, End = After(layout, units, match, cue.End), Relative = subject.Relative,
        };
    }

    /// <summary>"Concluded by saying that": the second verb takes the content, both are the cue.</summary>
    private static Attribution? ConcludedBy(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, TextSpan cue)
    {
        var saying = ReportingLexicon.VerbAt(units, cue.End + 1)!.Value;
        var subject = SubjectFinder.Before(layout, units, cue.Start);
        if (subject.Negated || subject.Hypothetical || subject.Passive) return null;
        var whole = new TextSpan(cue.Start, cue.End + 1 + saying.Length);
        return new()
        {
            Verb = match.Verb with { Frame = saying.Verb.Frame }, Form = VerbForm.Past, Shape = subject.Subject.IsEmpty ? AttributionShape.Carried : AttributionShape.Clause,
            Cue = whole, Subject = subject.Subject, Start = subject.Start, End = After(layout, units, saying, whole.End),
        };
    }

    private static VerbMatch? SayingBy(IReadOnlyList<Unit> units, int by) =>
        by + 1 < units.Count && ReportingLexicon.VerbAt(units, by + 1) is { Form: VerbForm.Ing } saying ? saying : null;

    /// <summary>"..., saying that", "by declaring", "a statement saying": no subject of its own.</summary>
    private static Attribution? Participle(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, TextSpan cue)
    {
        var at = cue.Start;
        if (at == 0 || units[at - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Negation) || units[at - 1].Normal == "without") return null;
        var start = at;
        while (start > 0 && at - start < 3 && (units[start - 1].Is(WordClass.Adverb) || units[start - 1].IsComma || units[start - 1].Normal is "by" or "and" or "while" or "as")) start--;
        return new()
        {
            Verb = match.Verb, Form = match.Form, Shape = AttributionShape.Carried,
            Cue = cue, Start = start, End = After(layout, units, match, cue.End),
        };
    }

    /// <summary>"..., said the minister": the subject follows the verb.</summary>
    private static Attribution? Inverted(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, TextSpan cue)
    {
        if (match.Form is not (VerbForm.Past or VerbForm.Third) || !match.Verb.Takes(Frame.Bare | Frame.Clause | Frame.Quote | Frame.That | Frame.Asks)) return null;
        if (cue.End >= units.Count || !units[cue.End].IsWord) return null;
        var first = units[cue.End];
        var named = layout.IsCapital(first) || first.Is(WordClass.SubjectPronoun) || (first.Is(WordClass.Determiner | WordClass.Possessive) && first.Normal is not "that");
        if (!named || first.Is(WordClass.Weekday | WordClass.Month)) return null;
        var afterMarks = cue.Start > 0 && (units[cue.Start - 1].IsStretch || (units[cue.Start - 1].IsComma && cue.Start > 1 && units[cue.Start - 2].IsStretch));
        var end = PhraseAfter(layout, units, cue.End);
        var closes = end >= units.Count || units[end].IsBreak || units[end].IsStretch || afterMarks;
        if (!closes || (cue.Start == 0 && !(end < units.Count && (units[end].Normal == ":" || units[end].IsComma)))) return null;
        var start = cue.Start > 0 && units[cue.Start - 1].IsComma ? cue.Start - 1 : cue.Start;
        return new()
        {
            Verb = match.Verb, Form = match.Form, Shape = AttributionShape.Inverted,
            Cue = cue, Subject = new(cue.End, end), Start = start, End = end,
        };
    }

    /// <summary>"Lido to reopen, says council chair": a headline's subject needs no article.</summary>
    private static Attribution? InTitle(IReadOnlyList<Unit> units, VerbMatch match, TextSpan cue)
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
    private static int PhraseAfter(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        var i = at;
        for (; i < units.Count && i - at < 25; i++)
        {
            if (units[i].IsStretch && !layout.IsPartOfPhrase(units[i], first: false)) break;
            if (units[i].IsBreak && !(units[i].Normal is "-" && i + 1 < units.Count && units[i + 1].Span.Start == units[i].Span.End)) break;
            if (i > at && units[i].Is(WordClass.Relative | WordClass.SubjectPronoun | WordClass.Weekday | WordClass.Auxiliary | WordClass.Modal) && !units[i].Is(WordClass.Determiner)) break;
            if (i > at && units[i].Is(WordClass.Preposition) && units[i].Normal is not ("of" or "for" or "at" or "from" or "with" or "in" or "to")) break;
            if (i > at && units[i].Is(WordClass.Coordinator) && !(i + 1 < units.Count && layout.IsCapital(units[i + 1]))) break;
            if (i > at && units[i].Is(WordClass.Adverb)) break;
        }

        return i;
    }

    /// <summary>"The claims", "his call", "Washington's demands": a noun with a verb's form.</summary>
    private static bool IsNoun(IReadOnlyList<Unit> units, int at, VerbMatch match)
    {
        var before = units[at - 1];
        if (before.Normal.EndsWith("'s", StringComparison.Ordinal) && !before.Is(WordClass.Contraction)) return true;
        if (match.Form is VerbForm.Base && before.Normal == "to") return true;
        if (match.Form is VerbForm.Base or VerbForm.Third && ReportingLexicon.VerbAt(units, at - 1) is { Form: VerbForm.Past or VerbForm.Ing }) return true;
        return before.Is(NamesThing) && !before.Is(WordClass.SubjectPronoun | WordClass.Relative) && before.Normal is not "that";
    }

    private static bool FitsBase(IReadOnlyList<Unit> units, SubjectFinder.Found subject, int at)
    {
        if (subject.Subject.IsEmpty) return false;
        var head = units[subject.Subject.End - 1].Normal;
        return head is "they" or "we" or "i" or "you" or "who" or "people" or "police" or "some" or "many" or "most" or "others"
            || (head.EndsWith('s') && head.Length > 3) || head is "percent" or "%" || (units[at].Normal == "say" && at + 1 < units.Count && (units[at + 1].IsStretch || units[at + 1].Normal is "they" or "that")) || units[at - 1].Normal is "do" or "did" or "does";
    }

    /// <summary>"The mayor says", "she says", "Ann says", but not "eleven states".</summary>
    private static bool FitsThird(Layout layout, IReadOnlyList<Unit> units, TextSpan subject, int next, ReportingVerb verb)
    {
        var head = units[subject.End - 1];
        if (layout.IsCapital(head) || head.Is(WordClass.SubjectPronoun | WordClass.Relative)) return true;
        if (verb.Name is "say" or "tell" or "write" or "add" or "argue" or "insist") return true;
        if (head.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Adverb) || !units[subject.Start].Is(WordClass.Determiner | WordClass.Possessive)) return false;
        return next < units.Count && (units[next].IsStretch || layout.IsCapital(units[next])
            || units[next].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.Contraction | WordClass.Question | WordClass.Subordinator));
    }

    private static bool HasHaving(IReadOnlyList<Unit> units, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < 4; i--)
            if (units[i].Is(WordClass.Having) || units[i].Is(WordClass.Contraction)) return true;
        return false;
    }

    /// <summary>"Leader breaks silence, rejects talks": a headline strings its verbs together.</summary>
    private static bool Headline(IReadOnlyList<Unit> units, int at, VerbMatch match) =>
        match.Form == VerbForm.Third && at > 1 && units[at - 1].IsComma;

    private static int After(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, int at)
    {
        if (match.Verb.Takes(Frame.Object | Frame.As | Frame.Named)) return at;
        if (match.Verb.Takes(Frame.Person | Frame.Request))
        {
            var end = Circumstances.SkipAddressee(layout, units, at);
            var late = end > at ? Circumstances.Skip(layout, units, end, takesTo: true) : end;
            if (late < units.Count && (units[late].Normal == "that" || units[late].IsStretch)) return late;
            var needed = match.Verb.Frame.HasFlag(Frame.Person) && !match.Verb.Takes(Frame.Bare | Frame.Clause | Frame.That | Frame.Asks);
            if (needed || (end < units.Count && (units[end].Normal is "that" or "to" or ":" || units[end].IsStretch || units[end].Is(WordClass.Question)))) at = end;
        }

        return Circumstances.Skip(layout, units, at, match.Verb.Takes(Frame.To | Frame.Request));
    }
}
