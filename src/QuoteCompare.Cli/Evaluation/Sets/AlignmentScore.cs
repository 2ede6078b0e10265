namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>The figures of one alignment set.</summary>
/// <param name="Groups">All documents first, under "all"; then the groups in the order of the set.</param>
/// <param name="Kinds">By kind of case, in ordinal order.</param>
internal sealed record AlignmentScore(IReadOnlyList<(string Group, AlignmentFigures Figures)> Groups, IReadOnlyList<(string Kind, KindRecall Recall)> Kinds)
{
    private const string All = "all";

    /// <param name="documents">The set.</param>
    /// <param name="align">What is scored: source and report → cases.</param>
    public static AlignmentScore Of(IReadOnlyList<AlignmentDocument> documents, Func<AlignmentDocument, IReadOnlyList<AlignmentCase>> align)
    {
        var aligned = documents.AsParallel().AsOrdered().Select(document => (document.Group, Aligned: new AlignedDocument(document.Cases, align(document)))).ToList();
        var groups = aligned.Where(document => document.Group.Length > 0).GroupBy(document => document.Group, document => document.Aligned);
        var cases = aligned.SelectMany(document => document.Aligned.Kinds.Select((kind, index) =>
            (Kind: kind.Length == 0 ? "-" : kind, Found: document.Aligned.Matched.Contains(index), Covered: AlignmentTally.Part(document.Aligned.Covered[index]))));
        return new AlignmentScore(
            [(All, Sum(aligned.Select(document => document.Aligned))), .. groups.Select(group => (group.Key, Sum(group)))],
            [.. cases.GroupBy(each => each.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => (kind.Key, new KindRecall(new Share(kind.Count(each => each.Found), kind.Count()), kind.Average(each => each.Covered))))]);
    }

    private static AlignmentFigures Sum(IEnumerable<AlignedDocument> documents)
    {
        var tally = new AlignmentTally();
        foreach (var document in documents) tally.Add(document);
        return tally.Figures;
    }
}
