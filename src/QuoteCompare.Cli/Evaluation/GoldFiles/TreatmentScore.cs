using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>How far what is said of the located quotations agrees with the gold.</summary>
/// <param name="located">The located quotations, each with its prediction.</param>
internal sealed class TreatmentScore(IReadOnlyList<(GoldQuotation Gold, Prediction Predicted)> located)
{
    public Share Wording => new(located.Count(pair => pair.Gold.Wording.Contains(pair.Predicted.Wording)), located.Count);

    /// <summary>The mean of the shares right among "trimmed" and among "not trimmed", where the gold accepts one of them only.</summary>
    public double? Trimmed
    {
        get
        {
            double?[] shares = [TrimmedShare(true), TrimmedShare(false)];
            return shares.Average();
        }
    }

    /// <summary>The mean F1 over the kinds that gold or prediction holds; a contested kind is passed over in that quotation.</summary>
    public double? Recontextualised => Enum.GetValues<Recontextualisation>().Select(F1Of).Average();

    /// <summary>Kinds of difference that the gold names and the findings name too.</summary>
    public Share Findings => new(
        located.Sum(pair => pair.Gold.Findings?.Count(kind => pair.Predicted.Findings.Any(finding => finding.Kind == kind)) ?? 0),
        located.Sum(pair => pair.Gold.Findings?.Count ?? 0));

    private double? TrimmedShare(bool trimmed)
    {
        var only = located.Where(pair => pair.Gold.Trimmed is [var value] && value == trimmed).ToList();
        return only.Count == 0 ? null : (double)only.Count(pair => pair.Predicted.Trimmed == trimmed) / only.Count;
    }

    private double? F1Of(Recontextualisation kind)
    {
        var counted = located.Where(pair => !pair.Gold.Contested.Contains(kind)).ToList();
        return Accuracy.Of(
            counted.Count(pair => pair.Predicted.Recontextualised.Contains(kind) && pair.Gold.Agreed.Contains(kind)),
            counted.Count(pair => pair.Predicted.Recontextualised.Contains(kind)),
            counted.Count(pair => pair.Gold.Agreed.Contains(kind)))?.F1;
    }
}
