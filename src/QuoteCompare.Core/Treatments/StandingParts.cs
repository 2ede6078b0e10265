using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>
/// Finds the parts of a quotation that an ellipsis or a sentence's end sets off, that are too short to be searched for by themselves, and that stand word for word in
/// the speech: "The mill is closed ... It is a pity." They are passages of their own and nothing that the report adds.
/// </summary>
internal static class StandingParts
{
    /// <summary>Words of such a part: fewer stand anywhere, more are found by themselves.</summary>
    private const int LeastWords = 3, MostWords = 15;

    /// <summary>Alignments of one quotation looked at: for each the speech is read through.</summary>
    private const int Most = 20;

    /// <summary>The alignments with those of the parts among them, in the order of the report.</summary>
    public static IReadOnlyList<Alignment> Complete(TreatmentInput input)
    {
        if (input.Quotation.Quoted.Count == 0) return input.Alignments;
        return [.. input.Alignments.SelectMany((alignment, i) => i < Most && alignment.Links.Count > 0 ? Parted(input, alignment) : [alignment])];
    }

    /// <summary>An alignment with the parts before and behind the words that it links.</summary>
    private static IEnumerable<Alignment> Parted(TreatmentInput input, Alignment alignment)
    {
        var linked = alignment.Links.Select(link => link.Report).Aggregate((one, next) => one.Cover(next));
        var all = input.Report.TokensIn(alignment.Rendering);
        var own = input.Report.TokensIn(linked);
        var head = SetOff(input, new TextSpan(all.Start, own.Start), fromEnd: true) is { } before ? Standing(input, alignment, before, alignment.Rendering.Start, linked.Start) : null;
        var tail = SetOff(input, new TextSpan(own.End, all.End), fromEnd: false) is { } after ? Standing(input, alignment, after, linked.End, alignment.Rendering.End) : null;
        if (head is null && tail is null) return [alignment];
        var rest = new TextSpan(head?.Rendering.End ?? alignment.Rendering.Start, tail?.Rendering.Start ?? alignment.Rendering.End);
        var kept = Make(input, alignment.Passage, alignment.Window, rest, alignment.Links);
        return [.. new[] { head, kept, tail }.OfType<Alignment>()];
    }

    /// <summary>The words of a stretch of tokens at the edge of a quotation, when a mark sets them off from the words linked and none cuts them; null otherwise.</summary>
    private static TextSpan? SetOff(TreatmentInput input, TextSpan tokens, bool fromEnd)
    {
        var report = input.Report;
        var (start, end) = (tokens.Start, tokens.End);
        var isSetOff = false;
        while (start < end && !report.Tokens[fromEnd ? end - 1 : start].IsWord) isSetOff |= IsMark(report.Tokens[fromEnd ? --end : start++]);
        while (start < end && !report.Tokens[fromEnd ? start : end - 1].IsWord) _ = fromEnd ? start++ : end--;
        var range = Enumerable.Range(start, end - start);
        var fits = isSetOff && range.Count(i => report.Tokens[i].IsWord) is >= LeastWords and <= MostWords && !range.Any(i => IsMark(report.Tokens[i]));
        return fits && input.Quotation.Quoted.Any(quoted => report.TokensIn(quoted).Contains(new TextSpan(start, end))) ? new TextSpan(start, end) : null;
    }

    private static bool IsMark(Token token) => !token.IsWord && token.Normal[0] is '.' or '…' or '!' or '?';

    /// <summary>The alignment of some tokens of the report with the place nearest to the passage at which the same words stand; null when they stand nowhere.</summary>
    private static Alignment? Standing(TreatmentInput input, Alignment beside, TextSpan tokens, int start, int end)
    {
        var text = input.Originals[beside.Passage.Original].Text;
        List<Token> words = [.. Words(input.Report, tokens)];
        List<Token>? nearest = null;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Normal != words[0].Normal || Same(text, i, words) is not { } place || place[0].Span.Cover(place[^1].Span).Overlaps(beside.Passage.Span)) continue;
            if (nearest is null || Cost(text, place, beside) < Cost(text, nearest, beside)) nearest = place;
        }

        if (nearest is null) return null;
        var span = nearest[0].Span.Cover(nearest[^1].Span);
        var links = words.Zip(nearest, (told, spoken) => new WordLink(told.Span, spoken.Span, LinkKind.Equal, 1)).ToList();
        return Make(input, new Passage(beside.Passage.Original, span), text.SpokenSpan(text.SentenceAt(span.Start)).Cover(span), new TextSpan(start, end), links);
    }

    /// <summary>The words from a token of the speech on, when they are the same.</summary>
    private static List<Token>? Same(SegmentedText text, int first, List<Token> words)
    {
        var found = new List<Token>();
        for (var i = first; i < text.Tokens.Count && found.Count < words.Count; i++)
        {
            if (IsMark(text.Tokens[i])) return null;
            if (!text.Tokens[i].IsWord) continue;
            if (text.Tokens[i].Normal != words[found.Count].Normal) return null;
            found.Add(text.Tokens[i]);
        }

        return found.Count == words.Count ? found : null;
    }

    /// <summary>What another person says in a transcript is further off than any words of one's own.</summary>
    private static long Cost(SegmentedText text, List<Token> place, Alignment beside) =>
        Apart(place, beside) + (SpeakerAt(text, place[0].Span) == SpeakerAt(text, beside.Passage.Span) ? 0L : text.Text.Length);

    private static string? SpeakerAt(SegmentedText text, TextSpan span)
    {
        var turn = text.Turns.Count == 0 ? -1 : text.TurnAt(text.Sentences[text.SentenceAt(span.Start)].Paragraph);
        return turn < 0 ? null : text.Turns[turn].Speaker;
    }

    private static int Apart(List<Token> place, Alignment beside) =>
        Math.Max(place[0].Span.Start - beside.Passage.Span.End, beside.Passage.Span.Start - place[^1].Span.End);

    private static Alignment Make(TreatmentInput input, Passage passage, TextSpan window, TextSpan rendering, IReadOnlyList<WordLink> links) => new()
    {
        Passage = passage,
        Window = window,
        Rendering = rendering,
        Links = links,
        Script = EditScripter.Build(input.Report, [.. Parts(input.Quotation, rendering)], input.Originals[passage.Original].Text, window, links),
    };

    private static IEnumerable<TextSpan> Parts(Quotation quotation, TextSpan rendering) => quotation.Pieces
        .Where(rendering.Overlaps).Select(piece => new TextSpan(Math.Max(piece.Start, rendering.Start), Math.Min(piece.End, rendering.End)));

    private static IEnumerable<Token> Words(SegmentedText text, TextSpan tokens) =>
        Enumerable.Range(tokens.Start, tokens.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord);
}
