using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Finds the conditions that a quotation leaves off the words that it keeps: a clause beside them ("if they pay, | we open"), its opening word alone
/// ("if | they pay"), or a word that points back to one ("without that, | we close"); and those that it puts in.
/// </summary>
internal sealed class ConditionFinder
{
    /// <summary>Words that a quotation must have for a condition outside to bear on it; a name or a phrase claims nothing.</summary>
    private const int LeastKept = 3;

    /// <summary>Runs with a condition looked at in one quotation: each is held against all of it.</summary>
    private const int Most = 200;

    /// <summary>Sentences on either side of a place in which a speech may bind what the report tells there.</summary>
    private const int SentencesBeside = 2;

    private readonly WordAccount _account;

    private ConditionFinder(WordAccount account) => _account = account;

    public static IReadOnlyList<SenseChange> Find(WordAccount account)
    {
        var finder = new ConditionFinder(account);
        var left = account.Quotation.Pieces.Sum(piece => ContentWords.CountWords(account.Report, piece)) < LeastKept ? [] : account.LeftOut.Where(finder.HoldsCondition);
        return [.. left.Take(Most).Select(finder.LeftOut).OfType<SenseChange>(), .. SenseSite.In(account).Select(finder.PutIn).OfType<SenseChange>()];
    }

    private bool HoldsCondition(LeftOutWords left) =>
        Conditions(_account.Original(left.Original), _account.Original(left.Original).TokensIn(left.Span)).Count > 0;

    private static List<SenseWord> Conditions(SegmentedText text, TextSpan tokens) => [.. SenseReader.Read(text, tokens).Where(w => w.Kind == FindingKind.Condition)];

    private SenseChange? LeftOut(LeftOutWords left)
    {
        var text = _account.Original(left.Original);
        var run = text.TokensIn(left.Span);
        var openers = Conditions(text, run);
        var own = left.Gap.Words is { } words ? SenseReader.In(_account.Report, words).Where(w => w.Kind == FindingKind.Condition).ToList() : [];
        var clause = openers.Select(opener => ConditionClause.Of(text, run, opener, left.Place)).FirstOrDefault(found => found is not null);
        if (!_account.IsSameTranscript(left.Original) && (clause is { Length: 1 } || left.Place == LeftOutPlace.End || openers[0].Class is not ("if" or "unless" or "only"))) return null;
        if (clause is not { } tokens || own.Exists(o => openers.Exists(o.Says))) return null;
        var shown = text.Tokens[tokens.Start].Span.Cover(text.Tokens[tokens.End - 1].Span);
        if (IsToldElsewhere(left, openers, shown)) return null;
        return new SenseChange
        {
            Kind = FindingKind.Condition,
            Case = own.Count > 0 ? SenseCase.Changed : SenseCase.LeftOut,
            Original = left.Original,
            Passage = shown,
            Report = own.Count > 0 ? own[0].Span : null,
            Place = left.Gap.Place,
            Certainty = CertaintyOf(left, openers[0]),
        };
    }

    /// <summary>Whether the report tells the condition beside the quotation, or, between translations, has any word that could render it.</summary>
    private bool IsToldElsewhere(LeftOutWords left, List<SenseWord> openers, TextSpan clause)
    {
        var text = _account.Original(left.Original);
        var sentence = Neighbourhood.Sentences(_account.Report, _account.Quotation.Span, 0);
        // "When asked" is no condition.
        var outside = SenseReader.Read(_account.Report, sentence)
            .Where(w => w is { Kind: FindingKind.Condition, Class: not "when" } && !_account.Quotation.Pieces.Any(p => p.Contains(w.Span)));
        if (outside.Any() || IsReported(left)) return true;
        if (Neighbourhood.TellsCondition(_account, left.Original, clause)) return true;
        return !_account.IsSameTranscript(left.Original) && _account.Quotation.Pieces
            .Select(_account.Report.TokensIn)
            .SelectMany(range => Enumerable.Range(range.Start, range.Length))
            .Any(i => SensePhrases.MayRender(FindingKind.Condition, _account.Report.Tokens[i].Normal));
    }

    /// <summary>Whether reported speech tells the condition in its own words at the place: "once the rain had stopped", "depending on the county".</summary>
    private bool IsReported(LeftOutWords left) => left.Gap.Words is { } words && !left.IsQuoted && Neighbourhood.SaysCondition(_account.Report, _account.Report.TokensIn(words), "at");

    private Certainty CertaintyOf(LeftOutWords left, SenseWord opener)
    {
        if (opener.Class == "when") return Certainty.Check;
        if (!_account.IsSameTranscript(left.Original)) return Certainty.Check;
        // "Work could begin in May" keeps open what "if they pay, we will begin" binds.
        if (!left.IsQuoted && ReportedSpeech.IsToldFreely(_account, FindingKind.Hedge, "may")) return Certainty.Check;
        return left.Place == LeftOutPlace.Inside && left.Gap.Mark is null ? Certainty.Clear : Certainty.Likely;
    }

    /// <summary>Whether a sentence beside the place binds the same words: what a report tells in one sentence a speech may say in two.</summary>
    private bool IsSpokenBeside(SenseSite site, TextSpan words, SenseWord opener)
    {
        var text = _account.Original(site.Original);
        var told = Neighbourhood.Stems(_account.Report, _account.Report.TokensIn(words)).Where(stem => !SensePhrases.MayRender(FindingKind.Condition, stem)).ToHashSet(StringComparer.Ordinal);
        var at = site.Passage?.Start ?? _account.Alignments[0].Passage.Span.Start;
        var own = text.SentenceAt(at);
        return told.Count > 0 && Enumerable.Range(Math.Max(0, own - SentencesBeside), Math.Min(text.Sentences.Count, own + SentencesBeside + 1) - Math.Max(0, own - SentencesBeside))
            .Select(s => text.SpokenIn(s))
            .Any(sentence => Conditions(text, sentence).Exists(opener.Says) && 2 * Neighbourhood.Stems(text, sentence).Distinct(StringComparer.Ordinal).Count(told.Contains) >= told.Count);
    }

    private SenseChange? PutIn(SenseSite site)
    {
        if (site.Report is not { } words || !_account.IsSameTranscript(site.Original)) return null;
        var opener = SenseReader.In(_account.Report, words).FirstOrDefault(w => w.Kind == FindingKind.Condition && w.Class is not ("when" or "bound"));
        var spoken = site.Passage is { } passage ? SenseReader.In(_account.Original(site.Original), passage) : [];
        if (opener is null || spoken.Any(w => w.Kind == FindingKind.Condition) || IsSpokenBeside(site, words, opener)) return null;
        return new SenseChange
        {
            Kind = FindingKind.Condition,
            Case = SenseCase.PutIn,
            Original = site.Original,
            Passage = site.Passage,
            Report = words,
            Place = words.Start,
            Certainty = Certainty.Clear,
        };
    }
}
