namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Another number than in the speech, or one left out or put in; inside and outside marks alike.</summary>
internal sealed class NumberRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) => SenseFinding.Of(
        account, FindingKind.Number, "the number",
        "A report may round a figure or follow a corrected one.");
}
