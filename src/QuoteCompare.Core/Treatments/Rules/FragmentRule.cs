namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>A few words of a sentence set in quotation marks inside the report's own sentence; they claim no whole statement.</summary>
internal sealed class FragmentRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) =>
        from words in FewWords.In(account)
        where ContentWords.CountWords(account.Report, words.Quoted) > FewWords.MostSingle
        select new Finding
        {
            Kind = FindingKind.Fragment,
            Group = FindingGroup.Style,
            Original = words.Original,
            OriginalSpan = words.Passage,
            ReportSpan = words.Quoted,
            Rule = "fragment/few-words",
            Certainty = Certainty.Likely,
            Why = $"{account.Quote(words.Quoted)} is a part of a sentence; in the speech it stands in {account.Quote(words.Original, words.Sentence)}.",
            Fair = "Quoting a few words is usual where the report tells the rest.",
        };
}
