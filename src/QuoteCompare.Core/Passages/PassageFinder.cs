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

    internal PassageFinder(IReadOnlyList<PassageIndex> indexes) => _indexes = indexes;

    internal IReadOnlyList<PassageIndex> Indexes => _indexes;

    /// <summary>
    /// The candidate passages of each quotation, best first, over all originals; empty where no content word of it stands in any.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<CandidatePassage>> Find(
        SegmentedText report, IReadOnlyList<Quotation> quotations, CancellationToken cancellationToken = default)
    {
        var terms = new QuotationTerms(report);
        return Find([.. quotations.Select(terms.Of)], (_, _) => null, cancellationToken);
    }

    /// <summary>The same for quotations whose terms are read already. Quotations of the same words are looked for once.</summary>
    /// <param name="quotations">The terms of each.</param>
    /// <param name="turnsOf">The turns of an original (by index) that a quotation (by index) may come from; null for all of it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    internal IReadOnlyList<IReadOnlyList<CandidatePassage>> Find(
        IReadOnlyList<IReadOnlyList<Term>> quotations, Func<int, int, OpenTurns?> turnsOf, CancellationToken cancellationToken)
    {
        var found = new List<IReadOnlyList<CandidatePassage>>(quotations.Count);
        var known = new Dictionary<string, IReadOnlyList<CandidatePassage>>(StringComparer.Ordinal);
        var searches = _indexes.Select(index => new PassageSearch(index)).ToList();
        for (var i = 0; i < quotations.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var turns = Enumerable.Range(0, searches.Count).Select(original => turnsOf(i, original)).ToList();
            var words = string.Join('\n', quotations[i].Select(term => term.Form).Concat(turns.Select(open => open?.Key ?? "")));
            if (!known.TryGetValue(words, out var candidates)) known[words] = candidates = Find(quotations[i], searches, turns, cancellationToken);
            found.Add(candidates);
        }

        return found;
    }

    private static IReadOnlyList<CandidatePassage> Find(IReadOnlyList<Term> quotation, List<PassageSearch> searches, List<OpenTurns?> turns, CancellationToken cancellationToken)
    {
        var candidates = new List<CandidatePassage>();
        for (var original = 0; original < searches.Count; original++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (span, score) in searches[original].Best(quotation, CandidatesPerOriginal, turns[original]))
                candidates.Add(new CandidatePassage(new Passage(original, span), score));
        }

        return [.. candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Passage.Original).ThenBy(c => c.Passage.Span)];
    }
}
