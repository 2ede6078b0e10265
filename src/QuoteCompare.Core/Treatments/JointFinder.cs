using QuoteCompare.Core.Alignments;

namespace QuoteCompare.Core.Treatments;

/// <summary>The place in a quotation where it goes on from one passage to the next.</summary>
internal sealed record Joint
{
    public required Alignment First { get; init; }
    public required Alignment Second { get; init; }

    /// <summary>Whether both passages stand in one original and the second one comes first there.</summary>
    public required bool IsBackwards { get; init; }

    /// <summary>From the first to the last word between the passages in their original; null when none lies there, or when they stand in two originals.</summary>
    public required TextSpan? Between { get; init; }

    /// <summary>The number of words there.</summary>
    public required int WordsApart { get; init; }

    /// <summary>Whether a whole sentence with content lies there of which the quotation renders nothing.</summary>
    public required bool PassesSentence { get; init; }

    /// <summary>The ellipsis in the report at this place; null when there is none.</summary>
    public required TextSpan? Mark { get; init; }

    /// <summary>Whether the words on both sides of the joint stand inside quotation marks.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Whether both passages, with those that follow on beside them, are more than a chance word or two: between translations of one sentence words of the next one fit by chance.</summary>
    public bool IsSolid { get; init; }

    public bool IsOneOriginal => First.Passage.Original == Second.Passage.Original;

    /// <summary>Whether stretches with a sentence between them are joined in their order.</summary>
    public bool IsSplice => !IsBackwards && PassesSentence;
}

/// <summary>Finds the joints of a quotation that draws on several passages.</summary>
internal static class JointFinder
{
    /// <summary>
    /// Content words that make a sentence one with content. With one ("This is a probability.") it links what stands round it: both markers of the
    /// gold quotations read such stretches as one passage.
    /// </summary>
    public const int LeastContent = 2;

    /// <summary>Content words linked, and their share of those rendering a passage, from which that passage is more than chance between translations; of a sentence of two words both count.</summary>
    private const int LeastLinked = 3;
    private const double LeastShare = 0.4;

    public static IReadOnlyList<Joint> Find(WordAccount account)
    {
        var joints = account.Alignments.Zip(account.Alignments.Skip(1), (first, second) => Between(account, first, second)).ToList();
        var runs = new List<bool>();
        var solid = account.Alignments.Select(alignment => IsSolid(account, alignment)).ToList();
        for (int first = 0, at = 0; at < solid.Count; at++)
        {
            if (at < joints.Count && joints[at].IsOneOriginal && !joints[at].IsBackwards && !joints[at].PassesSentence) continue;
            runs.AddRange(Enumerable.Repeat(solid.Skip(first).Take(at + 1 - first).Any(s => s), at + 1 - first));
            first = at + 1;
        }

        return [.. joints.Select((joint, i) => joint with { IsSolid = runs[i] && runs[i + 1] })];
    }

    private static Joint Between(WordAccount account, Alignment first, Alignment second)
    {
        TextSpan one = first.Passage.Span, next = second.Passage.Span;
        var together = first.Passage.Original == second.Passage.Original;
        var backwards = together && next.Start < one.Start;
        var (lower, upper) = backwards ? (next, one) : (one, next);
        var original = account.Original(first.Passage.Original);
        var between = together ? ContentWords.FirstToLast(original, new TextSpan(lower.End, Math.Max(lower.End, upper.Start))) : null;
        var words = account.Report.TokensIn(new TextSpan(first.Rendering.End, Math.Max(first.Rendering.End, second.Rendering.Start)));
        return new Joint
        {
            First = first,
            Second = second,
            IsBackwards = backwards,
            Between = between,
            WordsApart = between is { } gap ? ContentWords.CountWords(original, gap) : 0,
            PassesSentence = between is { } stretch && PassesSentence(account, first.Passage.Original, stretch),
            Mark = EllipsisMarks.Find(account.Report, words.Start, words.End),
            IsQuoted = account.Quotation.Quoted.Any(q => q.Overlaps(first.Rendering)) && account.Quotation.Quoted.Any(q => q.Overlaps(second.Rendering)),
        };
    }

    private static bool IsSolid(WordAccount account, Alignment alignment)
    {
        if (account.IsSameTranscript(alignment.Passage.Original)) return true;
        var linked = alignment.Links.Where(l => ContentWords.Count(account.Report, l.Report) > 0).Select(l => l.Report).Distinct().Count();
        var content = account.OwnParts(alignment.Rendering).Sum(part => ContentWords.Count(account.Report, part));
        return linked >= LeastLinked ? linked >= LeastShare * content : linked > 1 && linked >= content;
    }

    private static bool PassesSentence(WordAccount account, int original, TextSpan between)
    {
        var text = account.Original(original);
        for (var s = text.SentenceAt(between.Start); s >= 0 && s < text.Sentences.Count && text.SpokenSpan(s).Start < between.End; s++)
        {
            var sentence = text.SpokenSpan(s);
            if (ContentWords.FirstToLast(text, sentence) is { } words && between.Contains(words)
                && ContentWords.Count(text, sentence) >= LeastContent && !account.Renders(original, sentence))
                return true;
        }

        return false;
    }
}
