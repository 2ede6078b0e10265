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
        if (by.Cue.Start < claimed) return;
        var left = new ContentBefore(units, claimed).Of(by);
        var right = RightOf(by, !left.IsEmpty);
        if (right.IsEmpty && left.IsEmpty) return;
        List<TextSpan> parts = [];
        if (!left.IsEmpty && (right.IsEmpty || Interrupts(by, left, right))) parts.Add(left);
        if (!right.IsEmpty) parts.Add(right);
        drafts.Add(new Draft(index, by, parts));
        claimed = Math.Max(by.End, parts[^1].End);
    }

    private TextSpan RightOf(Attribution by, bool hasLeft)
    {
        var at = by.End;
        if (at >= units.Count) return default;
        var verb = by.Verb;
        if (verb.Takes(Frame.Object) && !units[at].IsBreak && !(units[at].IsStretch && verb.Takes(Frame.Bare | Frame.Clause | Frame.That)) && units[at].Normal != "that")
            return WithVerb(by, at);
        if (units[at].IsComma) return AfterComma(by, at + 1, hasLeft);
        if (units[at].Normal == ":" || units[at].IsDash) return at + 1 < units.Count && (units[at + 1].IsStretch || units[at].Normal == ":") ? Until(by, at + 1) : default;
        if (units[at].IsBreak || units[at].IsStop) return default;
        if (hasLeft && EndsMarked(by.Start)) return Resumes(at) is { } stretch && by.Shape != AttributionShape.According ? Until(by, stretch) : default;
        if (verb.Takes(Frame.Named) && units[at].IsStretch && by.Subject.Length > 1 && !layout.IsCapital(units[by.Subject.End - 1])) return default;
        if (units[at].IsStretch) return Until(by, at);
        if (units[at].Normal == "that") return verb.Takes(Frame.Object) && !verb.Takes(Frame.Bare | Frame.Clause | Frame.That) ? default : Until(by, at + 1);
        if (verb.Takes(Frame.As | Frame.Named)) return Until(by, at) is var thing && (HasAs(thing) || (verb.Takes(Frame.Named) && units[at].Normal != "as")) ? thing : default;
        if (units[at].Is(WordClass.Question) && verb.Takes(Frame.Asks | Frame.Person | Frame.Bare | Frame.Clause)) return Until(by, at);
        if (units[at].Normal == "to") return verb.Takes(Frame.To | Frame.Request) ? Until(by, at) : default;
        if (units[at].Is(WordClass.Coordinator)) return default;
        if (units[at].Is(WordClass.ObjectPronoun) && (at + 1 >= units.Count || !units[at + 1].IsWord)) return default;
        if ((verb.Takes(Frame.Clause) && !ShowsVerb(at)) || IsNoun(at)) return default;
        return verb.Takes(Frame.Bare | Frame.Clause | Frame.Person) && by.Shape != AttributionShape.According && by.Shape != AttributionShape.Inverted ? Until(by, at) : default;
    }

    private TextSpan AfterComma(Attribution by, int at, bool hasLeft)
    {
        if (at >= units.Count) return default;
        if (units[at].IsStretch) return Until(by, at);
        if (units[at].Normal == "that") return Until(by, at + 1);
        if (by.Shape == AttributionShape.According) return !hasLeft || by.Start < units.Count && units[by.Start].IsComma ? Until(by, at) : default;
        if (hasLeft && EndsMarked(by.Start) && units[at].Is(WordClass.Auxiliary | WordClass.Modal)) return Until(by, at);
        if (hasLeft && EndsMarked(by.Start)) return by.Shape != AttributionShape.According && Resumes(at) is { } stretch ? Until(by, stretch) : default;
        var first = units[at];
        var pause = hasLeft || (by.Start > 0 && units[by.Start - 1].IsComma);
        if (!pause || !first.IsWord || (by.Shape == AttributionShape.Inverted && !first.Is(WordClass.Auxiliary | WordClass.Modal))) return default;
        var aside = first.Is(WordClass.Relative) || first.Normal.EndsWith("ing", StringComparison.Ordinal) || IsNext(at);
        return aside ? default : Until(by, at);
    }

    private bool EndsMarked(int start)
    {
        var at = start > 0 && units[start - 1].IsComma ? start - 2 : start - 1;
        return at >= 0 && units[at].IsStretch;
    }

    /// <summary>Where marked words go on after the clause and its circumstances ("“A,” he said late last month, “B”").</summary>
    private int? Resumes(int at)
    {
        for (var i = at; i < units.Count && i - at < 25; i++)
        {
            if (units[i].IsStretch) return i == at || units[i - 1].IsComma || units[i - 1].Normal == ":" ? i : null;
            if (units[i].IsStop || IsNext(i)) return null;
        }

        return null;
    }

    private bool IsNext(int at) => next < attributions.Count && attributions[next].Start <= at && attributions[next].Cue.End >= at;

    private TextSpan WithVerb(Attribution by, int at)
    {
        var start = by.Cue.Start;
        if (start > 0 && units[start - 1].Normal is "outright" or "flatly" or "firmly" or "strongly" or "categorically") start--;
        if (units[at].Is(WordClass.Preposition) && !units[at].Is(WordClass.Subordinator)) return default;
        var content = Until(by, at);
        return content.IsEmpty ? content : new(start, content.End);
    }

    /// <summary>Whether a clause with a verb of its own begins here: an auxiliary or a subject pronoun stands among its first words.</summary>
    private bool ShowsVerb(int at)
    {
        for (var i = at; i < units.Count && i - at < 12; i++)
        {
            if (units[i].IsBreak || units[i].IsStretch) return false;
            if (units[i].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Contraction) || (units[i].Is(WordClass.SubjectPronoun) && !units[i].Is(WordClass.ObjectPronoun | WordClass.Relative))) return true;
        }

        return false;
    }

    private bool HasAs(TextSpan thing)
    {
        for (var i = thing.Start + 1; i < thing.End; i++)
            if (units[i].Normal == "as") return true;
        return false;
    }

    /// <summary>"Repeated his warning that": the noun has the content.</summary>
    private bool IsNoun(int at) => next < attributions.Count && attributions[next].Shape == AttributionShape.Noun && attributions[next].Start <= at && attributions[next].Cue.Start >= at;

    private TextSpan Until(Attribution by, int start) => new ContentEnd(layout, layout.Statements[index], attributions, next).From(by, start);

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
