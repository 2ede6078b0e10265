using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Gives each reporting clause of a statement the words it reports: after it, before it, or on both sides.</summary>
internal sealed class ContentFinder(Layout layout, int index, IReadOnlyList<Attribution> attributions)
{
    private readonly IReadOnlyList<Unit> units = layout.Statements[index].Units;
    private readonly List<Draft> drafts = [];
    private int claimed;
    private int next;

    /// <summary>The quotations of the statement that have a reporting clause, in order.</summary>
    public static List<Draft> Find(Layout layout, int statement, IReadOnlyList<Attribution> attributions)
    {
        var finder = new ContentFinder(layout, statement, attributions);
        while (finder.next < attributions.Count) finder.Take();
        return finder.drafts;
    }

    private void Take()
    {
        var by = attributions[next++];
        if (by.Cue.Start < claimed || IsToldByLast(by)) return;
        var left = new ContentBefore(units, claimed).Of(by);
        var right = new ContentAfter(layout, layout.Statements[index], attributions, next).Of(by, !left.IsEmpty);
        if (by.Shape == AttributionShape.According && !left.IsEmpty && !right.IsEmpty && HasVerb(left) && !units[right.Start].Is(WordClass.Auxiliary | WordClass.Modal)) right = default;
        if (IsBareAnswer(right)) right = default;
        if (right.IsEmpty && left.IsEmpty) return;
        List<TextSpan> parts = [];
        if (!left.IsEmpty && (right.IsEmpty || Interrupts(by, left, right))) parts.Add(left);
        if (!right.IsEmpty) parts.Add(right);
        drafts.Add(new Draft(index, by, parts));
        claimed = Math.Max(by.End, parts[^1].End);
    }

    /// <summary>"The port would stay open unless engineers said it was unsafe | , the mayor said.": a clause that ends the sentence tells all of it, with what is said in it.</summary>
    private bool IsToldByLast(Attribution by)
    {
        var last = attributions[^1];
        if (next >= attributions.Count || by.Shape != AttributionShape.Clause || !last.CanCarry || last.Subject.IsEmpty || !last.Verb.Takes(Frame.Bare)) return false;
        if (last.Start - 1 <= by.End || !units[last.Start - 1].IsComma || (last.End < units.Count && !units[last.End].IsStop)) return false;
        for (var i = claimed; i < last.Start - 1; i++)
            if (units[i].IsStretch || units[i].IsStop || units[i].Normal is ":" || units[i].IsDash) return false;
        return true;
    }

    /// <summary>"She said no": an answer told in one word quotes nothing.</summary>
    private bool IsBareAnswer(TextSpan range) =>
        !range.IsEmpty && (units[range.Start].Normal is "no" or "yes" or "so") && (range.Length == 1 || (range.Length == 2 && units[range.End - 1].IsStop));

    /// <summary>Whether a sentence stands there, rather than an adjunct ("Last year, according to the bank, ...").</summary>
    private bool HasVerb(TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (units[i].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Contraction) || (units[i].IsWord && units[i].Normal.EndsWith("ed", StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>
    /// Whether the clause stands inside one quotation rather than after an adjunct of its own ("In Ohio, he said, “We ...”").
    /// </summary>
    private bool Interrupts(Attribution by, TextSpan left, TextSpan right)
    {
        if (units[left.End - 1].IsStretch) return units[right.Start].IsStretch || units[right.Start].Is(WordClass.Auxiliary | WordClass.Modal);
        var comma = right.Start > 0 && units[right.Start - 1].IsComma;
        if (!comma) return false;
        if (by.Shape == AttributionShape.According) return true;
        var first = units[left.Start];
        var adjunct = first.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Weekday | WordClass.Coordinator)
            || first.Normal.EndsWith("ing", StringComparison.Ordinal) || first.Normal.EndsWith("ed", StringComparison.Ordinal);
        if (!units[right.Start].IsStretch) return true;
        var inner = layout.Stretches[units[right.Start].Stretch].Inner;
        if (inner.IsEmpty || !char.IsLower(layout.Text[inner.Start])) return false;
        return !adjunct || ContinuesVerb(inner);
    }

    /// <summary>"Killing him, he said, “would be ...”": the marked words begin with the verb of what stands before.</summary>
    private bool ContinuesVerb(TextSpan inner)
    {
        var tokens = layout.Report.TokensIn(inner);
        return !tokens.IsEmpty && layout.Report.Tokens[tokens.Start].Is(WordClass.Modal | WordClass.Auxiliary);
    }
}
