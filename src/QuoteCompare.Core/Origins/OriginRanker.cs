using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Origins;

/// <summary>Ranks passages of many speeches by how surely words come from them, with the ranking, alignment and confidence that a comparison uses.</summary>
public sealed class OriginRanker
{
    /// <summary>Passages that are aligned word by word, the best by their words alone.</summary>
    private const int MostAligned = 40;

    /// <summary>
    /// How much a candidate counts by what it holds beside the words asked for: the exponent of its share that they account for. Among 100,000 passages some long sentence has
    /// any five words. Figures in tests/QuoteCompare.Benchmarks.
    /// </summary>
    private const double Fullness = 0.5;

    private readonly AskedWords _asked;
    private readonly IReadOnlyList<Neighbourhood> _candidates;
    private readonly PassageFinder _finder;
    private Func<string, double> _weightOf = _ => 1;

    /// <param name="asked">The words.</param>
    /// <param name="candidates">Where they may come from; they may overlap.</param>
    public OriginRanker(AskedWords asked, IReadOnlyList<Neighbourhood> candidates)
    {
        (_asked, _candidates) = (asked, candidates);
        _finder = new PassageFinder([.. candidates.Select(candidate => new PassageIndex(candidate.Segment(), term => _weightOf(IndexKeys.Of(term))))]);
    }

    /// <summary>The keys of all content words of the candidates and of what is asked, each once: what <see cref="Rank"/> asks the weights of.</summary>
    public IEnumerable<string> Keys => _finder.Indexes.SelectMany(index => index.Terms).Concat(_asked.Terms)
        .Where(term => term.IsContent).Select(IndexKeys.Of).Distinct(StringComparer.Ordinal);

    /// <summary>Best first; behind them those that come near only by chance.</summary>
    /// <param name="weightOf">How much a key tells where in the library one is: more than 0, 1 for what stands in one passage or none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public IReadOnlyList<RankedOrigin> Rank(Func<string, double> weightOf, CancellationToken cancellationToken = default)
    {
        _weightOf = weightOf;
        var apart = Apart(_finder.Find([_asked.Terms], (_, _) => null, cancellationToken)[0]);
        var ranked = apart.Select(candidate => Align(candidate, apart, cancellationToken))
            .OfType<RankedOrigin>()
            .OrderByDescending(origin => origin.Certainty is not null)
            .ThenByDescending(origin => origin.Confidence)
            .ThenBy(origin => origin.Neighbourhood);
        return EachPlaceOnce(ranked);
    }

    /// <summary>Words are aligned in the sentences beside a candidate, too: two candidates may come to the same place, of which the better is kept.</summary>
    private List<RankedOrigin> EachPlaceOnce(IEnumerable<RankedOrigin> ranked)
    {
        var kept = new List<RankedOrigin>();
        foreach (var origin in ranked)
            if (!kept.Exists(better => MeetsIn(better, origin))) kept.Add(origin);
        return kept;

        bool MeetsIn(RankedOrigin one, RankedOrigin other) => _candidates[one.Neighbourhood].Speech == _candidates[other.Neighbourhood].Speech
            && one.Alignments.Any(a => other.Alignments.Any(b => a.Passage.Span.Overlaps(b.Passage.Span)));
    }

    /// <summary>The best passages, none overlapping a better one; of the same passage in two neighbourhoods the one with more on both sides.</summary>
    private List<CandidatePassage> Apart(IReadOnlyList<CandidatePassage> found)
    {
        var kept = new List<CandidatePassage>();
        foreach (var candidate in found.OrderByDescending(Fit).ThenBy(OffCentre).ThenBy(c => c.Passage.Original).ThenBy(c => c.Passage.Span))
        {
            if (kept.Exists(better => IsSamePlace(better.Passage, candidate.Passage))) continue;
            kept.Add(candidate);
            if (kept.Count == MostAligned) break;
        }

        return kept;

        double Fit(CandidatePassage candidate)
        {
            var index = _finder.Indexes[candidate.Passage.Original];
            var range = index.TermsIn(candidate.Passage.Span);
            var own = Enumerable.Range(range.Start, range.Length).Where(i => index.Terms[i].IsContent).Sum(i => index.WeightOf(index.Terms[i]));
            return candidate.Score * Math.Pow(Math.Min(1, candidate.Score * index.WeightOf(_asked.Terms) / own), Fullness);
        }

        int OffCentre(CandidatePassage candidate)
        {
            var length = _candidates[candidate.Passage.Original].Passages.Sum(passage => passage.Words.Length);
            return Math.Abs(candidate.Passage.Span.Start - (length - candidate.Passage.Span.End));
        }

        bool IsSamePlace(Passage one, Passage other) =>
            _candidates[one.Original].Speech == _candidates[other.Original].Speech && InSpeech(one.Span, _candidates[one.Original]).Overlaps(InSpeech(other.Span, _candidates[other.Original]));
    }

    private RankedOrigin? Align(CandidatePassage candidate, List<CandidatePassage> all, CancellationToken cancellationToken)
    {
        var rival = all.Where(other => other != candidate).Select(other => other.Score).DefaultIfEmpty(0).Max();
        var aligned = TokenAligner.Align(_asked.Segmented, _asked.Quotation, _asked.Terms, _finder, [new RankedPassage(candidate, 0)], rival, null, cancellationToken);
        if (aligned is null) return null;
        var confidence = LinkConfidence.Of(aligned.Evidence);
        var neighbourhood = _candidates[candidate.Passage.Original];
        return new RankedOrigin(candidate.Passage.Original, confidence, OriginCertainty.Of(aligned.Evidence, confidence), [.. aligned.Alignments.Select(alignment => InSpeech(alignment, neighbourhood))]);
    }

    private static Alignment InSpeech(Alignment alignment, Neighbourhood neighbourhood) => alignment with
    {
        Passage = alignment.Passage with { Span = InSpeech(alignment.Passage.Span, neighbourhood) },
        Window = InSpeech(alignment.Window, neighbourhood),
        Links = [.. alignment.Links.Select(link => link with { Original = InSpeech(link.Original, neighbourhood) })],
        Script = new EditScript([.. alignment.Script.Edits.Select(edit => edit with { Original = edit.Original is { } span ? InSpeech(span, neighbourhood) : null })]),
    };

    private static TextSpan InSpeech(TextSpan span, Neighbourhood neighbourhood) => new(span.Start + neighbourhood.Start, span.End + neighbourhood.Start);
}
