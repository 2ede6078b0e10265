using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// How sure a difference of sense words is. In one transcript a missing word is missing. A translator puts "at times" for "sometimes" and "unless" for "if not":
/// there a difference counts only where the words beside stand for each other and no free word of the other text could say the same.
/// </summary>
internal sealed class SenseCertainty
{
    /// <summary>Tokens within which a linked content word must stand beside a place.</summary>
    private const int Reach = 3;

    /// <summary>The share of a passage's linked words that are the same from which two translations go word by word.</summary>
    private const double Close = 0.75;

    private readonly WordAccount _account;
    private readonly HashSet<int> _linkedReport = [];
    private readonly HashSet<(int Original, int Token)> _linkedSpeech = [];

    public SenseCertainty(WordAccount account)
    {
        _account = account;
        foreach (var rendered in account.Rendered)
        {
            _linkedReport.UnionWith(Range(account.Report.TokensIn(rendered.Report)));
            _linkedSpeech.UnionWith(Range(account.Original(rendered.Original).TokensIn(rendered.Passage)).Select(i => (rendered.Original, i)));
        }
    }

    /// <summary>How sure, or null when it is not sure enough to tell.</summary>
    public Certainty? Of(SenseSite site, SenseWord? lost, SenseWord? gained)
    {
        if (_account.IsSameTranscript(site.Original)) return Certainty.Clear;
        var word = (lost ?? gained)!;
        var amounts = word.Kind == FindingKind.Number || word.Date is not null;
        if (amounts ? lost is null || gained is null : word.Kind == FindingKind.Time || (word.Kind == FindingKind.Quantifier && word.Class is not ("only" or "most"))) return null;
        if (lost is not null && (IsToldInReport(site.Original, lost) || IsSecondNegation(site.Original, lost))) return null;
        if (gained is not null && IsToldInSpeech(site.Original, gained)) return null;
        if (amounts) return Certainty.Likely;
        if (!(lost is not null ? StandsTight(site.Original, lost) : StandsTightInReport(site.Original, gained!))) return null;
        return IsClose(site.Original) ? Certainty.Likely : Certainty.Check;
    }

    private bool IsFreeInQuotation(int token) =>
        !_linkedReport.Contains(token) && _account.Quotation.Pieces.Any(piece => piece.Contains(_account.Report.Tokens[token].Span));

    /// <summary>"Not ... neither ... nor" deny once: a translation needs only one of them.</summary>
    private bool IsSecondNegation(int original, SenseWord lost) =>
        lost.Kind == FindingKind.Negation && _account.Original(original).Tokens[lost.Tokens.Start].Normal is "neither" or "nor";

    private bool IsToldInReport(int original, SenseWord lost)
    {
        var text = _account.Original(original);
        var near = lost.Kind == FindingKind.Negation ? Counterpart(_account.Report, Beside(original, link => text.TokensIn(link.Original), lost.Tokens).Select(link => link.Report)) : null;
        return near is { } clause
            ? Denials.MayStandIn(_account.Report, clause, i => !_linkedReport.Contains(i))
            : _account.Quotation.Pieces.Any(piece => MaySay(_account.Report, Neighbourhood.Sentences(_account.Report, piece, 0), lost, i => !_linkedReport.Contains(i)));
    }

    private bool IsToldInSpeech(int original, SenseWord gained)
    {
        var text = _account.Original(original);
        var near = gained.Kind == FindingKind.Negation ? Counterpart(text, Beside(original, link => _account.Report.TokensIn(link.Report), gained.Tokens).Select(link => link.Original)) : null;
        return near is { } clause
            ? Denials.MayStandIn(text, clause, i => !_linkedSpeech.Contains((original, i)))
            : _account.Alignments.Where(a => a.Passage.Original == original).Any(a => MaySay(text, Neighbourhood.Sentences(text, a.Window, 1), gained, i => !_linkedSpeech.Contains((original, i))));
    }

    /// <summary>The clause of the other text that holds what renders the words beside a negation: a translator denies there or nowhere. Null when nothing does.</summary>
    private static TextSpan? Counterpart(SegmentedText text, IEnumerable<TextSpan> rendered) =>
        rendered.ToList() is [var first, .. var more] ? Denials.ClauseRound(text, text.TokensIn(more.Aggregate(first, (one, next) => one.Cover(next)))) : null;

    /// <summary>Whether a word of a stretch that renders nothing could say the same.</summary>
    private static bool MaySay(SegmentedText text, TextSpan tokens, SenseWord word, Func<int, bool> isFree)
    {
        if (SenseReader.Read(text, tokens).Any(w => word.Says(w) && Range(w.Tokens).Any(isFree))) return true;
        if (word.Kind == FindingKind.Number || word.Date is not null) return false;
        return Range(tokens).Where(i => text.Tokens[i].IsWord && isFree(i)).Select(i => text.Tokens[i].Normal)
            .Any(normal => SensePhrases.MayRender(word.Kind, normal) || (word.Kind == FindingKind.Negation && Denials.IsDenying(normal)));
    }

    /// <summary>Whether the content word right beside a word of the speech is the same in the report and nothing free stands beside it there.</summary>
    private bool StandsTight(int original, SenseWord word)
    {
        var text = _account.Original(original);
        var beside = Beside(original, link => text.TokensIn(link.Original), word.Tokens);
        return beside.Exists(link => !HasFreeContent(_account.Report, _account.Report.TokensIn(link.Report), IsFreeInQuotation));
    }

    private bool StandsTightInReport(int original, SenseWord word)
    {
        var text = _account.Original(original);
        var beside = Beside(original, link => _account.Report.TokensIn(link.Report), word.Tokens);
        return beside.Exists(link => !HasFreeContent(text, text.TokensIn(link.Original), i => !_linkedSpeech.Contains((original, i))));
    }

    private List<WordLink> Beside(int original, Func<WordLink, TextSpan> side, TextSpan word) =>
    [
        .. _account.Alignments.Where(a => a.Passage.Original == original).SelectMany(a => a.Links)
            .Where(l => l.Kind <= LinkKind.SameStem && ContentWords.Count(_account.Report, l.Report) > 0)
            .Where(l => side(l) is var at && (at.Start >= word.End ? at.Start - word.End : word.Start - at.End) is >= 0 and < Reach),
    ];

    private static bool HasFreeContent(SegmentedText text, TextSpan word, Func<int, bool> isFree) =>
        Range(new TextSpan(Math.Max(0, word.Start - Reach), Math.Min(text.Tokens.Count, word.End + Reach))).Any(i => ContentWords.IsOne(text.Tokens[i]) && isFree(i));

    private bool IsClose(int original)
    {
        var links = _account.Alignments.Where(a => a.Passage.Original == original).SelectMany(a => a.Links).ToList();
        return links.Count(l => l.Kind <= LinkKind.Inflected) >= Close * Math.Max(1, _account.Quotation.Pieces.Sum(p => ContentWords.CountWords(_account.Report, p)));
    }

    private static IEnumerable<int> Range(TextSpan tokens) => Enumerable.Range(tokens.Start, tokens.Length);
}
