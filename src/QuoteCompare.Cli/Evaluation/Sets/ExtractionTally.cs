using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>Quotations of one measure, of all types (null) or one: recall counts by the gold's type, precision by the type found.</summary>
internal sealed class ExtractionTally
{
    private readonly Dictionary<QuotationType, Share> recall = [];
    private readonly Dictionary<QuotationType, Share> precision = [];

    public Accuracy Of(QuotationType? type)
    {
        var (right, found) = (Sum(precision, type), Sum(recall, type));
        return Accuracy.Of(AlignmentTally.Part(right), AlignmentTally.Part(found));
    }

    public int Gold(QuotationType? type) => Sum(recall, type).Of;

    public int Found(QuotationType? type) => Sum(precision, type).Of;

    /// <summary>Adds one article; optional gold quotations count neither for nor against.</summary>
    public void Add(ExtractedDocument document, IReadOnlyList<(int Gold, int Found)> matched)
    {
        var goldOf = matched.ToDictionary(pair => pair.Found, pair => pair.Gold);
        var hit = matched.Select(pair => pair.Gold).ToHashSet();
        for (var i = 0; i < document.Gold.Count; i++)
        {
            if (!document.Gold[i].Marked.IsOptional) Count(recall, document.Gold[i], hit.Contains(i));
        }

        for (var j = 0; j < document.Found.Count; j++)
        {
            var isMatched = goldOf.TryGetValue(j, out var i);
            if (isMatched ? document.Gold[i].Marked.IsOptional : document.IsExcused(document.Found[j])) continue;
            Count(precision, document.Found[j], isMatched);
        }
    }

    private static void Count(Dictionary<QuotationType, Share> counts, WordedQuotation quotation, bool right) =>
        counts[quotation.Marked.Type] = counts.GetValueOrDefault(quotation.Marked.Type).With(right);

    private static Share Sum(Dictionary<QuotationType, Share> counts, QuotationType? type) =>
        counts.Where(own => type is null || own.Key == type).Aggregate(default(Share), (sum, own) => sum + own.Value);
}
