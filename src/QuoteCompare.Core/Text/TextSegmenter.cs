namespace QuoteCompare.Core.Text;

/// <summary>The first stage: text → paragraphs, sentences and tokens. Linear in the length of the text.</summary>
public static class TextSegmenter
{
    /// <summary>
    /// Segments <paramref name="text"/>. Text without anything that shows gives empty lists. Every token lies in exactly one sentence,
    /// every sentence in exactly one paragraph; white space and control characters lie in none.
    /// </summary>
    public static SegmentedText Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = new List<Paragraph>();
        var sentences = new List<Sentence>();
        var tokens = new List<Token>();
        foreach (var line in ParagraphSplitter.Split(text))
        {
            var firstToken = tokens.Count;
            Tokenizer.Tokenize(text, line, tokens);
            if (tokens.Count == firstToken) continue;
            var firstSentence = sentences.Count;
            foreach (var range in SentenceSplitter.Split(text, tokens, new TextSpan(firstToken, tokens.Count)))
            {
                var span = new TextSpan(tokens[range.Start].Span.Start, tokens[range.End - 1].Span.End);
                sentences.Add(new Sentence(sentences.Count + 1, span, range, paragraphs.Count));
            }

            var whole = new TextSpan(tokens[firstToken].Span.Start, tokens[^1].Span.End);
            paragraphs.Add(new Paragraph(paragraphs.Count + 1, whole, new TextSpan(firstSentence, sentences.Count), ParagraphRole.Body));
        }

        return new SegmentedText(text, ParagraphClassifier.Classify(text, paragraphs, sentences, tokens), sentences, tokens);
    }
}
