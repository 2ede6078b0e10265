using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Decides what came of each quotation. In this order: the report names somebody else; a passage of a speech that the report is on is sure enough; its words stand, eight in a row, in a speech of
/// another date; the report puts it under another event; passages come near; nothing does.
/// </summary>
internal sealed class OutcomeDecider(QuotationLinker linker, IReadOnlyList<TextFacts> speeches, IReadOnlyList<TextRelation> relations, ComparerSettings settings)
{
    public IReadOnlyList<ComparedQuotation> Decide(IReadOnlyList<Quotation> quotations, CancellationToken cancellationToken)
    {
        var links = linker.Link(quotations, (q, o) => !SpeakerRule.IsSomebodyElse(quotations[q], speeches[o]) && !EventRule.Contradicts(quotations[q], speeches[o]),
            (q, o) => TieOf(quotations[q], o), cancellationToken);
        var redated = Redated(quotations, cancellationToken);
        var known = new KnownOriginals(links, settings);
        return [.. quotations.Select((quotation, i) => Decide(quotation, links[i], known.Hold(links[i]), redated.GetValueOrDefault(i)))];
    }

    /// <summary>Quotations whose words stand, many in a row, in a speech whose date contradicts them; by index.</summary>
    private Dictionary<int, Link> Redated(IReadOnlyList<Quotation> quotations, CancellationToken cancellationToken)
    {
        var contradicted = Enumerable.Range(0, quotations.Count).Where(q => speeches.Any(s => EventRule.Contradicts(quotations[q], s))).ToList();
        var links = linker.Link([.. contradicted.Select(q => quotations[q])], (q, o) =>
            EventRule.Contradicts(quotations[contradicted[q]], speeches[o]) && !SpeakerRule.IsSomebodyElse(quotations[contradicted[q]], speeches[o]), (_, o) => TieOf(o), cancellationToken);
        return contradicted.Zip(links)
            .Where(pair => pair.Second.Aligned?.Evidence.LongestRun >= EventRule.WordsThatOverrule && pair.Second.Confidence >= settings.LinkFrom)
            .ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private OriginalTie TieOf(Quotation quotation, int original) => EventRule.Agrees(quotation, speeches[original]) ? OriginalTie.SameDay : TieOf(original);

    private OriginalTie TieOf(int original) => relations[original] == TextRelation.Unknown ? OriginalTie.None : OriginalTie.Declared;

    private ComparedQuotation Decide(Quotation quotation, Link link, bool isKnown, Link? redated)
    {
        if (speeches.Count > 0 && speeches.All(speech => SpeakerRule.IsSomebodyElse(quotation, speech))) return Unlinked(quotation, Outcome.OtherSpeaker, []);
        if (isKnown && link.Confidence >= settings.LinkFrom) return Located(quotation, link);
        if (redated is not null) return Located(quotation, redated);
        var open = speeches.Where(speech => !SpeakerRule.IsSomebodyElse(quotation, speech)).ToList();
        if (open.Count > 0 && open.All(speech => EventRule.Contradicts(quotation, speech))) return Unlinked(quotation, Outcome.OtherEvent, []);
        return link.Confidence >= settings.UncertainFrom ? Unlinked(quotation, Outcome.Uncertain, link.Candidates) : Unlinked(quotation, Outcome.NoMatch, link.Candidates);
    }

    private ComparedQuotation Located(Quotation quotation, Link link) => new()
    {
        Quotation = quotation,
        Outcome = Outcome.Located,
        Alignments = link.Aligned!.Alignments,
        Confidence = link.Confidence,
        Candidates = [.. link.Candidates.Take(settings.CandidatesShown)],
    };

    private ComparedQuotation Unlinked(Quotation quotation, Outcome outcome, IReadOnlyList<CandidatePassage> candidates) => new()
    {
        Quotation = quotation,
        Outcome = outcome,
        Alignments = [],
        Candidates = [.. candidates.Take(settings.CandidatesShown)],
    };
}
