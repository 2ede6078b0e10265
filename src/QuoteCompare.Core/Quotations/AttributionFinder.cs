namespace QuoteCompare.Core.Quotations;

/// <summary>Finds the reporting clauses of a statement.</summary>
internal static class AttributionFinder
{
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
            if (found is [{ Shape: AttributionShape.According } relayed] && IsRelayed(units, relayed, attribution)) found.Clear();
            found.Add(attribution);
            at = attribution.Cue.End - 1;
        }

        return found;
    }

    /// <summary>"According to the Gazette, Ann said that ...": the paper relays what Ann said; the words are hers.</summary>
    private static bool IsRelayed(IReadOnlyList<Unit> units, Attribution relayed, Attribution said) =>
        relayed.Cue.Start == 0 && said.Shape == AttributionShape.Clause && !said.Relative && !said.Subject.IsEmpty
        && (said.Start == relayed.End || (said.Start == relayed.End + 1 && units[relayed.End].IsComma));

    private static Attribution? According(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        if (units[at].Normal != "according" || at + 2 >= units.Count || units[at + 1].Normal != "to") return null;
        var end = at == 0 ? UpToComma(layout, units, at + 2) : InvertedClause.PhraseAfter(layout, units, at + 2);
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
        return InvertedClause.PhraseAfter(layout, units, at);
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
        if (at > 0 && VerbReading.IsNoun(units, at, match)) return null;
        if (cue.End < units.Count && units[cue.End].Normal == "by") return match.Form == VerbForm.Past && SayingBy(units, cue.End) is { } ? ConcludedBy(layout, units, match, cue) : null;
        if (at == 0 || units[at - 1].IsStretch || units[at - 1].IsComma || units[at - 1].IsDash)
        {
            if (InvertedClause.Find(layout, units, match, cue) is { } inverted) return inverted;
            if (layout.IsTitle(statement) && InvertedClause.InTitle(units, match, cue) is { } headline) return headline;
        }

        var subject = SubjectFinder.Before(layout, units, at);
        if (subject.Negated || subject.Hypothetical) return null;
        if (subject.Passive && match.Form != VerbForm.Ing) return null;
        if (match.Form == VerbForm.PastParticiple && !VerbReading.HasHaving(units, at)) return null;
        var carried = subject.Subject.IsEmpty;
        if (carried && !subject.Carried && !VerbReading.IsHeadline(units, at, match)) return null;
        if (match.Form == VerbForm.Base && !VerbReading.FitsBase(units, subject, at)) return null;
        if (match.Form == VerbForm.Third && !carried && !layout.IsTitle(statement) && !VerbReading.FitsThird(layout, units, subject.Subject, cue.End, match.Verb)) return null;
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
