using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>
/// The third stage: where in the originals might each quotation come from? Built once over the originals; then each quotation costs time in proportion to the
/// places at which its words stand.
/// </summary>
public sealed class PassageFinder
{
    /// <summary>Candidates kept for a quotation from one original: at five the right passage is nearly always among them; more only add work.</summary>
    public const int CandidatesPerOriginal = 6;

    private readonly IReadOnlyList<PassageIndex> _indexes;

    public PassageFinder(IReadOnlyList<SegmentedText> originals) => _indexes = [.. originals.Select(text => new PassageIndex(text))];

    internal IReadOnlyList<PassageIndex> Indexes => _indexes;

    /// <summary>
    /// The candidate passages of each quotation, best first, over all originals; empty where no content word of it stands in any.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<CandidatePassage>> Find(
        SegmentedText report, IReadOnlyList<Quotation> quotations, CancellationToken cancellationToken = default)
    {
        var terms = new QuotationTerms(report);
        return Find([.. quotations.Select(terms.Of)], cancellationToken);
    }

    /// <summary>The same for quotations whose terms are read already. Quotations of the same words are looked for once.</summary>
    internal IReadOnlyList<IReadOnlyList<CandidatePassage>> Find(IReadOnlyList<IReadOnlyList<Term>> quotations, CancellationToken cancellationToken)
    {
        var found = new List<IReadOnlyList<CandidatePassage>>(quotations.Count);
        var known = new Dictionary<string, IReadOnlyList<CandidatePassage>>(StringComparer.Ordinal);
        var searches = _indexes.Select(index => new PassageSearch(index)).ToList();
        foreach (var quotation in quotations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var words = string.Join('\n', quotation.Select(term => term.Form));
            if (!known.TryGetValue(words, out var candidates)) known[words] = candidates = Find(quotation, searches, cancellationToken);
            found.Add(candidates);
        }

        return found;
    }

    private static IReadOnlyList<CandidatePassage> Find(IReadOnlyList<Term> quotation, List<PassageSearch> searches, CancellationToken cancellationToken)
    {
        var candidates = new List<CandidatePassage>();
        for (var original = 0; original < searches.Count; original++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (span, score) in searches[original].Best(quotation, CandidatesPerOriginal))
                candidates.Add(new CandidatePassage(new Passage(original, span), score));
        }

        return [.. candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Passage.Original).ThenBy(c => c.Passage.Span)];
    }
}
