using QuoteCompare.Core.Text;

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
        var turns = new ClauseTurns(layout, units, by);
        var isThing = by.Verb.Takes(Frame.Object | Frame.Thing | Frame.As | Frame.Named) && units[start].Normal != "that";
        var last = Math.Min(units.Count, start + Longest);
        for (var i = start; i < last; i++)
        {
            while (following < attributions.Count && attributions[following].Cue.Start < i && attributions[following].Start < i) following++;
            if (following < attributions.Count && attributions[following].Start <= i && IsSibling(by, attributions[following], start)) return Before(attributions[following], start, i);
            if (units[i].IsStretch && (EndsItself(i, start) || (by.Verb.Takes(Frame.Named) && EndsName(i)))) return i + 1;
            if (i > start && (EndsHeadline(i) || (isThing && EndsThing(i)))) return i;
            if (i > start && ((i + 1 < units.Count && turns.At(i)) || turns.OpensPredicate(new(start, i), i))) return i;
        }

        return last;
    }

    /// <summary>"Chair admits pool loses money as bill looms": the headline's own addition.</summary>
    private bool EndsHeadline(int i) => units[i].Normal is "as" or "amid" or "after" && layout.IsTitle(statement);

    /// <summary>"Ruled out any talks | during remarks on Friday", "rejected the plan | , and a few days later ...": what follows a thing and is the report's own.</summary>
    private bool EndsThing(int i)
    {
        if (units[i].IsComma) return i + 1 < units.Count && (units[i + 1].Is(WordClass.Coordinator | WordClass.Relative | WordClass.SubjectPronoun | WordClass.Determiner | WordClass.Possessive) || layout.IsCapital(units[i + 1]));
        if (units[i].Normal is "during" or "while" or "when" or "after" or "before") return true;
        if (units[i].Normal is not ("in" or "at" or "on")) return false;
        if (DateWords.SkipAhead(units, i) > i) return true;
        var noun = i + 1;
        if (noun < units.Count && units[noun].Is(WordClass.Determiner | WordClass.Possessive)) noun++;
        return noun < units.Count && units[noun].Normal is "remarks" or "speech" or "interview" or "statement" or "address" or "conference" or "sermon";
    }

    /// <summary>"Called the plan “late” | and left": a name in marks ends what something is called.</summary>
    private bool EndsName(int i) => i + 1 < units.Count && units[i + 1].Is(WordClass.Coordinator | WordClass.Preposition | WordClass.Adverb) && !(i + 2 < units.Count && units[i + 2].IsStretch);

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
}
