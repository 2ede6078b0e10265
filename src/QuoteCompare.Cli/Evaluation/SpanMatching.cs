using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation;

/// <summary>Which predicted span stands for which gold span: one to one, the largest overlap first.</summary>
internal sealed class SpanMatching
{
    /// <summary>Intersection over union from which two spans are held to be the same quotation or passage: the gold's own measure.</summary>
    private const double SameSpan = 0.5;

    private readonly Dictionary<int, int> predictionOf = [];
    private readonly Dictionary<int, int> goldOf = [];

    public SpanMatching(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> predictions)
    {
        var pairs =
            from goldIndex in Enumerable.Range(0, gold.Count)
            from predicted in Enumerable.Range(0, predictions.Count)
            let overlap = OverlapOf(gold[goldIndex], predictions[predicted])
            where overlap >= SameSpan
            orderby overlap descending, goldIndex descending, predicted descending
            select (goldIndex, predicted);
        foreach (var (goldIndex, predicted) in pairs)
        {
            if (predictionOf.ContainsKey(goldIndex) || goldOf.ContainsKey(predicted)) continue;
            predictionOf.Add(goldIndex, predicted);
            goldOf.Add(predicted, goldIndex);
        }
    }

    /// <summary>Index of the prediction for a gold span, null when it was not found.</summary>
    public int? PredictionOf(int gold) => predictionOf.TryGetValue(gold, out var predicted) ? predicted : null;

    /// <summary>Index of the gold span that a prediction stands for, null when it stands for none.</summary>
    public int? GoldOf(int predicted) => goldOf.TryGetValue(predicted, out var gold) ? gold : null;

    public static bool AreSame(TextSpan one, TextSpan other) => OverlapOf(one, other) >= SameSpan;

    private static double OverlapOf(TextSpan one, TextSpan other)
    {
        var shared = one.OverlapLength(other);
        return shared == 0 ? 0 : (double)shared / one.Cover(other).Length;
    }
}
