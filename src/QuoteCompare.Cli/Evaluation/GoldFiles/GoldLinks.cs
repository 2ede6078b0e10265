using QuoteCompare.Cli.Evaluation.Reliability;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>Gold quotations and predictions → links that are right, wrong or missing.</summary>
internal static class GoldLinks
{
    public static IReadOnlyList<LinkAnswer> Of(IReadOnlyList<GoldQuotation> gold, IReadOnlyList<Prediction> predictions)
    {
        var matching = new SpanMatching([.. gold.Select(quotation => quotation.Span)], [.. predictions.Select(prediction => prediction.Span)]);
        var own = Enumerable.Range(0, gold.Count).Where(index => gold[index].HasPassage)
            .Select(index => (Quotation: gold[index], Found: matching.PredictionOf(index) is { } predicted ? predictions[predicted] : null))
            .Select(pair => new LinkAnswer(HasSource: true, pair.Found?.Confidence, new PassageScore().Add(pair.Quotation, pair.Found?.Passages ?? [])));
        var misplaced = predictions.Where(prediction => Scorer.IsFalse(prediction, gold)).Select(prediction => new LinkAnswer(HasSource: false, prediction.Confidence, IsRight: false));
        return [.. own, .. misplaced];
    }
}
