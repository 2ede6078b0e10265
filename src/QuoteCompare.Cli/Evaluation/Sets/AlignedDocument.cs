namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>The gold cases of one document beside what was detected in it.</summary>
internal sealed class AlignedDocument
{
    /// <summary>Intersection over union from which a detection is the case: PAN's.</summary>
    private const double SameCase = 0.5;

    private readonly List<Sides> gold;
    private readonly List<Sides> found;
    private readonly List<List<int>> detectionsOf;

    public AlignedDocument(IReadOnlyList<AlignmentCase> cases, IReadOnlyList<AlignmentCase> detections)
    {
        gold = [.. cases.Where(each => each.Sources.Count > 0).Select(Sides.Of)];
        found = [.. detections.Where(each => each.Sources.Count > 0).Select(Sides.Of)];
        detectionsOf = [.. gold.Select(own => Enumerable.Range(0, found.Count).Where(index => own.Meets(found[index])).ToList())];
        Covered = [.. gold.Select((own, index) => CoverOf(own, [.. detectionsOf[index].Select(at => found[at])]))];
        Right = [.. found.Select((own, index) => RightOf(own, [.. Enumerable.Range(0, gold.Count).Where(at => detectionsOf[at].Contains(index)).Select(at => gold[at])]))];
        Matched = Match();
    }

    /// <summary>Of each case: characters covered by detections that meet it.</summary>
    public IReadOnlyList<Share> Covered { get; }

    /// <summary>Of each detection: characters that lie in cases it meets.</summary>
    public IReadOnlyList<Share> Right { get; }

    /// <summary>Of each case: how many detections meet it.</summary>
    public IEnumerable<int> DetectionsOf => detectionsOf.Select(own => own.Count);

    /// <summary>Indices of the cases that have a detection of their own, the largest overlap first.</summary>
    public IReadOnlySet<int> Matched { get; }

    /// <summary>The kinds of the cases.</summary>
    public IEnumerable<string> Kinds => gold.Select(own => own.Kind);

    /// <summary>Of a loose case only the report's side is asked for.</summary>
    private static Share CoverOf(Sides own, IReadOnlyList<Sides> detections)
    {
        var report = new Share(own.Report.Shared(SpanSet.Union(detections.Select(each => each.Report))), own.Report.Length);
        return own.IsLoose ? report : report + new Share(own.Source.Shared(SpanSet.Union(detections.Select(each => each.Source))), own.Source.Length);
    }

    private static Share RightOf(Sides own, IReadOnlyList<Sides> cases) => new(
        own.Report.Shared(SpanSet.Union(cases.Select(each => each.Report))) + own.Source.Shared(SpanSet.Union(cases.Select(each => each.Source))),
        own.Report.Length + own.Source.Length);

    private HashSet<int> Match()
    {
        var pairs =
            from index in Enumerable.Range(0, gold.Count)
            from at in detectionsOf[index]
            let own = gold[index]
            let report = own.Report.Likeness(found[at].Report)
            let source = own.IsLoose ? (double)own.Source.Shared(found[at].Source) / found[at].Source.Length : own.Source.Likeness(found[at].Source)
            where report >= SameCase && source >= SameCase
            orderby report + source descending, index, at
            select (index, at);
        var (used, matched) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (index, at) in pairs)
        {
            if (matched.Contains(index) || !used.Add(at)) continue;
            matched.Add(index);
        }

        return matched;
    }

    private sealed record Sides(SpanSet Report, SpanSet Source, string Kind, bool IsLoose)
    {
        public static Sides Of(AlignmentCase each) => new(new SpanSet([each.Report]), new SpanSet(each.Sources), each.Kind, each.IsLoose);

        public bool Meets(Sides other) => Report.Shared(other.Report) > 0 && Source.Shared(other.Source) > 0;
    }
}
