using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds attributions without a verb: "according to the ministry", "his warning that".</summary>
internal static class NominalClause
{
    public static Attribution? According(Layout layout, IReadOnlyList<Unit> units, int at)
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

    public static Attribution? Noun(IReadOnlyList<Unit> units, int at)
    {
        if (at + 1 >= units.Count || units[at + 1].Normal != "that" || ReportingLexicon.NounAt(units, at) is not { } noun) return null;
        var start = at;
        while (start > 0 && at - start < 4 && units[start - 1].IsWord && !units[start - 1].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Modal) && !units[start].Is(WordClass.Determiner) && !IsVerb(units, start - 1)) start--;
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

    /// <summary>"Confirmed Lee's remark that": a verb is no part of whose remark it is.</summary>
    private static bool IsVerb(IReadOnlyList<Unit> units, int at) =>
        units[at].Normal.EndsWith("ed", StringComparison.Ordinal) || ReportingLexicon.VerbAt(units, at) is { Form: VerbForm.Past or VerbForm.Ing };
}
