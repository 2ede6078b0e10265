using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds reporting clauses in the passive: "it was announced by the ministry that", "she was told that", "when asked whether".</summary>
internal static class PassiveClause
{
    /// <summary>The clause of a passive verb; null when it reports no words.</summary>
    /// <param name="hearer">What stands before the verb: "it", or who was told or asked.</param>
    public static Attribution? Find(Layout layout, IReadOnlyList<Unit> units, VerbMatch match, SubjectFinder.Found hearer, TextSpan cue)
    {
        if (match.Form is not (VerbForm.Past or VerbForm.PastParticiple)) return null;
        var agent = Agent(layout, units, cue.End);
        var end = Circumstances.Skip(layout, units, agent.IsEmpty ? cue.End : agent.End, takesTo: true);
        if (end >= units.Count || !(match.Verb.Takes(Frame.Person | Frame.Asks) ? Tells(units, match.Verb, end) : IsIt(units, hearer.Subject) && units[end].Normal == "that")) return null;
        return new()
        {
            Verb = match.Verb, Form = VerbForm.Past, Shape = AttributionShape.Clause,
            Cue = cue, Subject = agent, Unnamed = agent.IsEmpty, Start = hearer.Start, End = end,
        };
    }

    /// <summary>"By the ministry": who says it; empty when nobody is named.</summary>
    private static TextSpan Agent(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        if (at + 1 >= units.Count || units[at].Normal != "by" || !units[at + 1].IsWord) return default;
        var end = InvertedClause.PhraseAfter(layout, units, at + 1);
        return end > at + 1 ? new(at + 1, end) : default;
    }

    private static bool Tells(IReadOnlyList<Unit> units, ReportingVerb verb, int at)
    {
        if (units[at].Normal == "that") return verb.Takes(Frame.Person);
        if (verb.Takes(Frame.Asks)) return units[at].Is(WordClass.Question) || units[at].Normal == "about";
        return units[at].IsWord && units[at].Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.Contraction);
    }

    private static bool IsIt(IReadOnlyList<Unit> units, TextSpan subject) => subject.Length == 1 && units[subject.Start].Normal == "it";
}
