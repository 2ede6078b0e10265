namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Another quantity than in the speech ("all" for "most"), or one left out or put in ("only"); inside and outside marks alike.</summary>
internal sealed class QuantifierRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) => SenseFinding.Of(
        account, FindingKind.Quantifier, "the quantity",
        "The words beside it may say how much is meant.");
}
