using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds whom a statement is about when its reporting verb has no subject of its own ("Ann took the stage, saying ...").</summary>
internal static class LeadingPhrase
{
    private const int Longest = 10;

    /// <summary>The phrase with which the main clause before <paramref name="until"/> begins; empty when there is none.</summary>
    public static TextSpan Of(Layout layout, IReadOnlyList<Unit> units, int until)
    {
        var start = 0;
        if (until > 0 && units[0].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Coordinator)) start = AfterComma(units, until);
        while (start < until && !units[start].IsWord && !units[start].IsStretch) start++;
        var end = start;
        for (; end < until && end - start < Longest; end++)
        {
            if (units[end].IsBreak || units[end].IsStop) break;
            if (end == start) continue;
            if (units[start].Is(WordClass.SubjectPronoun) && !units[start].Is(WordClass.Determiner)) break;
            if (units[end].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Adverb | WordClass.Relative | WordClass.Preposition) && units[end].Normal != "of") break;
            if (!layout.IsCapital(units[end]) && IsVerbLike(layout, units, end)) break;
        }

        return end > start ? new(start, end) : default;
    }

    /// <summary>"“Open the gates”: council chair makes her case": the words up to the first office; empty when none is named.</summary>
    public static TextSpan InTitle(IReadOnlyList<Unit> units)
    {
        var end = 0;
        while (end < units.Count && !(units[end].IsWord && Titles.IsOffice(units[end].Token))) end++;
        if (end == units.Count) return default;
        while (end + 1 < units.Count && units[end + 1].IsWord && Titles.IsOffice(units[end + 1].Token)) end++;
        var start = end;
        while (start > 0 && units[start - 1].IsWord) start--;
        return new(start, end + 1);
    }

    private static int AfterComma(IReadOnlyList<Unit> units, int until)
    {
        for (var i = 0; i < until && i < 40; i++)
            if (units[i].IsComma) return i + 1;
        return units[0].Is(WordClass.Coordinator | WordClass.Adverb) ? 1 : 0;
    }

    /// <summary>A lower-case word after a name or an office, or one with a verb's ending, begins the predicate.</summary>
    private static bool IsVerbLike(Layout layout, IReadOnlyList<Unit> units, int at)
    {
        var word = units[at].Normal;
        var before = units[at - 1];
        if (!units[at].IsWord || units[at].Span.Length < 2) return false;
        if (word.EndsWith("ed", StringComparison.Ordinal) || ReportingLexicon.VerbAt(units, at) is not null) return true;
        if (Titles.IsTitle(units[at].Token)) return false;
        return (layout.IsCapital(before) && at > 1) || (!before.IsStretch && Titles.IsOffice(before.Token));
    }
}
