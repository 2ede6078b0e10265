namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>A "not" left out, put in, or standing right before the words quoted ("I do not say that ..."); inside and outside marks alike.</summary>
internal sealed class NegationRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) => SenseFinding.Of(
        account, FindingKind.Negation, "the negation",
        "Another word may say the same, such as a verb of refusal.");
}
