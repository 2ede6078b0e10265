using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

/// <summary>Segmentation as the tests show it.</summary>
internal static class Segmented
{
    /// <summary>Sentences between bars, paragraphs on lines of their own.</summary>
    public static string Draw(string text)
    {
        var segmented = TextSegmenter.Segment(text);
        return string.Join('\n', segmented.Paragraphs.Select(p => string.Join(" | ", segmented.Sentences.Skip(p.Sentences.Start).Take(p.Sentences.Length).Select(s => s.Span.In(text)))));
    }

    /// <summary>The tokens, a space between them.</summary>
    public static string Tokens(string text) => string.Join(' ', TextSegmenter.Segment(text).Tokens.Select(t => t.Span.In(text)));
}
