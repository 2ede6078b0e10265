using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>What stands round a stretch of a text; empty where there is nothing.</summary>
/// <param name="Before">The sentence before.</param>
/// <param name="LeadIn">What stands before it in its own sentence (a reporting clause, a condition), up to it.</param>
/// <param name="LeadOut">What stands after it in its last sentence, from its end on.</param>
/// <param name="After">The sentence after.</param>
/// <param name="Inside">What interrupts it (a reporting clause); empty for a stretch in one piece.</param>
public sealed record Surroundings(string Before, string LeadIn, string LeadOut, string After, string Inside = "")
{
    /// <summary>What stands round <paramref name="span"/>. Lines that are no part of the text (tag lines, buttons) do not count.</summary>
    public static Surroundings Of(SegmentedText text, TextSpan span) => Of(text, [span]);

    /// <summary>What stands round a stretch in several pieces, and between them.</summary>
    public static Surroundings Of(SegmentedText text, IReadOnlyList<TextSpan> pieces)
    {
        var span = pieces[0].Cover(pieces[^1]);
        int first = text.SentenceAt(span.Start), last = text.SentenceAt(Math.Max(span.Start, span.End - 1));
        return new Surroundings(
            Sentence(text, first - 1),
            Between(text, text.Sentences[first].Span.Start, span.Start),
            Between(text, span.End, text.Sentences[last].Span.End),
            Sentence(text, last + 1),
            string.Join(" … ", pieces.Zip(pieces.Skip(1), (one, next) => Between(text, one.End, next.Start))));
    }

    private static string Sentence(SegmentedText text, int index) =>
        index >= 0 && index < text.Sentences.Count && text.ParagraphOf(index).Role != ParagraphRole.Boilerplate ? text.Sentences[index].Span.In(text.Text) : "";

    private static string Between(SegmentedText text, int start, int end) => end > start ? text.Text[start..end] : "";
}

/// <summary>A place in a text by its numbers.</summary>
/// <param name="Paragraph">Number of the paragraph it begins in.</param>
/// <param name="FirstSentence">One-based number.</param>
/// <param name="LastSentence">One-based number, included.</param>
public sealed record Place(int Paragraph, int FirstSentence, int LastSentence)
{
    public static Place Of(SegmentedText text, TextSpan span)
    {
        int first = text.SentenceAt(span.Start), last = text.SentenceAt(Math.Max(span.Start, span.End - 1));
        return new Place(text.ParagraphOf(first).Number, text.Sentences[first].Number, text.Sentences[last].Number);
    }

    /// <summary>"¶ 11, sentence 53" or "¶ 11, sentences 53 to 55"; the sign never parts from its number.</summary>
    public string Words => FirstSentence == LastSentence
        ? $"¶\u00A0{Paragraph}, sentence\u00A0{FirstSentence}"
        : $"¶\u00A0{Paragraph}, sentences\u00A0{FirstSentence} to\u00A0{LastSentence}";
}

/// <summary>Words of the speech and where they stand.</summary>
public sealed record PlacedWords(string Words, Place Place);
