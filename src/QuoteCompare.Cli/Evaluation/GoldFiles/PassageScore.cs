namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>How well the predicted passages cover those of the gold, by character.</summary>
internal sealed class PassageScore
{
    /// <summary>Character F1 from which a quotation counts as located: the gold's own measure.</summary>
    private const double WellEnough = 0.5;

    private int right, predicted, gold, partsHit, parts;

    /// <summary>Adds one gold quotation; the accepted answer that fits best counts.</summary>
    /// <returns>Whether it is located.</returns>
    public bool Add(GoldQuotation quotation, IReadOnlyList<NamedPassage> passages)
    {
        var covered = Characters(passages);
        var (answer, characters, fit) = quotation.Answers
            .Select(answer => (answer, Characters(answer)))
            .Select(known => (known.answer, known.Item2, Fit: Accuracy.Of(Shared(covered, known.Item2), covered.Count, known.Item2.Count)?.F1 ?? 0))
            .MaxBy(known => known.Fit);
        right += Shared(covered, characters);
        predicted += covered.Count;
        gold += characters.Count;
        if (answer.Count > 1)
        {
            parts += answer.Count;
            partsHit += answer.Count(part => passages.Any(passage => passage.Original == part.Original && SpanMatching.AreSame(passage.Span, part.Span)));
        }

        return fit >= WellEnough;
    }

    /// <summary>Adds passages linked where the gold has none.</summary>
    public void AddFalse(Prediction prediction) => predicted += Characters(prediction.Passages).Count;

    public Accuracy? Passages => Accuracy.Of(right, predicted, gold);

    public Share Parts => new(partsHit, parts);

    private static HashSet<(string Original, int Offset)> Characters(IEnumerable<NamedPassage> passages) =>
        [.. passages.SelectMany(passage => Enumerable.Range(passage.Span.Start, passage.Span.Length).Select(offset => (passage.Original, offset)))];

    private static int Shared(HashSet<(string, int)> one, HashSet<(string, int)> other) => one.Count(other.Contains);
}
