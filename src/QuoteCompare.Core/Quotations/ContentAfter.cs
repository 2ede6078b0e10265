using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds what follows a reporting clause and is reported by it: "The mayor said | the road would close".</summary>
/// <param name="next">Index of the first attribution behind the one asked for.</param>
internal sealed class ContentAfter(Layout layout, Statement statement, IReadOnlyList<Attribution> attributions, int next)
{
    /// <summary>Units of somebody asked to do something.</summary>
    private const int LongestAddressee = 14;

    /// <summary>Units of when, where and on what occasion something was said.</summary>
    private const int LongestCircumstances = 25;

    private readonly IReadOnlyList<Unit> units = statement.Units;

    /// <summary>What follows the clause and is content; empty when nothing is.</summary>
    public TextSpan Of(Attribution by, bool hasLeft)
    {
        var at = by.End;
        if (at >= units.Count) return default;
        var verb = by.Verb;
        if (verb.Takes(Frame.Request) && units[at].IsWord && HasInfinitive(at)) return Until(by, at);
        if (verb.Takes(Frame.Object) && !units[at].IsBreak && !(units[at].IsStretch && verb.Takes(Frame.Bare | Frame.Clause | Frame.That)) && units[at].Normal != "that")
            return WithVerb(by, at);
        if (MarkedAfterColon(at) is { } marked && by.Shape != AttributionShape.According) return Until(by, marked);
        if (units[at].IsComma) return AfterComma(by, at + 1, hasLeft);
        if (units[at].Normal == ":" || units[at].IsDash) return at + 1 < units.Count && (units[at + 1].IsStretch || units[at].Normal == ":") ? Until(by, at + 1) : default;
        if (units[at].IsBreak || units[at].IsStop) return default;
        if (hasLeft && EndsMarked(by.Start)) return Resumes(at) is { } stretch && by.Shape != AttributionShape.According ? Until(by, stretch) : default;
        if (verb.Takes(Frame.Named) && units[at].IsStretch && by.Subject.Length > 1 && !layout.IsCapital(units[by.Subject.End - 1])) return default;
        if (units[at].IsStretch) return Until(by, at);
        if (units[at].Normal == "that") return verb.Takes(Frame.Object) && !verb.Takes(Frame.Bare | Frame.Clause | Frame.That) ? default : Until(by, at);
        if (verb.Takes(Frame.As | Frame.Named)) return Until(by, at) is var thing && (verb.Takes(Frame.Named) ? Naming.HasName(units, thing) : Naming.HasAs(units, thing)) ? thing : default;
        if (units[at].Is(WordClass.Question) && verb.Takes(Frame.Asks | Frame.Person | Frame.Bare | Frame.Clause)) return Until(by, at);
        if (units[at].Normal == "to") return verb.Takes(Frame.To | Frame.Request) ? Until(by, at) : default;
        if (units[at].Is(WordClass.Coordinator)) return default;
        if (units[at].Is(WordClass.ObjectPronoun) && (at + 1 >= units.Count || !units[at + 1].IsWord)) return default;
        if ((verb.Takes(Frame.Clause) && !ShowsVerb(at)) || IsNoun(at)) return default;
        return verb.Takes(Frame.Bare | Frame.Clause | Frame.Person | Frame.Thing) && by.Shape != AttributionShape.According && by.Shape != AttributionShape.Inverted ? Until(by, at) : default;
    }

    /// <summary>"Said | after the final on Saturday: “...”": circumstances, then a colon right before marked words, which are the content; null when it is not so.</summary>
    private int? MarkedAfterColon(int at)
    {
        var first = units[at].IsComma && at + 1 < units.Count ? at + 1 : at;
        if (!units[first].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Weekday) || units[first].Normal is "that" or "if" or "whether") return null;
        for (var i = first; i + 1 < units.Count && i - first < LongestCircumstances; i++)
        {
            if (units[i].Normal == ":") return units[i + 1].IsStretch ? i + 1 : null;
            if (units[i].IsStretch || units[i].Normal == "that" || IsNext(i) || (units[i].IsBreak && !units[i].IsComma)) return null;
        }

        return null;
    }

    private TextSpan AfterComma(Attribution by, int at, bool hasLeft)
    {
        if (at >= units.Count) return default;
        if (units[at].IsStretch) return Until(by, at);
        if (units[at].Normal == "that") return Until(by, at);
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
            if (units[i].IsStop || IsNext(i) || units[i].Normal is "but" or "then" || units[i].Is(WordClass.Auxiliary | WordClass.Modal)) return null;
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

    /// <summary>"Urged | the crowd to leave", "asked | him not to go": somebody, then what he is asked to do.</summary>
    private bool HasInfinitive(int at)
    {
        for (var i = at + 1; i < units.Count && i - at < LongestAddressee && units[i].IsWord; i++)
        {
            if (units[i].Normal == "to") return true;
            if (units[i].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.SubjectPronoun | WordClass.Subordinator) && !units[i].Is(WordClass.ObjectPronoun)) return false;
        }

        return false;
    }

    /// <summary>"Repeated his warning that": the noun has the content.</summary>
    private bool IsNoun(int at) => next < attributions.Count && attributions[next].Shape == AttributionShape.Noun && attributions[next].Start <= at && attributions[next].Cue.Start >= at;

    private TextSpan Until(Attribution by, int start) => new ContentEnd(layout, statement, attributions, next).From(by, start);
}
