using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>
/// The units of a reporting clause among which its date stands. Relative clauses and appositions are no part of it: "Lee, who won in May, said",
/// "said Lee, appointed in 2015"; adjuncts are: "On Sunday, Lee said", "Lee, speaking on Sunday, said".
/// </summary>
internal static class ClauseReach
{
    /// <summary>Units on either side of the cue in which its date stands; further off it belongs to something else.</summary>
    private const int Reach = 14;

    /// <summary>Units of the clause outside what is quoted, those beside the cue first, what follows it before what precedes it.</summary>
    public static IEnumerable<int> Nearest(Statement statement, Attribution by, IReadOnlyList<TextSpan> content)
    {
        var units = statement.Units;
        var end = by.Cue.End;
        while (end < units.Count && end - by.Cue.End < Reach && !IsOutside(units, end, content)) end++;
        foreach (var part in Parts(units, by.Cue.End, end))
            for (var at = part.Start; at < part.End; at++)
                if (Belongs(units, by, part, at, beside: part.Start == by.Cue.End)) yield return at;

        var start = by.Cue.Start;
        var first = by.Subject.IsEmpty ? start : Math.Min(start, by.Subject.Start);
        while (start > 0 && first - start < Reach - 1 && !IsOutside(units, start - 1, content) && !Joins(units, by, start - 1)) start--;
        foreach (var part in Enumerable.Reverse(Parts(units, start, by.Cue.Start)))
            for (var at = part.End - 1; at >= part.Start; at--)
                if (Belongs(units, by, part, at, beside: part.End == by.Cue.Start)) yield return at;

        var told = content.Count > 0 ? content[^1].End : by.Cue.End;
        for (var at = Math.Max(told, by.Cue.End); at < units.Count && at - told < Reach / 2; at++)
        {
            if (units[at].IsStretch || units[at].IsBreak || units[at].IsStop) break;
            yield return at;
        }
    }

    private static bool IsOutside(IReadOnlyList<Unit> units, int at, IReadOnlyList<TextSpan> content) =>
        units[at].IsStretch || units[at].IsStop || content.Any(p => p.Contains(at));

    /// <summary>"Hart left on Sunday | and Lee said": another clause ends there.</summary>
    private static bool Joins(IReadOnlyList<Unit> units, Attribution by, int at) =>
        by.Shape == AttributionShape.Clause && at == by.Start - 1 && (units[at].Is(WordClass.Coordinator) || (units[at].Is(WordClass.Subordinator) && !units[at].Is(WordClass.Preposition)));

    /// <summary>The stretches between commas, dashes and other breaks, in order.</summary>
    private static List<TextSpan> Parts(IReadOnlyList<Unit> units, int start, int end)
    {
        var parts = new List<TextSpan>();
        for (var from = start; from < end;)
        {
            var to = from;
            while (to < end && !units[to].IsBreak) to++;
            parts.Add(new(from, to));
            from = to + 1;
        }

        return parts;
    }

    private static bool Belongs(IReadOnlyList<Unit> units, Attribution by, TextSpan part, int at, bool beside)
    {
        if (!beside) return IsAdjunct(units, part);
        for (var i = at; i >= part.Start; i--)
            if (IsRelative(units[i])) return by.Relative && part.End == by.Cue.Start;
        return true;
    }

    /// <summary>"On Sunday", "last week", "speaking on Sunday", the year of a day, but not "the mayor since May" or "when she won in May".</summary>
    private static bool IsAdjunct(IReadOnlyList<Unit> units, TextSpan part)
    {
        if (part.IsEmpty) return false;
        var first = units[part.Start];
        if (first.Normal is "since" or "until") return false;
        for (var i = part.Start; i < part.End; i++)
            if (IsRelative(units[i]) || (units[i].Is(WordClass.Auxiliary | WordClass.Modal) && !units[i].Is(WordClass.Month)) || (units[i].Is(WordClass.SubjectPronoun) && !units[i].Is(WordClass.Determiner))) return false;
        if (first.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Month | WordClass.DayPart) || first.Token.Kind == TokenKind.Number) return true;
        return first.Normal is "last" or "next" or "this" or "late" or "early" or "earlier" or "speaking" or "addressing" or "talking" or "writing" or "appearing" or "testifying"
            || (first.Is(WordClass.Determiner) && part.Length <= LongestTime);
    }

    /// <summary>Units of "a day later", "the following week".</summary>
    private const int LongestTime = 3;

    private static bool IsRelative(Unit unit) => unit.Normal is "who" or "whose" or "whom" or "which" or "where";
}
