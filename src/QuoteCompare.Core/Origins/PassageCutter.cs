using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Origins;

/// <summary>Cuts a speech into the passages that an index of many speeches keeps. Linear in the length of the text.</summary>
public static class PassageCutter
{
    /// <summary>Tokens of a passage: a sentence longer than that is kept in parts, so that one endless sentence is not one passage.</summary>
    private const int LongestPassage = 120;

    /// <summary>Counts up when passages or keys are made in another way.</summary>
    private const string Way = "1";

    /// <summary>Names everything that decides keys beside the text; passages cut under another name are to be cut again.</summary>
    public static string Fingerprint { get; } = $"{Way}+{Lexicon.Hash[..16]}";

    /// <summary>The passages in the order of the text; titles, bylines and what belongs to the page are left out.</summary>
    public static IReadOnlyList<IndexedPassage> Cut(string text)
    {
        var segmented = TextSegmenter.Segment(text);
        var reader = new TermReader(segmented);
        var parts = PartsOf(segmented).ToList();
        return [.. parts.Select((part, i) => Passage(segmented, reader, part, i + 1 < parts.Count ? parts[i + 1] : null))];
    }

    /// <param name="Tokens">Half-open range of token indices.</param>
    private sealed record Part(Sentence Sentence, TextSpan Tokens);

    private static IEnumerable<Part> PartsOf(SegmentedText text)
    {
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            if (text.ParagraphOf(i).Role != ParagraphRole.Body) continue;
            for (var first = sentence.Tokens.Start; first < sentence.Tokens.End; first += LongestPassage)
                yield return new Part(sentence, new TextSpan(first, Math.Min(first + LongestPassage, sentence.Tokens.End)));
        }
    }

    private static IndexedPassage Passage(SegmentedText text, TermReader reader, Part part, Part? next)
    {
        var start = text.Tokens[part.Tokens.Start].Span.Start;
        var follows = next?.Tokens.Start == part.Tokens.End;
        var end = follows ? text.Tokens[part.Tokens.End].Span.Start : text.Tokens[part.Tokens.End - 1].Span.End;
        return new IndexedPassage(
            new SpeechPassage(part.Sentence.Number, text.Paragraphs[part.Sentence.Paragraph].Number, start, text.Text[start..end]),
            [.. reader.Read(part.Tokens).Where(term => term.IsContent).Select(IndexKeys.Of).Distinct(StringComparer.Ordinal)]);
    }
}
