namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>A condition of the speech that the quotation leaves off what it keeps, or one that it puts in; inside and outside marks alike.</summary>
internal sealed class ConditionRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) => SenseFinding.Of(
        account, FindingKind.Condition, "the condition",
        "The report may tell the condition at another place.");
}
