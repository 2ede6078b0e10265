using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Finds sense words that stand right before the words kept and govern them: "I think that | ...", "as far as we know, | ...", "I do not say that | ...",
/// "only | ...". What stands elsewhere in the rest of the sentence does not bear on the words kept.
/// </summary>
internal static class OutsideFinder
{
    /// <summary>Words that a quotation must have for what stands before it to matter: a phrase claims nothing.</summary>
    private const int LeastKept = 4;

    /// <summary>Tokens of a clause of limits ("as far as the engineers can tell") at most.</summary>
    private const int LongestLimit = 10;

    /// <summary>Runs looked at in one quotation.</summary>
    private const int Most = 500;

    public static IReadOnlyList<SenseChange> Find(WordAccount account)
    {
        if (account.Quotation.Pieces.Sum(piece => ContentWords.CountWords(account.Report, piece)) < LeastKept) return [];
        return [.. account.LeftOut.Where(left => left.Place != LeftOutPlace.End && left.Gap.Mark is null).Take(Most).Select(left => Before(account, left)).OfType<SenseChange>()];
    }

    private static SenseChange? Before(WordAccount account, LeftOutWords left)
    {
        var text = account.Original(left.Original);
        var run = text.TokensIn(left.Span);
        if (!IsKeptAfter(account, left, run)) return null;
        if (DenyingClause.AtEndOf(text, run) is { } clause) return Make(account, left, FindingKind.Negation, clause);
        var words = SenseReader.Read(text, run);
        if (left.Place != LeftOutPlace.Start || words.Count == 0) return null;
        var last = words[^1];
        var tail = new TextSpan(last.Tokens.End, run.End);
        if (last.Kind == FindingKind.Hedge && last.Class is not ("certain" or "often" or "tends" or "indicates") && (IsSmall(text, tail) || IsLimit(text, last, run)))
            return Make(account, left, FindingKind.Hedge, last.Class == "limit" ? new TextSpan(last.Tokens.Start, run.End) : last.Tokens, last.Class);
        var alone = IsSmall(text, new TextSpan(run.Start, last.Tokens.Start)) && tail.IsEmpty && words.Count == 1 && left.Gap.Content == 0 && account.IsSameTranscript(left.Original);
        if (alone && last is { Kind: FindingKind.Quantifier or FindingKind.Negation or FindingKind.Hedge } and not { Class: "certain" }) return Make(account, left, last.Kind, last.Tokens, last.Class);
        return null;
    }

    private static bool IsKeptAfter(WordAccount account, LeftOutWords left, TextSpan run)
    {
        var text = account.Original(left.Original);
        var next = run.End;
        while (next < text.Tokens.Count && !text.Tokens[next].IsWord) next++;
        return next < text.Tokens.Count && account.Renders(left.Original, text.Tokens[next].Span);
    }

    private static bool IsLimit(SegmentedText text, SenseWord word, TextSpan run) => word.Class == "limit" && run.End - word.Tokens.Start <= LongestLimit
        && word.Span.Length > "in part".Length && run.End < text.Tokens.Count && text.Tokens[run.End].Normal == ",";

    private static bool IsSmall(SegmentedText text, TextSpan tokens) =>
        Enumerable.Range(tokens.Start, Math.Max(0, tokens.Length)).All(i => !ContentWords.IsOne(text.Tokens[i]));

    private static SenseChange? Make(WordAccount account, LeftOutWords left, FindingKind kind, TextSpan tokens, string name = "")
    {
        if (left.Gap.Words is { } own && (SenseReader.In(account.Report, own).Any(w => w.Kind == kind) || (!left.IsQuoted && ReportedSpeech.IsTold(account, own, kind, name)))) return null;
        var sentence = Neighbourhood.Sentences(account.Report, account.Quotation.Span, 0);
        if (SenseReader.Read(account.Report, sentence).Any(w => w.Kind == kind && !account.Quotation.Pieces.Any(p => p.Contains(w.Span)))) return null;
        if (kind == FindingKind.Negation && Neighbourhood.Denies(account)) return null;
        if (kind is FindingKind.Negation or FindingKind.Hedge && ReportedSpeech.IsToldRound(account, kind, name)) return null;
        var same = account.IsSameTranscript(left.Original);
        if (!same && account.Quotation.Pieces.Select(account.Report.TokensIn).SelectMany(range => Enumerable.Range(range.Start, range.Length))
            .Any(i => SensePhrases.MayRender(kind, account.Report.Tokens[i].Normal))) return null;
        var text = account.Original(left.Original);
        return new SenseChange
        {
            Kind = kind,
            Case = SenseCase.Outside,
            Original = left.Original,
            Passage = text.Tokens[tokens.Start].Span.Cover(text.Tokens[tokens.End - 1].Span),
            Place = left.Gap.Place,
            Certainty = same ? Certainty.Likely : Certainty.Check,
        };
    }
}
