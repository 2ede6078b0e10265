using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>What stands round a quotation in its report: a report may tell outside the marks what it leaves out inside.</summary>
internal static class Neighbourhood
{
    /// <summary>The share of the content words of a stretch that must stand beside the quotation for it to be told there.</summary>
    private const double LeastTold = 0.5;

    /// <summary>Whether the sentences of the quotation, or those beside, hold most content words of a stretch of the speech, outside the quotation or inside.</summary>
    public static bool Tells(WordAccount account, int original, TextSpan stretch) =>
        Holds(account, Sentences(account.Report, account.Quotation.Span, 1), OwnStems(account, original, stretch));

    /// <summary>
    /// Whether one of these sentences tells a stretch as a condition: it holds most of its content words and a word of condition ("the work depends on the county").
    /// A sentence on the same matter alone ("The county spoke of the work, too.") tells none.
    /// </summary>
    public static bool TellsCondition(WordAccount account, int original, TextSpan stretch)
    {
        var words = OwnStems(account, original, stretch);
        var near = Sentences(account.Report, account.Quotation.Span, 1);
        for (var at = near.Start; at < near.End;)
        {
            var sentence = account.Report.SpokenIn(account.Report.SentenceAt(account.Report.Tokens[at].Span.Start));
            if (SaysCondition(account.Report, sentence) && Holds(account, sentence, words)) return true;
            at = Math.Max(at + 1, sentence.End);
        }

        return false;
    }

    /// <summary>Whether a word of condition, or one by which a report tells one, stands among the tokens.</summary>
    /// <param name="text">The report.</param>
    /// <param name="tokens">Half-open range of token indices.</param>
    /// <param name="name">"at" where the tokens stand in the place of a condition; else empty.</param>
    public static bool SaysCondition(SegmentedText text, TextSpan tokens, string name = "") =>
        Enumerable.Range(tokens.Start, tokens.Length).Any(i => SensePhrases.MayReport(FindingKind.Condition, name, text.Tokens[i].Normal))
        || SenseReader.Read(text, tokens).Any(word => word.Kind == FindingKind.Condition);

    /// <summary>"Holt denied that ...": whether the report says, in the quotation's sentences but outside it, that its words are denied.</summary>
    public static bool Denies(WordAccount account)
    {
        var sentence = Sentences(account.Report, account.Quotation.Span, 0);
        return Enumerable.Range(sentence.Start, sentence.Length).Select(i => account.Report.Tokens[i])
            .Any(token => DenyingClause.Tells(token.Normal) && !account.Quotation.Pieces.Any(p => p.Contains(token.Span)));
    }

    private static bool Holds(WordAccount account, TextSpan tokens, HashSet<string> words) =>
        words.Count > 0 && Stems(account.Report, tokens).Distinct(StringComparer.Ordinal).Count(words.Contains) >= LeastTold * words.Count;

    /// <summary>The content of a stretch; what the words kept say too tells nothing of it: "if it closes, it will close".</summary>
    private static HashSet<string> OwnStems(WordAccount account, int original, TextSpan stretch)
    {
        var text = account.Original(original);
        var words = Stems(text, text.TokensIn(stretch)).Where(stem => !SensePhrases.MayRender(FindingKind.Condition, stem)).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(account.Rendered.Where(r => r.Original == original && !stretch.Overlaps(r.Passage)).SelectMany(r => Stems(text, text.TokensIn(r.Passage))));
        return words;
    }

    /// <summary>The tokens of the sentences that hold <paramref name="span"/>, and of <paramref name="beside"/> before and after.</summary>
    public static TextSpan Sentences(SegmentedText text, TextSpan span, int beside)
    {
        if (text.Sentences.Count == 0) return default;
        var first = Math.Max(0, text.SentenceAt(span.Start) - beside);
        var last = Math.Min(text.Sentences.Count - 1, text.SentenceAt(Math.Max(span.Start, span.End - 1)) + beside);
        return new TextSpan(text.SpokenIn(first).Start, text.SpokenIn(last).End);
    }

    /// <summary>The stems of the content words among the tokens of a range, small words of a sense left aside.</summary>
    public static IEnumerable<string> Stems(SegmentedText text, TextSpan tokens) => Enumerable.Range(tokens.Start, tokens.Length)
        .Select(i => text.Tokens[i])
        .Where(ContentWords.IsOne)
        .Select(token => TermReader.StemOf(token.Normal));
}
