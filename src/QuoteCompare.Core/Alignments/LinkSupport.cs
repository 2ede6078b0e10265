namespace QuoteCompare.Core.Alignments;

/// <summary>
/// How surely a report's other quotations come from an original: a report that quotes a speech clearly in three places most likely quotes it in the fourth too, and one of
/// which nothing else fits most likely does not.
/// </summary>
internal sealed class LinkSupport
{
    /// <summary>Other quotations that are averaged: the surest ones.</summary>
    private const int Supporters = 3;

    private readonly Dictionary<int, List<(double Confidence, AlignedQuotation Aligned)>> _surest;

    public LinkSupport(IEnumerable<IEnumerable<AlignedQuotation>> aligned) =>
        _surest = aligned.SelectMany(own => own)
            .GroupBy(a => a.Original)
            .ToDictionary(same => same.Key, same => same.Select(a => (Confidence: LinkConfidence.Of(a.Evidence), Aligned: a))
                .OrderByDescending(a => a.Confidence).Take(Supporters + 1).ToList());

    /// <summary>-0.5 to 0.5; 0 when the report has no other quotation.</summary>
    public double Of(AlignedQuotation quotation) =>
        _surest[quotation.Original].Where(a => !ReferenceEquals(a.Aligned, quotation)).Take(Supporters).Sum(a => a.Confidence - 0.5) / Supporters;
}
