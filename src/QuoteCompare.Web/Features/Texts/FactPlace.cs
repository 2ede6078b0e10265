using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>Where a text says a fact: the words with some that stand round them.</summary>
/// <param name="Paragraph">Number of the paragraph.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Before">What stands before the words in their sentence, the end of it when it is long.</param>
/// <param name="Words">The words that say it, as they stand in the text.</param>
/// <param name="After">What stands after them.</param>
public sealed record FactPlace(int Paragraph, int Sentence, string Before, string Words, string After)
{
    /// <summary>UTF-16 code units shown on either side: enough to see what the words are about.</summary>
    private const int Around = 80;

    /// <param name="text">The text.</param>
    /// <param name="span">Where the words stand in it.</param>
    public static FactPlace Of(SegmentedText text, TextSpan span)
    {
        int first = text.SentenceAt(span.Start), last = text.SentenceAt(Math.Max(span.Start, span.End - 1));
        var place = Reading.Place.Of(text, span);
        return new FactPlace(
            place.Paragraph, place.FirstSentence,
            EndOf(text.Text[Math.Min(text.Sentences[first].Span.Start, span.Start)..span.Start]), span.In(text.Text),
            StartOf(text.Text[span.End..Math.Max(text.Sentences[last].Span.End, span.End)]));
    }

    private static string EndOf(string words) =>
        words.Length <= Around ? words : $"… {words[^Around..][(words[^Around..].IndexOf(' ', StringComparison.Ordinal) + 1)..]}";

    private static string StartOf(string words)
    {
        if (words.Length <= Around) return words;
        var cut = words[..Around].LastIndexOf(' ');
        return $"{words[..(cut < 0 ? Around : cut)]} …";
    }
}
