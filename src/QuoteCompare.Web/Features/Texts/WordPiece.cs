using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>What is compared of a text: a token, or the end of a paragraph.</summary>
/// <param name="Key">What makes two pieces the same: the token's characters.</param>
/// <param name="Shown">The token with the space behind it; <see cref="ParagraphEnd"/> for the end of a paragraph.</param>
/// <param name="IsWord">Whether it counts as a word.</param>
internal readonly record struct WordPiece(string Key, string Shown, bool IsWord)
{
    /// <summary>A sign of its own, so that a paragraph that is parted or joined shows; no token holds a line break.</summary>
    private const string ParagraphEnd = "¶\n";

    /// <summary>The pieces of some paragraphs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Half-open range of indices of paragraphs.</param>
    public static List<WordPiece> Of(SegmentedText text, TextSpan paragraphs)
    {
        var pieces = new List<WordPiece>();
        for (var i = paragraphs.Start; i < paragraphs.End; i++)
        {
            if (i > paragraphs.Start) pieces.Add(new WordPiece(ParagraphEnd, ParagraphEnd, false));
            AddTokens(text, text.Paragraphs[i], pieces);
        }

        return pieces;
    }

    private static void AddTokens(SegmentedText text, Paragraph paragraph, List<WordPiece> pieces)
    {
        if (paragraph.Sentences.IsEmpty) return;
        var tokens = new TextSpan(text.Sentences[paragraph.Sentences.Start].Tokens.Start, text.Sentences[paragraph.Sentences.End - 1].Tokens.End);
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            var span = text.Tokens[i].Span;
            var next = i + 1 < tokens.End ? text.Tokens[i + 1].Span.Start : span.End;
            pieces.Add(new WordPiece(span.In(text.Text), text.Text[span.Start..Math.Max(span.End, next)], text.Tokens[i].IsWord));
        }
    }
}
