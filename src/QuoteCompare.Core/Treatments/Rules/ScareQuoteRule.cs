namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>One or two words of the speech set in quotation marks.</summary>
internal sealed class ScareQuoteRule : IFindingRule
{
    public IEnumerable<Finding> Find(WordAccount account) =>
        from words in FewWords.In(account)
        where ContentWords.CountWords(account.Report, words.Quoted) <= FewWords.MostSingle
        select new Finding
        {
            Kind = FindingKind.ScareQuote,
            Group = FindingGroup.Style,
            Original = words.Original,
            OriginalSpan = words.Passage,
            ReportSpan = words.Quoted,
            Rule = "scare-quote/single-words",
            Certainty = Certainty.Likely,
            Why = $"{account.Quote(words.Quoted)} stands alone in quotation marks; in the speech it stands in {account.Quote(words.Original, words.Sentence)}.",
            Fair = "Marks round single words may quote the speaker, name a term, or keep a distance.",
        };
}
