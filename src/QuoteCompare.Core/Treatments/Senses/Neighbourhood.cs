using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>What stands round a quotation in its report: a report may tell outside the marks what it leaves out inside.</summary>
internal static class Neighbourhood
{
    /// <summary>The share of the content words of a stretch that must stand beside the quotation for it to be told there.</summary>
    private const double LeastTold = 0.5;

    /// <summary>Whether the sentences of the quotation, or those beside, hold most content words of a stretch of the speech, outside the quotation or inside.</summary>
    public static bool Tells(WordAccount account, int original, TextSpan stretch)
    {
        var text = account.Original(original);
        var words = Stems(text, text.TokensIn(stretch)).Where(stem => !SensePhrases.MayRender(FindingKind.Condition, stem)).ToHashSet(StringComparer.Ordinal);
        // What the words kept say too tells nothing of the stretch: "if it closes, it will close".
        words.ExceptWith(account.Rendered.Where(r => r.Original == original && !stretch.Overlaps(r.Passage)).SelectMany(r => Stems(text, text.TokensIn(r.Passage))));
        if (words.Count == 0) return false;
        var near = Stems(account.Report, Sentences(account.Report, account.Quotation.Span, 1)).ToHashSet(StringComparer.Ordinal);
        return words.Count(near.Contains) >= LeastTold * words.Count;
    }

    /// <summary>The tokens of the sentences that hold <paramref name="span"/>, and of <paramref name="beside"/> before and after.</summary>
    public static TextSpan Sentences(SegmentedText text, TextSpan span, int beside)
    {
        if (text.Sentences.Count == 0) return default;
        var first = Math.Max(0, text.SentenceAt(span.Start) - beside);
        var last = Math.Min(text.Sentences.Count - 1, text.SentenceAt(Math.Max(span.Start, span.End - 1)) + beside);
        return new TextSpan(text.Sentences[first].Tokens.Start, text.Sentences[last].Tokens.End);
    }

    /// <summary>The stems of the content words among the tokens of a range, small words of a sense left aside.</summary>
    public static IEnumerable<string> Stems(SegmentedText text, TextSpan tokens) => Enumerable.Range(tokens.Start, tokens.Length)
        .Select(i => text.Tokens[i])
        .Where(ContentWords.IsOne)
        .Select(token => TermReader.StemOf(token.Normal));
}
