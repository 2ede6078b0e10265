using QuoteCompare.Cli.Evaluation.Sets;

namespace QuoteCompare.Cli.Evaluation.Reliability;

/// <summary>Links on the quotations of one alignment set.</summary>
/// <param name="Own">Each report with its own original; the report's sentences from elsewhere and the absent originals count as quotations without a source.</param>
/// <param name="Absent">Each report with the originals of the next ones, one at a time: quotations linked all the same.</param>
/// <param name="TwoOriginals">Reports on two originals, told by turns: links to the right passage, and links that are not right.</param>
/// <param name="TwoDays">Reports on two dated parts of one original.</param>
internal sealed record SetReliability(string Name, IReadOnlyList<LinkAnswer> Own, Share Absent, EventFigures TwoOriginals, EventFigures TwoDays)
{
    /// <summary>Absent originals tried for each report: enough that a rate of one in a hundred shows, few enough to wait for.</summary>
    private const int AbsentOriginals = 3;

    public static SetReliability Of(EvaluationSet set)
    {
        var next = NextOf(set.Pairs, 1);
        var own = Run(set.Pairs.Select(TrialWriter.WithOwn));
        var absent = Run(Enumerable.Range(1, AbsentOriginals).SelectMany(step => NextOf(set.Pairs, step)).Select(pair => TrialWriter.WithAnother(pair.First, pair.Second)));
        return new SetReliability(
            set.Name,
            [.. own, .. absent],
            new Share(absent.Count(answer => answer.Confidence is not null), absent.Count),
            EventFigures.Of(Run(next.Where((_, index) => index % 2 == 0).Select(pair => TrialWriter.OfTwo(pair.First, pair.Second)))),
            EventFigures.Of(Run(set.Pairs.Select(TrialWriter.OfTwoDays).OfType<LinkTrial>())));
    }

    private static List<LinkAnswer> Run(IEnumerable<LinkTrial> trials) =>
        [.. trials.Where(trial => trial.Stretches.Count > 0).AsParallel().AsOrdered().SelectMany(trial => trial.Run())];

    /// <summary>Each document with the one so many steps on in its group, which goes round; those with the same original are no pair.</summary>
    private static List<(AlignmentDocument First, AlignmentDocument Second)> NextOf(IReadOnlyList<AlignmentDocument> documents, int step) =>
        [.. documents.GroupBy(document => document.Group).Select(group => group.ToList())
            .SelectMany(group => group.Select((document, index) => (document, group[(index + step) % group.Count])))
            .Where(pair => pair.document.Source != pair.Item2.Source)];
}

/// <summary>Quotations of a report on two events.</summary>
/// <param name="Located">Linked with the right passage of the right original.</param>
/// <param name="False">Linked with another.</param>
internal sealed record EventFigures(Share Located, Share False)
{
    public static EventFigures Of(IReadOnlyList<LinkAnswer> answers) => new(
        new Share(answers.Count(answer => answer.IsRight), answers.Count),
        new Share(answers.Count(answer => answer.Confidence is not null && !answer.IsRight), answers.Count));
}
