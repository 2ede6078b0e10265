using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds reporting clauses whose verb is a participle: "..., saying that", "concluded by saying that".</summary>
internal static class ParticipleClause
{
    /// <summary>"Concluded by saying that": the second verb takes the content, both are the cue.</summary>
    public static Attribution? ConcludedBy(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, TextSpan cue)
    {
        var saying = ReportingLexicon.VerbAt(units, cue.End + 1)!.Value;
        var subject = SubjectFinder.Before(layout, units, cue.Start);
        if (subject.Negated || subject.Hypothetical || subject.Passive) return null;
        var whole = new TextSpan(cue.Start, cue.End + 1 + saying.Length);
        return new()
        {
            Verb = match.Verb with { Frame = saying.Verb.Frame }, Form = VerbForm.Past, Shape = subject.Subject.IsEmpty ? AttributionShape.Carried : AttributionShape.Clause,
            Cue = whole, Subject = subject.Subject, Start = subject.Start, End = Circumstances.After(layout, units, saying, whole.End),
        };
    }

    public static VerbMatch? SayingBy(IReadOnlyList<Unit> units, int by) =>
        by + 1 < units.Count && ReportingLexicon.VerbAt(units, by + 1) is { Form: VerbForm.Ing } saying ? saying : null;

    /// <summary>"..., saying that", "by declaring", "a statement saying": no subject of its own.</summary>
    public static Attribution? Participle(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, TextSpan cue)
    {
        var at = cue.Start;
        if (at == 0 || units[at - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Negation) || units[at - 1].Normal == "without") return null;
        var start = at;
        while (start > 0 && at - start < 3 && (units[start - 1].Is(WordClass.Adverb) || units[start - 1].IsComma || units[start - 1].Normal is "by" or "and" or "while" or "as")) start--;
        return new()
        {
            Verb = match.Verb, Form = match.Form, Shape = AttributionShape.Carried,
            Cue = cue, Start = start, End = Circumstances.After(layout, units, match, cue.End),
        };
    }
}
