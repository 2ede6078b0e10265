namespace QuoteCompare.Core.Treatments;

/// <summary>
/// A rule: it looks at the word account of a quotation and names one kind of difference. A rule states two wordings and never judges; inside and
/// outside quotation marks, and by the declared relation, it says different things or nothing.
/// </summary>
internal interface IFindingRule
{
    IEnumerable<Finding> Find(WordAccount account);
}
