using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Tells whether a word with a reporting verb's form is that verb where it stands: "claims" may be a noun, "say" needs a plural.</summary>
internal static class VerbReading
{
    private const WordClass NamesThing = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition;

    /// <summary>"The claims", "his call", "Washington's demands": a noun with a verb's form.</summary>
    public static bool IsNoun(IReadOnlyList<Unit> units, int at, VerbMatch match)
    {
        var before = units[at - 1];
        if (StandsAlone(before) && match.Verb.Name is "say" or "tell" or "argue" or "insist" or "add") return false;
        if (before.Normal.EndsWith("'s", StringComparison.Ordinal) && !before.Is(WordClass.Contraction)) return true;
        if (match.Form is VerbForm.Base && before.Normal == "to") return true;
        if (match.Form is VerbForm.Base or VerbForm.Third && ReportingLexicon.VerbAt(units, at - 1) is { Form: VerbForm.Past or VerbForm.Ing }) return true;
        return before.Is(NamesThing) && !before.Is(WordClass.SubjectPronoun | WordClass.Relative) && before.Normal is not "that";
    }

    /// <summary>"Continued to insist", "was quick to add": where the verb of the phase begins; null when the infinitive tells of nothing said.</summary>
    public static int? GoesOnTo(IReadOnlyList<Unit> units, int at, VerbMatch match)
    {
        if (match.Form != VerbForm.Base || at < 2 || units[at - 1].Normal != "to") return null;
        return units[at - 2].Normal is "continue" or "continues" or "continued" or "continuing" or "began" or "begins" or "started" or "starts" or "went" or "goes" or "quick" or "careful" ? at - 2 : null;
    }

    /// <summary>"One says", "most said": a determiner that can be a subject.</summary>
    private static bool StandsAlone(Unit unit) =>
        unit.Normal is "one" or "another" or "some" or "many" or "most" or "all" or "both" or "several" or "few" or "each" or "either" or "neither" or "this" or "others" or "two" or "three" or "four" or "five";

    public static bool FitsBase(IReadOnlyList<Unit> units, SubjectFinder.Found subject, int at)
    {
        if (subject.Subject.IsEmpty) return false;
        var head = units[subject.Subject.End - 1].Normal;
        if (units[at].Normal == "say" && (!units[at - 1].Is(WordClass.Determiner) || StandsAlone(units[at - 1]))) return true;
        return head is "they" or "we" or "i" or "you" or "who" or "people" or "police" or "some" or "many" or "most" or "others"
            || (head.EndsWith('s') && head.Length > 3) || head is "percent" or "%" or "women" or "men" or "half" || HasAnd(units, subject.Subject) || units[at - 1].Normal is "do" or "did" or "does";
    }

    /// <summary>"Forbes and Bloomberg".</summary>
    private static bool HasAnd(IReadOnlyList<Unit> units, TextSpan subject)
    {
        for (var i = subject.Start; i < subject.End; i++)
            if (units[i].Normal == "and") return true;
        return false;
    }

    /// <summary>"The mayor says", "she says", "Ann says", but not "eleven states".</summary>
    public static bool FitsThird(Layout layout, IReadOnlyList<Unit> units, TextSpan subject, int next, ReportingVerb verb)
    {
        var head = units[subject.End - 1];
        if (layout.IsCapital(head) || head.Is(WordClass.SubjectPronoun | WordClass.Relative)) return true;
        if (verb.Name is "say" or "tell" or "write" or "add" or "argue" or "insist") return true;
        if (head.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Adverb) || !units[subject.Start].Is(WordClass.Determiner | WordClass.Possessive)) return false;
        return next < units.Count && (units[next].IsStretch || layout.IsCapital(units[next])
            || units[next].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.Contraction | WordClass.Question | WordClass.Subordinator));
    }

    public static bool HasHaving(IReadOnlyList<Unit> units, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < 4; i--)
            if (units[i].Is(WordClass.Having) || units[i].Is(WordClass.Contraction)) return true;
        return false;
    }

    /// <summary>"Leader breaks silence, rejects talks": a headline strings its verbs together.</summary>
    public static bool IsHeadline(IReadOnlyList<Unit> units, int at, VerbMatch match) =>
        match.Form == VerbForm.Third && at > 1 && units[at - 1].IsComma;
}
