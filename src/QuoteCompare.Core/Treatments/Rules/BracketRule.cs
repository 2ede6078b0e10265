namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>House style: what stands in brackets inside quotation marks is the report's. Quiet, since the brackets say so themselves.</summary>
internal sealed class BracketRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) => Brackets.In(account).Select(bracket => new Finding
    {
        Kind = FindingKind.Bracket,
        Group = FindingGroup.Style,
        Original = bracket.Original,
        ReportSpan = bracket.Words,
        Rule = "bracket/gloss",
        Certainty = Certainty.Clear,
        Why = $"{account.Quote(bracket.Words)} stands in brackets inside the quotation marks: words of the report.",
        Fair = "Brackets are the usual mark for words that are not the speaker's.",
    });
}
