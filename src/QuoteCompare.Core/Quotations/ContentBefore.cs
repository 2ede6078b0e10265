using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds what stands before a reporting clause and is reported by it: "The road will close, the mayor said".</summary>
/// <param name="units">The statement's units.</param>
/// <param name="claimed">Where what no earlier clause has claimed begins.</param>
internal sealed class ContentBefore(IReadOnlyList<Unit> units, int claimed)
{
    /// <summary>Units beyond which what stands before a clause is no mere adjunct.</summary>
    private const int LongestAdjunct = 30;

    /// <summary>What stands before the clause and may be content; empty when nothing does.</summary>
    public TextSpan Of(Attribution by)
    {
        if (by.Shape is AttributionShape.Noun or AttributionShape.Carried || by.Verb.Takes(Frame.Object | Frame.As | Frame.Named)) return default;
        var end = by.Start;
        var comma = end > claimed && units[end - 1].IsComma;
        if (comma) end--;
        if (end <= claimed) return default;
        if (units[end - 1].IsStretch) return new(StartOfMarked(end - 1), end);
        if (!comma && !StartsWithComma(by) && by.Shape != AttributionShape.According) return default;
        var start = claimed;
        while (start < end && (units[start].IsBreak || units[start].IsStop)) start++;
        if (by.Shape == AttributionShape.According) start = LastClause(start, end);
        return end > start && (end - start > 1 || !units[start].Is(WordClass.Adverb | WordClass.Coordinator | WordClass.Subordinator)) && ClosesAfter(by) && !IsAdjunct(start, end, by) ? new(start, end) : default;
    }

    /// <summary>A source named at the end vouches for the last clause: "It grew, | with two thirds coming from men, according to the bank".</summary>
    private int LastClause(int start, int end)
    {
        for (var i = end - 2; i > start; i--)
        {
            if (!units[i].IsComma) continue;
            if (units[i + 1].Normal == "with") return i + 2;
            if (units[i + 1].Normal is "and" or "but" && i + 2 < end && units[i + 2].Is(WordClass.SubjectPronoun)) return i + 2;
        }

        return start;
    }

    /// <summary>A clause that comes after its content ends there, or with a comma.</summary>
    private bool ClosesAfter(Attribution by) =>
        by.Shape == AttributionShape.According || by.End >= units.Count || units[by.End].IsBreak || units[by.End].IsStop || units[by.End].IsStretch;

    /// <summary>"Earlier this week, he wrote": no content, unless the sentence goes on after the clause.</summary>
    private bool IsAdjunct(int start, int end, Attribution by)
    {
        var first = units[start];
        if (end - start > LongestAdjunct) return false;
        if (by.End < units.Count && units[by.End].IsComma) return first.Normal == "asked" || (end - start > 1 && units[start + 1].Normal == "asked");
        if (!first.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Subordinator | WordClass.Weekday)) return false;
        for (var i = start; i < end; i++)
            if (units[i].IsComma || units[i].Is(WordClass.Auxiliary | WordClass.Modal)) return false;
        return true;
    }

    private bool StartsWithComma(Attribution by) => by.Start < units.Count && (units[by.Start].IsComma || units[by.Start].IsDash);

    /// <summary>Words that run into a marked stretch without a pause are told with it ("The deal “exists on paper,” he said").</summary>
    private int StartOfMarked(int stretch)
    {
        if (stretch == claimed || !units[stretch - 1].IsWord) return stretch;
        var start = claimed;
        while (start < stretch && (units[start].IsBreak || units[start].IsStop)) start++;
        return start + 1 == stretch && units[start].Is(WordClass.Coordinator) ? stretch : start;
    }
}
