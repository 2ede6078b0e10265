using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>Predictions against gold → figures. Quotations marked by one annotator are left out of every figure.</summary>
internal static class Scorer
{
    public static Figures Score(IReadOnlyList<GoldQuotation> gold, IReadOnlyList<Prediction> predictions)
    {
        var matching = new SpanMatching([.. gold.Select(quotation => quotation.Span)], [.. predictions.Select(prediction => prediction.Span)]);
        var counted = Enumerable.Range(0, gold.Count).Where(index => !gold[index].IsOptional).ToList();
        Prediction? Found(int index) => matching.PredictionOf(index) is { } predicted ? predictions[predicted] : null;
        var found = counted.Where(index => Found(index) is not null).ToList();
        var withPassage = counted.Where(index => gold[index].HasPassage).ToList();

        var passages = new PassageScore();
        var located = withPassage.Where(index => passages.Add(gold[index], Found(index)?.Passages ?? [])).ToList();
        var misplaced = predictions.Where(prediction => IsFalse(prediction, gold)).ToList();
        misplaced.ForEach(passages.AddFalse);
        var treatments = new TreatmentScore([.. located.Select(index => (gold[index], Found(index)!))]);
        var verbatim = withPassage.Where(index => gold[index].Wording is [Wording.Verbatim]).ToList();
        var faithful = counted.Where(index => gold[index].Faithful == true).ToList();
        return new Figures
        {
            Found = Accuracy.Of(found.Count, predictions.Count - Enumerable.Range(0, predictions.Count).Count(StandsForOptional), counted.Count),
            Located = new(located.Count, withPassage.Count),
            Passages = passages.Passages,
            Parts = passages.Parts,
            False = new(misplaced.Count, predictions.Count),
            Speaker = new(found.Count(index => LastName(Found(index)!.Speaker) == LastName(gold[index].Speaker)), found.Count),
            Wording = treatments.Wording,
            Trimmed = treatments.Trimmed,
            Recontextualised = treatments.Recontextualised,
            Verbatim = new(verbatim.Count(index => located.Contains(index) && Found(index)!.Wording == Wording.Verbatim), verbatim.Count),
            Faithful = new(faithful.Count(index => Found(index) is not { } prediction || !prediction.Findings.Any(IsOfContext)), faithful.Count),
            Findings = treatments.Findings,
        };

        bool StandsForOptional(int predicted) => matching.GoldOf(predicted) is { } index && gold[index].IsOptional;
    }

    /// <summary>A link where the gold has none: the prediction lies, by half its length, on no quotation that has a passage or is optional.</summary>
    public static bool IsFalse(Prediction prediction, IReadOnlyList<GoldQuotation> gold) =>
        prediction.Passages.Count > 0
        && !gold.Any(quotation => (quotation.IsOptional || quotation.HasPassage)
            && 2 * quotation.Span.OverlapLength(prediction.Span) >= Math.Max(1, prediction.Span.Length));

    private static bool IsOfContext(Finding finding) => finding.Group is FindingGroup.Recontextualised or FindingGroup.Meaning;

    private static string LastName(string? name) =>
        (name ?? "").Replace('.', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");
}
