namespace QuoteCompare.Core.Quotations;

/// <summary>Words in quotation marks that no reporting clause of their own sentence claims: speech that goes on, speech after a colon, or no speech.</summary>
internal static class LooseQuotations
{
    /// <summary>
    /// Marked words inside narration are speech from this many words on. Fewer are mostly titles, nicknames and scare quotes:
    /// of marked stretches in news without a reporting verb, those of one to four words are quotations in a minority of cases.
    /// </summary>
    private const int FewestWordsInNarration = 5;

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
            if (alone) found.Add(new Draft(index, announced?.By, [new(i, end)]) { ByStatement = announced?.Statement ?? index, Alone = true });
            else if (i > 0 && units[i - 1].Normal == ":" && Label(layout, units, i - 1) is { } label) found.Add(new Draft(index, label, [new(i, end)]));
            else if (IsSpeech(layout, units[i])) found.Add(new Draft(index, null, [new(i, end)]));
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

    /// <summary>"Ann Lee: “...”": a name and a colon.</summary>
    private static Attribution? Label(Layout layout, IReadOnlyList<Unit> units, int colon)
    {
        var (subject, start) = SubjectFinder.PhraseEndingAt(layout, units, colon - 1);
        if (subject.IsEmpty || start != 0 || !layout.IsCapital(units[subject.Start])) return null;
        return new()
        {
            Verb = ReportingLexicon.Colon, Form = VerbForm.Base, Shape = AttributionShape.Clause,
            Cue = new(colon, colon + 1), Subject = subject, Start = start, End = colon + 1,
        };
    }

    private static bool IsSpeech(Layout layout, Unit unit)
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

        return words >= FewestWordsInNarration && capitals < words;
    }
}
