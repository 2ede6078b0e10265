using QuoteCompare.Core.Text;

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
            var attribution = NominalClause.According(layout, units, at) ?? NominalClause.Noun(units, at) ?? Verb(layout, statement, at);
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

    private static Attribution? Verb(Layout layout, Statement statement, int at)
    {
        var units = statement.Units;
        if (ReportingLexicon.VerbAt(units, at) is not { } match) return null;
        if (at > 0 && layout.IsCapital(units[at]) && !layout.IsTitle(statement)) return null;
        var cue = new TextSpan(at, at + match.Length);
        if (match.Form == VerbForm.Ing && !(at > 0 && units[at - 1].Is(WordClass.Being))) return ParticipleClause.Participle(layout, units, match, cue);
        if (VerbReading.GoesOnTo(units, at, match) is { } phase) return WithSubject(layout, statement, match with { Form = VerbForm.Past }, new(phase, cue.End));
        if (at > 0 && VerbReading.IsNoun(units, at, match)) return null;
        if (cue.End < units.Count && units[cue.End].Normal == "by" && match.Form == VerbForm.Past && ParticipleClause.SayingBy(units, cue.End) is not null) return ParticipleClause.ConcludedBy(layout, units, match, cue);
        if (at == 0 || units[at - 1].IsStretch || units[at - 1].IsComma || units[at - 1].IsDash)
        {
            if (InvertedClause.Find(layout, units, match, cue) is { } inverted) return inverted;
            if (layout.IsTitle(statement) && InvertedClause.InTitle(units, match, cue) is { } headline) return headline;
        }

        return WithSubject(layout, statement, match, cue);
    }

    /// <summary>The clause of a verb whose subject stands before it, its own or that of the verb before.</summary>
    private static Attribution? WithSubject(Layout layout, Statement statement, VerbMatch match, TextSpan cue)
    {
        var units = statement.Units;
        var at = cue.Start;
        var subject = SubjectFinder.Before(layout, units, at);
        if (subject.Negated || subject.Hypothetical) return null;
        if (match.Form != VerbForm.Ing && (subject.Passive || (at > 0 && units[at - 1].Normal == "when"))) return PassiveClause.Find(layout, units, match, subject, cue);
        if (cue.End < units.Count && units[cue.End].Normal == "by") return null;
        if (match.Form == VerbForm.PastParticiple && !VerbReading.HasHaving(units, at)) return null;
        var carried = subject.Subject.IsEmpty;
        if (carried && !subject.Carried && !VerbReading.IsHeadline(units, at, match)) return null;
        if (match.Form == VerbForm.Base && !VerbReading.FitsBase(units, subject, at)) return null;
        if (match.Form == VerbForm.Third && !carried && !layout.IsTitle(statement) && !VerbReading.FitsThird(layout, units, subject.Subject, cue.End, match.Verb)) return null;
        if (match.Form is VerbForm.Base or VerbForm.Third && cue.End < units.Count && units[cue.End].Is(WordClass.Auxiliary | WordClass.Modal)) return null;
        return new()
        {
            Verb = match.Verb, Form = match.Form, Shape = carried ? AttributionShape.Carried : AttributionShape.Clause,
            Cue = cue, Subject = subject.Subject, Start = subject.Start, End = Circumstances.After(layout, units, match, cue.End), Relative = subject.Relative,
        };
    }
}
