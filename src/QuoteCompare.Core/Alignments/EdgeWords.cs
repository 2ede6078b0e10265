using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Words that go on the same in both texts beyond a stretch's edge belong to it, whatever clause they open: "in every year | since" quoted with its "since".
/// </summary>
internal static class EdgeWords
{
    /// <summary>The stretches, each out to the last such word of its sentence that no other stretch holds.</summary>
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
                var (report, original) = (from.Report + direction, from.Original + direction);
                while (report >= 0 && report < terms.Count && original >= 0 && original < index.Terms.Count
                    && terms[report].Form == index.Terms[original].Form && SentenceOf(index, original) == sentence)
                    (report, original) = (report + direction, original + direction);
                return original - direction;
            }
        })];

    private static int SentenceOf(PassageIndex index, int term) => index.Text.SentenceAt(index.Text.Tokens[index.Terms[term].Tokens.Start].Span.Start);
}
