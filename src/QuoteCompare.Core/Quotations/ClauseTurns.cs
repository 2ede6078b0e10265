using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Tells where a sentence turns from reported words back to the report's own: "said it was late, | but she stayed".</summary>
/// <param name="by">The clause whose content is read.</param>
internal sealed class ClauseTurns(Layout layout, IReadOnlyList<Unit> units, Attribution by)
{
    /// <summary>"While Ann said it was late, | the shop stayed open": the clause only leads up to the sentence proper.</summary>
    private readonly bool leadsUp = by.Start is > 0 and <= 3 && IsSubordinator(units[by.Start - 1]);

    /// <summary>"Ann, who said it was late, | left": the clause is an aside.</summary>
    private readonly bool isAside = by.Relative && by.Cue.Start > 1 && HasCommaBeforeWho(units, by.Cue.Start);

    /// <summary>
    /// "His warning that the road would close | was ignored": behind a noun that opens the sentence, the second verb is the report's. Half-open range of units.
    /// </summary>
    public bool OpensPredicate(TextSpan content, int at)
    {
        if (by.Shape != AttributionShape.Noun || by.Start > 1 || !units[at].Is(WordClass.Auxiliary | WordClass.Modal) || units[at - 1].Is(WordClass.Relative | WordClass.Coordinator | WordClass.SubjectPronoun | WordClass.Adverb | WordClass.Negation)) return false;
        for (var i = at - 2; i > content.Start; i--)
            if (units[i].Is(WordClass.Auxiliary | WordClass.Modal)) return true;
        return false;
    }

    /// <summary>Whether the report's own words begin at the mark or conjunction <paramref name="at"/>, which has a unit after it.</summary>
    public bool At(int at)
    {
        var unit = units[at];
        var next = units[at + 1];
        if (unit.IsDash && unit.Normal != "-" || unit.Normal == "-" && unit.Span.Start > units[at - 1].Span.End) return next.Is(WordClass.Coordinator) || next.Normal is "though" or "although" || (next.Is(WordClass.Determiner) && !next.Is(WordClass.SubjectPronoun));
        if (unit.Normal is "but") return SharesSubject(at + 1);
        if (!unit.IsComma) return false;
        if (IsComment(next)) return true;
        if ((leadsUp || isAside) && !next.Is(WordClass.Coordinator | WordClass.Relative) && next.Normal != "including") return true;
        if (at + 2 >= units.Count) return false;
        if (next.Normal is "which" or "who" or "whom") return units[at + 2].Normal is "he" or "she";
        if (next.Normal == "as") return units[at + 2].Is(WordClass.Auxiliary);
        if (next.Normal == "but") return SharesSubject(at + 2) || units[at + 2].Normal is "he" or "she" || layout.IsCapital(units[at + 2]);
        return next.Normal == "and" && (SharesSubject(at + 2) || units[at + 2].Normal is "he" or "she");
    }

    /// <summary>"Said it was late but | stayed", "says it is late and | stays": a verb in the form of the reporting verb goes on with its subject.</summary>
    private bool SharesSubject(int at)
    {
        while (at < units.Count && SubjectFinder.IsAdverb(layout, units[at]) && !units[at].Is(WordClass.Negation)) at++;
        if (at >= units.Count || !units[at].IsWord || layout.IsCapital(units[at])) return false;
        var word = units[at].Normal;
        if (ReportingLexicon.VerbAt(units, at) is { } match && match.Form == by.Form && by.Form != VerbForm.Base) return true;
        return by.Form switch
        {
            VerbForm.Past => word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal),
            VerbForm.Ing => word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static bool IsSubordinator(Unit unit) => unit.Normal is "while" or "as" or "although" or "though" or "after" or "since" or "when" or "before" or "because" or "if" or "once";

    private static bool HasCommaBeforeWho(IReadOnlyList<Unit> units, int verb)
    {
        for (var i = verb - 1; i > 0 && verb - i < 6; i--)
            if (units[i].Normal is "who" or "which" or "whose") return units[i - 1].IsComma;
        return false;
    }

    /// <summary>", referring to ...": the report's own comment.</summary>
    private static bool IsComment(Unit unit) =>
        unit.Normal is "referring" or "alluding" or "speaking" or "prompting" or "drawing" or "sparking" or "according" or "echoing" or "apparently" or "presumably";
}
