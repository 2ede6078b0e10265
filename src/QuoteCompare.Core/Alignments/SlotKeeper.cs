using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Where the words before and after a word stand the same in both texts, that word belongs between them: the same word is linked there and not with its double elsewhere,
/// and another word was put in its place ("won in Vermont" for "won in Oklahoma") and is not the "Vermont" of a later sentence.
/// </summary>
internal static class SlotKeeper
{
    /// <summary>Terms back to the link whose run reaches a word: "in the" between "won" and "Vermont".</summary>
    private const int LongestRun = 4;

    /// <param name="path">In the order of the report.</param>
    /// <param name="terms">The quotation's terms.</param>
    /// <param name="index">The original.</param>
    /// <returns>The path with such words in their place, and the terms that stand for another word there: they are to be linked nowhere.</returns>
    public static (IReadOnlyList<PathStep> Path, IReadOnlySet<int> Replacing) Settle(IReadOnlyList<PathStep> path, IReadOnlyList<Term> terms, PassageIndex index)
    {
        var taken = path.Select(step => step.Original).ToHashSet();
        var settled = new List<PathStep>(path.Count);
        var replacing = new HashSet<int>();
        (int Report, int Original) before = (-1, -1);
        foreach (var step in path)
        {
            var slot = before.Original + step.Report - before.Report;
            var held = before.Report >= 0 && step.Original != slot && !taken.Contains(slot) && IsSlot(before, (step.Report, slot), terms, index);
            if (!held || SentenceOf(index, step.Original) == SentenceOf(index, slot))
            {
                settled.Add(step);
                before = (step.Report, step.Original);
                continue;
            }

            before = (step.Report, slot);
            if (!IsSame(step.Report, slot, terms, index))
            {
                replacing.Add(step.Report);
                continue;
            }

            taken.Add(slot);
            settled.Add(step with { Original = slot });
        }

        return (settled, replacing);
    }

    /// <summary>Whether the words between a link and a place stand the same in both texts, within a sentence, and the words behind it or the sentence's end too.</summary>
    private static bool IsSlot((int Report, int Original) before, (int Report, int Original) at, IReadOnlyList<Term> terms, PassageIndex index)
    {
        if (at.Report - before.Report > LongestRun || at.Original >= index.Terms.Count || !index.Terms[at.Original].IsContent) return false;
        var sentence = SentenceOf(index, before.Original);
        if (SentenceOf(index, at.Original) != sentence) return false;
        for (var i = 1; i < at.Report - before.Report; i++)
            if (!IsSame(before.Report + i, before.Original + i, terms, index)) return false;
        var isLast = at.Original + 1 >= index.Terms.Count || SentenceOf(index, at.Original + 1) != sentence;
        return at.Report + 1 == terms.Count ? isLast : !isLast && IsSame(at.Report + 1, at.Original + 1, terms, index);
    }

    private static bool IsSame(int report, int original, IReadOnlyList<Term> terms, PassageIndex index) =>
        string.Equals(terms[report].Form, index.Terms[original].Form, StringComparison.Ordinal);

    private static int SentenceOf(PassageIndex index, int term) => index.Text.SentenceAt(index.Text.Tokens[index.Terms[term].Tokens.Start].Span.Start);
}
