namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Another day, year or time than in the speech, or one left out or put in; inside and outside marks alike.</summary>
internal sealed class TimeRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) => SenseFinding.Of(
        account, FindingKind.Time, "the time",
        "A report may name the day for a word such as “tomorrow”.");
}
