using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Reuse;

/// <summary>Finds stretches of a report, outside its quotations, with the wording of an original.</summary>
internal sealed class ReuseFinder(SegmentedText report, IReadOnlyList<SegmentedText> originals, ComparerSettings settings)
{
    /// <summary>Successive content words that must stand the same: without quotation marks a shared subject is not enough.</summary>
    private const int FewestWordsInARow = 4;

    /// <summary>In the order of the report, none overlapping another; where two originals have the wording, the surer one counts.</summary>
    public IReadOnlyList<ReusedStretch> Find(IReadOnlyList<Quotation> quotations, CancellationToken cancellationToken)
    {
        var told = Outside(quotations).Select(sentences => new ClausedText(report, sentences)).ToList();
        var found = originals.SelectMany((original, index) => FindIn(original, told, cancellationToken).Select(stretch => (Stretch: stretch, Original: index)))
            .OrderByDescending(reuse => reuse.Stretch.Score).ThenBy(reuse => reuse.Original).ThenBy(reuse => reuse.Stretch.Report);
        var kept = new SortedDictionary<TextSpan, ReusedStretch>();
        foreach (var (stretch, original) in found)
        {
            if (kept.Keys.Any(stretch.Report.Overlaps)) continue;
            kept[stretch.Report] = new ReusedStretch(stretch.Report, [new Passage(original, stretch.Source)], stretch.Score);
        }

        return [.. kept.Values];
    }

    private IEnumerable<AlignedStretch> FindIn(SegmentedText original, List<ClausedText> told, CancellationToken cancellationToken)
    {
        var index = new SourceIndex(new ClausedText(original, Enumerable.Range(0, original.Sentences.Count).Where(sentence => original.ParagraphOf(sentence).Role == ParagraphRole.Body)));
        var joiner = new StretchJoiner(report, original);
        return told.SelectMany(sentences => joiner.Join(StretchAligner.Find(index, sentences, cancellationToken)))
            .Where(stretch => stretch.Score >= settings.ReuseFrom && stretch.LongestRun >= FewestWordsInARow);
    }

    /// <summary>The sentences of the body that touch no quotation, in runs with nothing between.</summary>
    private List<List<int>> Outside(IReadOnlyList<Quotation> quotations)
    {
        var runs = new List<List<int>>();
        var next = 0;
        for (var i = 0; i < report.Sentences.Count; i++)
        {
            var span = report.Sentences[i].Span;
            while (next < quotations.Count && quotations[next].Span.End <= span.Start) next++;
            var quoted = next < quotations.Count && quotations[next].Span.Overlaps(span);
            if (quoted || report.ParagraphOf(i).Role != ParagraphRole.Body) continue;
            if (runs.Count > 0 && runs[^1][^1] == i - 1) runs[^1].Add(i);
            else runs.Add([i]);
        }

        return runs;
    }
}
