using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Words in quotation marks that no reporting clause of their own sentence claims: speech that goes on, speech after a colon, or no speech.</summary>
internal static class LooseQuotations
{
    /// <summary>
    /// Marked words inside narration are speech from this many words on. Fewer are mostly titles, nicknames and scare quotes:
    /// of marked stretches in news without a reporting verb, those of one to four words are quotations in a minority of cases.
    /// </summary>
    private const int FewestWordsInNarration = 5;

    /// <summary>Behind a colon: "had one message: “Dump it.”"</summary>
    private const int FewestAnnounced = 2;

    /// <summary>The quotations among what <paramref name="drafts"/> leave unclaimed in a statement.</summary>
    public static List<Draft> Find(Layout layout, int index, IReadOnlyList<Draft> drafts, Announcement? announced)
    {
        var found = new List<Draft>();
        var units = layout.Statements[index].Units;
        var (told, clauses) = Claimed(units.Count, index, drafts);
        var alone = Enumerable.Range(0, units.Count).All(i => !units[i].IsWord || told[i] || clauses[i]);
        for (var i = 0; i < units.Count; i++)
        {
            if (!units[i].IsStretch || told[i] || clauses[i]) continue;
            var end = i + 1;
            while (end < units.Count && !told[end] && (units[end].IsStretch || units[end].Normal is "…" or "...")) end++;
            if (i == 0 && Credit(layout, units, Math.Min(end, units.Count - 1)) is { } credit) found.Add(new Draft(index, credit, [new(i, end)]));
            else if (i > 0 && i == Labelled(units) && Label(layout, units, i - 1) is { } speaker) found.Add(new Draft(index, speaker, [new(i, end)]));
            else if (alone || GoesOn(layout, index, i)) found.Add(new Draft(index, announced?.By, [new(i, end)]) { ByStatement = announced?.Statement ?? index, Alone = true });
            else if (IsSpeech(layout, units[i], announced: i > 0 && units[i - 1].Normal == ":")) found.Add(new Draft(index, null, [new(i, end)]));
            i = end - 1;
        }

        return found;
    }

    /// <summary>Which units are told or quoted already, and which belong to the clauses that do it.</summary>
    private static (bool[] Told, bool[] Clauses) Claimed(int count, int index, IReadOnlyList<Draft> drafts)
    {
        bool[] told = new bool[count], clauses = new bool[count];
        foreach (var draft in drafts)
        {
            foreach (var part in draft.Parts) told.AsSpan(part.Start, part.Length).Fill(true);
            if (draft.By is { } by && draft.ByStatement == index && by.End > by.Start) clauses.AsSpan(by.Start, by.End - by.Start).Fill(true);
        }

        return (told, clauses);
    }

    /// <summary>Where marked words begin behind the first colon of a statement, or behind "Q." and "A."; -1 when none do.</summary>
    private static int Labelled(IReadOnlyList<Unit> units)
    {
        var colon = 0;
        while (colon < units.Count && colon < LongestCredit && units[colon].Normal != ":" && !units[colon].IsStretch) colon++;
        if (colon == 1 && IsQuestionOrAnswer(units[0])) return units.Count > 1 && units[1].IsStretch ? 1 : 2;
        return colon < units.Count && units[colon].Normal == ":" ? colon + 1 : -1;
    }

    /// <summary>"Ann Lee: “...”": a name and a colon; of "Q:" and "A:" nobody is named.</summary>
    private static Attribution? Label(Layout layout, IReadOnlyList<Unit> units, int colon)
    {
        if (colon <= 1 && IsQuestionOrAnswer(units[0])) return Attribution.OfColon(colon, default) with { Unnamed = true };
        var (subject, start) = NounPhrase.EndingAt(layout, units, colon - 1);
        return subject.IsEmpty || start != 0 || !layout.IsCapital(units[subject.Start]) ? null : Attribution.OfColon(colon, subject);
    }

    private static bool IsQuestionOrAnswer(Unit unit) => unit.Normal is "q" or "a" or "q." or "a.";

    /// <summary>"“...” — Ann Lee": a dash and a name.</summary>
    private static Attribution? Credit(Layout layout, IReadOnlyList<Unit> units, int dash)
    {
        if (dash + 1 >= units.Count || units.Count - dash > LongestCredit || !units[dash].IsDash || !layout.IsCapital(units[dash + 1])) return null;
        for (var i = dash + 1; i < units.Count; i++)
            if (!units[i].IsWord && !units[i].IsComma && !(units[i].Normal == "." && i + 1 == units.Count)) return null;
        var end = dash + 1;
        while (end < units.Count && units[end].IsWord) end++;
        return ReportingLexicon.VerbAt(units, end - 1) is null ? Attribution.OfColon(dash, new(dash + 1, end)) with { End = units.Count } : null;
    }

    /// <summary>Units of a dash and the name behind it.</summary>
    private const int LongestCredit = 9;

    /// <summary>"“It is late,” which he likes", "Then, “it is late”": marked words that lead their sentence go on with what was said before.</summary>
    private static bool GoesOn(Layout layout, int index, int stretch)
    {
        var units = layout.Statements[index].Units;
        if (index == 0 || layout.Statements[index - 1].Paragraph != layout.Statements[index].Paragraph) return false;
        var at = stretch;
        if (at > 0 && units[at - 1].IsComma) at--;
        if (at == 1 && units[0].Is(WordClass.Adverb | WordClass.Coordinator)) at--;
        return at == 0 && IsSpeech(layout, units[stretch], announced: false);
    }

    private static bool IsSpeech(Layout layout, Unit unit, bool announced)
    {
        var stretch = layout.Stretches[unit.Stretch];
        var tokens = layout.Report.TokensIn(stretch.Inner);
        int words = 0, capitals = 0;
        for (var t = tokens.Start; t < tokens.End; t++)
        {
            var token = layout.Report.Tokens[t];
            if (!token.IsWord) continue;
            words++;
            if (char.IsUpper(layout.Text[token.Span.Start]) || token.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator)) capitals++;
        }

        return words >= (announced ? FewestAnnounced : FewestWordsInNarration) && capitals < words;
    }
}
