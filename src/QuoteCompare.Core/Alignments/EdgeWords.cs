using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Words that go on the same in both texts beyond a stretch's edge belong to it, whatever clause they open: "in every year | since" quoted with its "since".
/// </summary>
internal static class EdgeWords
{
    /// <summary>Words that must go on the same in the next sentence: "I am not one of them" has none that find it.</summary>
    private const int LeastBeyond = 3;

    /// <summary>The stretches, each out to the last such word that no other stretch holds.</summary>
    public static IReadOnlyList<Stretch> Reach(IReadOnlyList<Stretch> stretches, IReadOnlyList<Term> terms, PassageIndex index) =>
        [.. stretches.Select((stretch, i) =>
        {
            var first = stretch.Steps.MinBy(step => step.Original)!;
            var last = stretch.Steps.MaxBy(step => step.Original)!;
            var start = index.Terms[Reached(first, -1)].Tokens;
            var end = index.Terms[Reached(last, 1)].Tokens;
            var tokens = stretch.Tokens.Cover(start).Cover(end);
            return stretches.Where((_, other) => other != i).Any(other => other.Tokens.Overlaps(tokens)) ? stretch : stretch with { Tokens = tokens };

            int Reached(PathStep from, int direction)
            {
                var sentence = SentenceOf(index, from.Original);
                var (reached, beyond) = (from.Original, 0);
                for (int report = from.Report + direction, original = from.Original + direction; IsSame(report, original); report += direction, original += direction)
                {
                    if (SentenceOf(index, original) != sentence) beyond++;
                    if (beyond is 0 or >= LeastBeyond) reached = original;
                }

                return reached;
            }

            bool IsSame(int report, int original) =>
                report >= 0 && report < terms.Count && original >= 0 && original < index.Terms.Count && terms[report].Form == index.Terms[original].Form;
        })];

    private static int SentenceOf(PassageIndex index, int term) => index.Text.SentenceAt(index.Text.Tokens[index.Terms[term].Tokens.Start].Span.Start);
}
