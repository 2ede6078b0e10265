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

    /// <summary>Runs looked at in one quotation, and tokens round one in which a clause of saying may stand.</summary>
    private const int Most = 500, Round = 60;

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
        var denied = Denied(text, run);
        if (denied is { } clause) return Make(account, left, FindingKind.Negation, clause);
        var words = SenseReader.Read(text, run);
        if (left.Place != LeftOutPlace.Start || words.Count == 0) return null;
        var last = words[^1];
        var tail = new TextSpan(last.Tokens.End, run.End);
        if (last.Kind == FindingKind.Hedge && last.Class is not ("certain" or "often" or "tends") && (IsSmall(text, tail) || IsLimit(text, last, run)))
            return Make(account, left, FindingKind.Hedge, last.Class == "limit" ? new TextSpan(last.Tokens.Start, run.End) : last.Tokens);
        var alone = IsSmall(text, new TextSpan(run.Start, last.Tokens.Start)) && tail.IsEmpty && words.Count == 1 && account.IsSameTranscript(left.Original);
        if (alone && last is { Kind: FindingKind.Quantifier or FindingKind.Negation or FindingKind.Hedge } and not { Class: "certain" }) return Make(account, left, last.Kind, last.Tokens);
        return null;
    }

    private static bool IsKeptAfter(WordAccount account, LeftOutWords left, TextSpan run)
    {
        var text = account.Original(left.Original);
        var next = run.End;
        while (next < text.Tokens.Count && !text.Tokens[next].IsWord) next++;
        return next < text.Tokens.Count && account.Renders(left.Original, text.Tokens[next].Span);
    }

    /// <summary>"I do not say that", "it does not mean that" at the end of a run.</summary>
    private static TextSpan? Denied(SegmentedText text, TextSpan run)
    {
        var whole = text.Sentences[text.SentenceAt(text.Tokens[run.End - 1].Span.Start)].Tokens;
        var sentence = new TextSpan(Math.Max(whole.Start, run.End - Round), Math.Min(whole.End, run.End + Round));
        foreach (var voice in Voices.In(text, sentence).Where(v => v.IsOwn && run.Contains(v.Verb) && v.Content.Start <= run.End))
            if (SenseReader.Read(text, voice.Clause).Any(w => w.Kind == FindingKind.Negation) && IsSmall(text, new TextSpan(voice.Content.Start, Math.Max(voice.Content.Start, run.End))))
                return voice.Clause;
        var end = text.Tokens[run.End - 1].Normal == "that" ? run.End - 1 : run.End;
        if (end - 1 < run.Start || text.Tokens[end - 1].Normal is not ("true" or "mean" or "case" or "imply")) return null;
        var start = Math.Max(run.Start, end - 6);
        return SenseReader.Read(text, new TextSpan(start, end)).Any(w => w.Kind == FindingKind.Negation) ? new TextSpan(start, run.End) : null;
    }

    private static bool IsLimit(SegmentedText text, SenseWord word, TextSpan run) => word.Class == "limit" && run.End - word.Tokens.Start <= LongestLimit
        && word.Span.Length > "in part".Length && run.End < text.Tokens.Count && text.Tokens[run.End].Normal == ",";

    private static bool IsSmall(SegmentedText text, TextSpan tokens) =>
        Enumerable.Range(tokens.Start, Math.Max(0, tokens.Length)).All(i => !ContentWords.IsOne(text.Tokens[i]));

    private static SenseChange? Make(WordAccount account, LeftOutWords left, FindingKind kind, TextSpan tokens)
    {
        if (left.Gap.Words is { } own && SenseReader.In(account.Report, own).Any(w => w.Kind == kind)) return null;
        var sentence = Neighbourhood.Sentences(account.Report, account.Quotation.Span, 0);
        if (SenseReader.Read(account.Report, sentence).Any(w => w.Kind == kind && !account.Quotation.Pieces.Any(p => p.Contains(w.Span)))) return null;
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
