using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>
/// Decides what came of each quotation. In this order: the report names somebody else; its words stand in another's turn of a transcript; a passage of a speech that the report is on is sure enough; its words stand, eight in a row, in a speech of
/// another date; the report puts it under another event; passages come near; nothing does.
/// </summary>
internal sealed class OutcomeDecider(QuotationLinker linker, IReadOnlyList<SegmentedText> texts, IReadOnlyList<TextFacts> speeches, IReadOnlyList<TextRelation> relations, ComparerSettings settings)
{
    public IReadOnlyList<ComparedQuotation> Decide(IReadOnlyList<Quotation> quotations, CancellationToken cancellationToken)
    {
        var turns = quotations.Select(quotation => texts.Select((text, o) => SpeakerRule.TurnsOf(quotation, text, speeches[o])).ToList()).ToList();
        var links = linker.Link(quotations, (q, o) => !IsSomebodyElse(quotations[q], o) && !EventRule.Contradicts(quotations[q], speeches[o]),
            (q, o) => turns[q][o], (q, o) => TieOf(quotations[q], o), cancellationToken);
        var redated = Redated(quotations, turns, cancellationToken);
        var elsewhere = InAnothersTurn(quotations, turns, cancellationToken);
        var known = new KnownOriginals(links, settings);
        return [.. quotations.Select((quotation, i) => Decide(quotation, links[i], known, redated.GetValueOrDefault(i), elsewhere.GetValueOrDefault(i)))];
    }

    /// <summary>Quotations whose words stand, many in a row, in a speech whose date contradicts them; by index.</summary>
    private Dictionary<int, Link> Redated(IReadOnlyList<Quotation> quotations, List<List<OpenTurns?>> turns, CancellationToken cancellationToken)
    {
        var contradicted = Enumerable.Range(0, quotations.Count).Where(q => speeches.Any(s => EventRule.Contradicts(quotations[q], s))).ToList();
        var links = linker.Link([.. contradicted.Select(q => quotations[q])], (q, o) =>
            EventRule.Contradicts(quotations[contradicted[q]], speeches[o]) && !IsSomebodyElse(quotations[contradicted[q]], o),
            (q, o) => turns[contradicted[q]][o], (_, o) => TieOf(o), cancellationToken);
        return contradicted.Zip(links)
            .Where(pair => pair.Second.Aligned?.Evidence.LongestRun >= EventRule.WordsThatOverrule && pair.Second.Confidence >= settings.LinkFrom)
            .ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>Quotations whose words stand, all or many in a row, in turns that the report does not name; by index.</summary>
    private Dictionary<int, Link> InAnothersTurn(IReadOnlyList<Quotation> quotations, List<List<OpenTurns?>> turns, CancellationToken cancellationToken)
    {
        var asked = Enumerable.Range(0, quotations.Count).Where(q => turns[q].Exists(open => open is not null)).ToList();
        var links = linker.Link([.. asked.Select(q => quotations[q])], (q, o) => turns[asked[q]][o] is not null && !EventRule.Contradicts(quotations[asked[q]], speeches[o]),
            (q, o) => turns[asked[q]][o]?.Others(), (_, o) => TieOf(o), cancellationToken);
        return asked.Zip(links)
            .Where(pair => pair.Second.Aligned is { } aligned && (aligned.Evidence.IsWordForWord || KnownOriginals.TellsAlone(aligned)))
            .ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private bool IsSomebodyElse(Quotation quotation, int original) => SpeakerRule.IsSomebodyElse(quotation, texts[original], speeches[original]);

    private OriginalTie TieOf(Quotation quotation, int original) => EventRule.Agrees(quotation, speeches[original]) ? OriginalTie.SameDay : TieOf(original);

    private OriginalTie TieOf(int original) => relations[original] == TextRelation.Unknown ? OriginalTie.None : OriginalTie.Declared;

    private ComparedQuotation Decide(Quotation quotation, Link link, KnownOriginals known, Link? redated, Link? elsewhere)
    {
        var open = Enumerable.Range(0, speeches.Count).Where(o => !IsSomebodyElse(quotation, o)).ToList();
        if (speeches.Count > 0 && open.Count == 0) return Unlinked(quotation, Outcome.OtherSpeaker, []);
        if (elsewhere is not null && FitsBetter(elsewhere, link) && (known.Hold(elsewhere) || KnownOriginals.TellsAlone(elsewhere.Aligned!))) return Unlinked(quotation, Outcome.OtherSpeaker, elsewhere.Candidates) with { TurnSpeaker = TurnOf(elsewhere.Aligned!) };
        if (known.Hold(link) && link.Confidence >= settings.LinkFrom) return Located(quotation, link);
        if (redated is not null) return Located(quotation, redated);
        if (open.Count > 0 && open.TrueForAll(o => EventRule.Contradicts(quotation, speeches[o]))) return Unlinked(quotation, Outcome.OtherEvent, []);
        return link.Confidence >= settings.UncertainFrom ? Unlinked(quotation, Outcome.Uncertain, link.Candidates) : Unlinked(quotation, Outcome.NoMatch, link.Candidates);
    }

    private string? TurnOf(AlignedQuotation aligned)
    {
        var (text, passage) = (texts[aligned.Original], aligned.Alignments[0].Passage.Span);
        var turn = text.TurnAt(text.Sentences[text.SentenceAt(passage.Start)].Paragraph);
        return turn < 0 ? null : text.Turns[turn].Speaker;
    }

    private static bool FitsBetter(Link elsewhere, Link own) => own.Aligned is not { } aligned
        || (!aligned.Evidence.IsWordForWord && (elsewhere.Aligned!.Evidence.IsWordForWord || elsewhere.Aligned.Evidence.LongestRun > aligned.Evidence.LongestRun));

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
