namespace QuoteCompare.Core.Alignments;

/// <summary>
/// How surely a report's other quotations come from an original: a report that quotes a speech clearly in three places most likely quotes it in the fourth too, and one of
/// which nothing else fits most likely does not.
/// </summary>
internal sealed class LinkSupport
{
    /// <summary>Other quotations that are averaged: the surest ones.</summary>
    private const int Supporters = 3;

    /// <summary>Quotations before and after that count as neighbours.</summary>
    private const int Neighbours = 2;

    /// <summary>UTF-16 code units between two passages that stand right beside each other: about two sentences.</summary>
    private const int Beside = 300;

    private readonly IReadOnlyList<IReadOnlyList<AlignedQuotation>> _aligned;
    private readonly Dictionary<int, List<(double Confidence, AlignedQuotation Aligned)>> _surest;

    public LinkSupport(IReadOnlyList<IReadOnlyList<AlignedQuotation>> aligned)
    {
        _aligned = aligned;
        _surest = aligned.SelectMany(own => own)
            .GroupBy(a => a.Original)
            .ToDictionary(same => same.Key, same => same.Select(a => (Confidence: LinkConfidence.Of(a.Evidence), Aligned: a))
                .OrderByDescending(a => a.Confidence).Take(Supporters + 1).ToList());
    }

    /// <summary>The quotation at an index, with what its neighbours and the others say for it.</summary>
    public AlignedQuotation Support(int index, AlignedQuotation quotation) =>
        quotation with { Evidence = quotation.Evidence with { Support = Of(quotation), Nearness = NearnessOf(index, quotation) } };

    /// <summary>-0.5 to 0.5; 0 when the report has no other quotation.</summary>
    private double Of(AlignedQuotation quotation) =>
        _surest[quotation.Original].Where(a => !ReferenceEquals(a.Aligned, quotation)).Take(Supporters).Sum(a => a.Confidence - 0.5) / Supporters;

    /// <summary>0 to 1: the confidence of the surest neighbour, by its own evidence, whose passages stand beside those of the quotation at an index.</summary>
    private double NearnessOf(int index, AlignedQuotation quotation)
    {
        var nearest = 0.0;
        for (var i = Math.Max(0, index - Neighbours); i <= Math.Min(_aligned.Count - 1, index + Neighbours); i++)
        {
            if (i == index) continue;
            foreach (var other in _aligned[i])
                if (other.Original == quotation.Original && AreBeside(other, quotation)) nearest = Math.Max(nearest, LinkConfidence.Of(other.Evidence));
        }

        return nearest;
    }

    private static bool AreBeside(AlignedQuotation one, AlignedQuotation other) =>
        one.Passages.Any(a => other.Passages.Any(b => Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End) <= Beside));
}
