using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Stretches → alignments: each with its part of the quotation, its links and its word account.</summary>
internal sealed class AlignmentBuilder(SegmentedText report, IReadOnlyList<Term> terms, PassageIndex index, int original)
{
    /// <summary>Tokens the window reaches beyond the passage at most: a sentence longer than that has no ends to speak of.</summary>
    private const int LongestReach = 250;

    public IReadOnlyList<Alignment> Build(Quotation quotation, IReadOnlyList<Stretch> stretches)
    {
        var alignments = new List<Alignment>(stretches.Count);
        var start = quotation.Span.Start;
        for (var i = 0; i < stretches.Count; i++)
        {
            var end = i + 1 < stretches.Count ? CutBetween(stretches[i].Steps[^1].Report, stretches[i + 1].Steps[0].Report) : quotation.Span.End;
            alignments.Add(Make(quotation, stretches[i], new TextSpan(start, end)));
            start = end;
        }

        return alignments;
    }

    private Alignment Make(Quotation quotation, Stretch stretch, TextSpan rendering)
    {
        var passage = PassageOf(stretch.Tokens);
        var links = LinkFiller.Fill(stretch, TermsIn(rendering), terms, index).Select(step =>
            new WordLink(terms[step.Report].SpanIn(report), index.Terms[step.Original].SpanIn(index.Text), step.Likeness.Kind, step.Likeness.Weight)).ToList();
        var window = WindowOf(stretch.Tokens);
        return new Alignment
        {
            Passage = new Passage(original, passage),
            Window = window,
            Rendering = rendering,
            Links = links,
            Script = EditScripter.Build(report, [.. OwnParts(quotation, rendering)], index.Text, window, links),
        };
    }

    /// <summary>The quotation's terms in a stretch of the report, as a half-open range of indices.</summary>
    private TextSpan TermsIn(TextSpan rendering)
    {
        var first = 0;
        while (first < terms.Count && terms[first].SpanIn(report).Start < rendering.Start) first++;
        var end = first;
        while (end < terms.Count && terms[end].SpanIn(report).End <= rendering.End) end++;
        return new TextSpan(first, end);
    }

    /// <summary>The rendering without a reporting clause that interrupts it.</summary>
    private static IEnumerable<TextSpan> OwnParts(Quotation quotation, TextSpan rendering) => quotation.Pieces
        .Where(rendering.Overlaps)
        .Select(piece => new TextSpan(Math.Max(piece.Start, rendering.Start), Math.Min(piece.End, rendering.End)));

    /// <summary>Out to the sentence ends, within reach.</summary>
    private TextSpan WindowOf(TextSpan tokens)
    {
        var first = index.Text.SpokenIn(index.Text.SentenceAt(index.Text.Tokens[tokens.Start].Span.Start)).Start;
        var end = index.Text.Sentences[index.Text.SentenceAt(index.Text.Tokens[tokens.End - 1].Span.Start)].Tokens.End;
        first = Math.Max(first, tokens.Start - LongestReach);
        end = Math.Min(end, tokens.End + LongestReach);
        return new TextSpan(index.Text.Tokens[first].Span.Start, index.Text.Tokens[end - 1].Span.End);
    }

    /// <summary>
    /// Without the marks at either end, and without an "and" or "that" that only joins the clause to the one before; the "that" that opens a sentence is its subject.
    /// </summary>
    public TextSpan PassageOf(TextSpan tokens)
    {
        var (start, end) = (tokens.Start, tokens.End);
        while (end > start + 1 && !index.Text.Tokens[end - 1].IsWord) end--;
        while (start < end - 1 && (!index.Text.Tokens[start].IsWord || Joins(start))) start++;
        return new TextSpan(index.Text.Tokens[start].Span.Start, index.Text.Tokens[end - 1].Span.End);
    }

    private bool Joins(int token) => index.Text.Tokens[token].Normal switch
    {
        "and" or "or" or "but" => true,
        "that" => index.Text.Sentences[index.Text.SentenceAt(index.Text.Tokens[token].Span.Start)].Tokens.Start != token,
        _ => false,
    };

    /// <summary>Where the part of the quotation that renders one passage ends and the next begins: at a clause between the two links, else right before the second.</summary>
    private int CutBetween(int lastTerm, int nextTerm)
    {
        var next = terms[nextTerm].Tokens.Start;
        for (var token = next; token > terms[lastTerm].Tokens.End - 1 && token > 0; token--)
        {
            var sentence = report.Sentences[report.SentenceAt(report.Tokens[token].Span.Start)];
            if (token > terms[lastTerm].Tokens.Start && ClauseSplitter.BeginsAt(report, sentence, token)) return report.Tokens[token].Span.Start;
        }

        return report.Tokens[next].Span.Start;
    }
}
