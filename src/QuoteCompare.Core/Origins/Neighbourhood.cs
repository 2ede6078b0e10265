using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Origins;

/// <summary>Passages that follow each other in one speech, to be ranked with a passage among them.</summary>
/// <param name="Speech">Names the speech: of passages that overlap only the best is kept.</param>
/// <param name="Passages">In the order of the text, each beginning where the one before it ends; at least one.</param>
public sealed record Neighbourhood(string Speech, IReadOnlyList<SpeechPassage> Passages)
{
    /// <summary>Where it begins in the speech; UTF-16 code units.</summary>
    public int Start => Passages[0].Start;

    /// <summary>The first and the last sentence, one-based and inclusive, that alignments within it have passages in.</summary>
    public (int First, int Last) SentencesOf(IReadOnlyList<Alignment> alignments)
    {
        var spans = alignments.Select(alignment => alignment.Passage.Span).ToList();
        var own = Passages.Where(passage => spans.Exists(span => span.Overlaps(new TextSpan(passage.Start, passage.Start + passage.Words.Length)))).Select(passage => passage.Sentence).ToList();
        return (own.Min(), own.Max());
    }

    /// <summary>The stretch as a text of its own, cut as it was in the speech, with its own numbers: the engine finds sentences by them.</summary>
    internal SegmentedText Segment()
    {
        var text = string.Concat(Passages.Select(passage => passage.Words));
        var (paragraphs, sentences, tokens) = (new List<Paragraph>(), new List<Sentence>(), new List<Token>());
        var (at, last) = (0, 0);
        foreach (var passage in Passages)
        {
            var first = tokens.Count;
            Tokenizer.Tokenize(text, new TextSpan(at, at + passage.Words.Length), tokens);
            at += passage.Words.Length;
            if (tokens.Count == first) continue;
            var span = new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End);
            if (last != passage.Paragraph) paragraphs.Add(new Paragraph(paragraphs.Count + 1, span, new TextSpan(sentences.Count, sentences.Count), ParagraphRole.Body));
            last = passage.Paragraph;
            sentences.Add(new Sentence(sentences.Count + 1, span, new TextSpan(first, tokens.Count), paragraphs.Count - 1));
            paragraphs[^1] = paragraphs[^1] with { Span = paragraphs[^1].Span.Cover(span), Sentences = new TextSpan(paragraphs[^1].Sentences.Start, sentences.Count) };
        }

        return new SegmentedText(text, paragraphs, sentences, tokens);
    }
}
