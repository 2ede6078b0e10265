namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Words of an original told under a date that contradicts the original's day; inside and outside quotation marks alike.</summary>
internal sealed class RedatedRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account)
    {
        if (!account.Input.Redated) yield break;
        var passage = account.Alignments[0].Passage;
        var told = account.Quotation.Event is { } day ? $"under {Labels.Day(day)}" : "under another date";
        var held = account.Input.Originals[passage.Original].Days is [var first, ..] ? $"the speech of {Labels.Day(first)}" : "this speech";
        yield return new Finding
        {
            Kind = FindingKind.Redated,
            Group = FindingGroup.Recontextualised,
            Original = passage.Original,
            OriginalSpan = passage.Span,
            ReportSpan = ContentWords.FirstToLast(account.Report, account.Alignments[0].Rendering),
            Rule = "redated/event",
            Certainty = Certainty.Likely,
            Why = $"The report tells {account.Quote(account.Alignments[0].Rendering)} {told}; {account.Quote(passage.Original, passage.Span)} stands in {held}.",
            Fair = "The speaker may have said the same on both days.",
        };
    }
}
