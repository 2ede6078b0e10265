using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>
/// Passages or clauses in another order than in the speech. Reported speech may tell in its own order; an inversion inside one clause is a small change, unless
/// two words have changed places round the same words.
/// </summary>
internal sealed class ReorderedRule : IFindingRule
{
    /// <summary>
    /// Content words that make a clause worth naming. Between translations one more, and inside one sentence two: languages put verbs and adverbs at different
    /// places, active turns passive, and two words beside a comma are often no clause.
    /// </summary>
    private const int LeastInTranscript = 2, LeastInTranslation = 3, LeastInSentence = 4;

    public IEnumerable<Finding> Find(WordAccount account) =>
        Exchanged(account).Concat(account.Quotation.Type == QuotationType.Indirect ? [] : Passages(account).Concat(Words(account)));

    /// <summary>Who does what to whom, or what is more than what: outside marks, too, that changes what is said.</summary>
    private static IEnumerable<Finding> Exchanged(WordAccount account) => ExchangedWords.In(account).DistinctBy(exchanged => exchanged.Told).Select(exchanged => new Finding
    {
        Kind = FindingKind.Reordered,
        Group = FindingGroup.Recontextualised,
        Original = exchanged.Original,
        OriginalSpan = exchanged.Passage,
        ReportSpan = exchanged.Told,
        Rule = "reordered/exchanged",
        Certainty = Certainty.Clear,
        Why = $"The speech reads {account.Quote(exchanged.Original, exchanged.Passage)}, the quotation {account.Quote(exchanged.Told)}: the words at either end have changed places.",
        Fair = $"In some sentences the two may stand for each other. {FairReadings.Recording}",
    });

    private static IEnumerable<Finding> Passages(WordAccount account) =>
        from joint in account.Joints
        let original = joint.First.Passage.Original
        where joint.IsBackwards && joint.IsSolid && (account.IsSameTranscript(original) || AreApart(account.Original(original), joint)) && (joint.IsQuoted || account.Quotation.Quoted.Any(q => q.Overlaps(joint.Second.Rendering)))
        where IsClause(account, original, joint.First.Passage.Span) && IsClause(account, original, joint.Second.Passage.Span)
        where ClauseBorders.Between(account.Original(original), joint.First.Passage.Span, joint.Second.Passage.Span)
        select Moved(
            account, original, "reordered/passages", FindingGroup.Recontextualised,
            ContentWords.FirstToLast(account.Report, joint.Second.Rendering) ?? joint.Second.Rendering, joint.Second.Passage.Span, joint.First.Passage.Span);

    /// <summary>Whether the passages stand in two sentences: inside one, languages order clauses differently.</summary>
    private static bool AreApart(SegmentedText text, Joint joint) =>
        text.SentenceAt(joint.First.Passage.Span.Start) > text.SentenceAt(joint.Second.Passage.Span.End - 1);

    private static IEnumerable<Finding> Words(WordAccount account) =>
        from alignment in account.Alignments
        from moved in MovedWords.In(alignment)
        let original = alignment.Passage.Original
        where account.IsQuoted(moved.Report)
        let text = account.Original(original)
        let clause = IsClause(account, original, moved.Passage) && IsTold(account, original, moved) && ClauseBorders.Between(text, moved.Passage, moved.Neighbour)
        where clause || (account.IsSameTranscript(original) && ContentWords.Count(text, moved.Passage) > 0)
        select clause
            ? Moved(account, original, "reordered/clauses", FindingGroup.Recontextualised, moved.Report, moved.Passage, moved.Neighbour)
            : Moved(account, original, "reordered/words", FindingGroup.Style, moved.Report, moved.Passage, moved.Neighbour);

    private static bool IsClause(WordAccount account, int original, TextSpan passage) =>
        ContentWords.Count(account.Original(original), passage) >= (account.IsSameTranscript(original) ? LeastInTranscript : LeastInTranslation);

    /// <summary>Whether the moved words of the report make a clause too: two words of it linked across a comma are a translator's order.</summary>
    private static bool IsTold(WordAccount account, int original, MovedWords moved)
    {
        if (account.IsSameTranscript(original)) return true;
        var text = account.Original(original);
        var least = text.SentenceAt(moved.Passage.Start) == text.SentenceAt(moved.Neighbour.Start) ? LeastInSentence : LeastInTranslation;
        return ContentWords.Count(account.Report, moved.Report) >= least && ContentWords.Count(text, moved.Passage) >= least;
    }

    private static Finding Moved(WordAccount account, int original, string rule, FindingGroup group, TextSpan report, TextSpan passage, TextSpan other) => new()
    {
        Kind = FindingKind.Reordered,
        Group = group,
        Original = original,
        OriginalSpan = passage,
        ReportSpan = report,
        Rule = rule,
        Certainty = account.IsSameTranscript(original) ? Certainty.Clear : Certainty.Likely,
        Why = $"In the speech {account.Quote(original, passage)} stands {(passage < other ? "before" : "after")} {account.Quote(original, other)}; "
            + $"in the quotation {account.Quote(report)} stands {(passage < other ? "after" : "before")} it.",
        Fair = account.IsSameTranscript(original)
            ? "The order may change nothing in what is said."
            : "Languages order clauses differently; the source-language text decides.",
    };
}
