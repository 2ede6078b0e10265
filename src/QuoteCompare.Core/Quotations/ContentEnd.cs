namespace QuoteCompare.Core.Quotations;

/// <summary>Finds where reported words that follow their clause end: at the sentence's end, or where the next clause of the report begins.</summary>
internal sealed class ContentEnd(Layout layout, Statement statement, IReadOnlyList<Attribution> attributions, int next)
{
    private readonly IReadOnlyList<Unit> units = statement.Units;

    /// <summary>Units after which a sentence is none: keeps the work bounded on text without full stops.</summary>
    private const int Longest = 1500;

    /// <summary>The content that begins at <paramref name="start"/>, as a range of units; empty when nothing is left.</summary>
    public TextSpan From(Attribution by, int start)
    {
        if (start >= units.Count) return default;
        var end = EndOf(by, start);
        return end > start ? new(start, end) : default;
    }

    private int EndOf(Attribution by, int start)
    {
        var following = next;
        var subordinate = by.Start is > 0 and <= 3 && IsSubordinator(units[by.Start - 1]);
        var last = Math.Min(units.Count, start + Longest);
        for (var i = start; i < last; i++)
        {
            while (following < attributions.Count && attributions[following].Cue.Start < i && attributions[following].Start < i) following++;
            if (following < attributions.Count && attributions[following].Start <= i && IsSibling(by, attributions[following], start)) return Before(attributions[following], start, i);
            if (units[i].IsStretch && EndsItself(i, start)) return i + 1;
            if (i > start && (EndsHeadline(i) || (by.Verb.Takes(Frame.Object) && EndsDeed(i)))) return i;
            if (units[i].IsComma && i + 1 < units.Count && (IsComment(units[i + 1]) || (subordinate && OpensMainClause(i + 1)))) return i;
        }

        return last;
    }

    /// <summary>"Chair admits pool loses money as bill looms": the headline's own addition.</summary>
    private bool EndsHeadline(int i) => units[i].Normal is "as" or "amid" or "after" && layout.IsTitle(statement);

    /// <summary>"Ruled out any talks | during remarks on Friday", "rejected the plan | , and a few days later ...".</summary>
    private bool EndsDeed(int i)
    {
        if (units[i].IsComma) return i + 1 < units.Count && units[i + 1].Is(WordClass.Coordinator);
        if (units[i].Normal is not ("during" or "in" or "at")) return false;
        var noun = i + 1;
        if (noun < units.Count && units[noun].Is(WordClass.Determiner | WordClass.Possessive)) noun++;
        return noun < units.Count && units[noun].Normal is "remarks" or "speech" or "interview" or "statement" or "address" or "conference" or "sermon";
    }

    private static bool IsSubordinator(Unit unit) => unit.Normal is "while" or "as" or "although" or "though" or "after" or "since" or "when" or "before" or "because";

    /// <summary>Behind "While Ann said it was late," the sentence proper begins.</summary>
    private bool OpensMainClause(int at) =>
        layout.IsCapital(units[at]) || units[at].Is(WordClass.SubjectPronoun | WordClass.Contraction | WordClass.Determiner | WordClass.Possessive);

    private int Before(Attribution sibling, int start, int i)
    {
        var end = Math.Max(start, Math.Min(i, sibling.Start));
        while (end > start && (units[end - 1].IsComma || units[end - 1].Is(WordClass.Coordinator) || units[end - 1].Normal is "while" or "as" or "though" or "although" or "after" or "before")) end--;
        return end;
    }

    /// <summary>Whether another clause of the report goes on beside this content, rather than being told in it ("he said that officials say").</summary>
    private bool IsSibling(Attribution by, Attribution other, int start)
    {
        if (other.Start < start) return false;
        var before = other.Start > 0 ? units[other.Start - 1] : default;
        var at = other.Start < units.Count ? units[other.Start] : default;
        return other.Shape switch
        {
            AttributionShape.According => true,
            AttributionShape.Noun => false,
            AttributionShape.Inverted => before.IsStretch || at.IsComma,
            AttributionShape.Carried when other.Form == VerbForm.Ing => at.IsComma || before.IsStretch || at.Normal is "by" or "while" or "and",
            AttributionShape.Carried => true,
            _ => before.IsStretch || (other.Start > 1 && IsTurn(other.Start - 1, needsComma: !by.Verb.Takes(Frame.Object))),
        };
    }

    /// <summary>", and", ", while", ", but" before the other clause's subject.</summary>
    private bool IsTurn(int at, bool needsComma) =>
        (units[at].Is(WordClass.Coordinator) || units[at].Normal is "while" or "though" or "although" or "as") && (!needsComma || units[at - 1].IsComma);

    /// <summary>A marked stretch that brings its own full stop or comma, or that nothing but a break follows.</summary>
    private bool EndsItself(int i, int start)
    {
        var inner = layout.Stretches[units[i].Stretch].Inner;
        if (inner.IsEmpty) return false;
        var last = layout.Text[inner.End - 1];
        if (i + 1 == units.Count || (last is '.' or '!' or '?' && i > start)) return true;
        return i == start && (last is '.' or ',' or '!' or '?' || units[i + 1].IsBreak || units[i + 1].IsStop);
    }

    /// <summary>", referring to ...", ", who ...": the report's own comment.</summary>
    private static bool IsComment(Unit unit) =>
        unit.Normal is "referring" or "alluding" or "speaking" or "prompting" or "drawing" or "sparking" or "according" or "echoing" or "apparently" or "presumably";
}
