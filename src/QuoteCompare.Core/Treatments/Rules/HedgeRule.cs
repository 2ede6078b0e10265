namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>A "perhaps" or "I think" left out or put in, or a "certainly" put in; inside and outside marks alike.</summary>
internal sealed class HedgeRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) => SenseFinding.Of(
        account, FindingKind.Hedge, "the hedge",
        "The words beside it may keep the statement as open as the speech does.");
}
