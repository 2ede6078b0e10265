using System.Globalization;
using System.Text;

namespace QuoteCompare.Core.Text;

/// <summary>Cuts a stretch of text into tokens.</summary>
internal static class Tokenizer
{
    private const int LongestAcronym = 5;

    /// <summary>Adds the tokens of <paramref name="stretch"/> to <paramref name="tokens"/>, in order.</summary>
    public static void Tokenize(string text, TextSpan stretch, List<Token> tokens)
    {
        for (var at = stretch.Start; at < stretch.End;)
        {
            var (length, shape) = ShapeAt(text, at, stretch.End);
            var end = shape switch
            {
                Shape.Blank => at + length,
                Shape.Letter or Shape.Digit => EndOfWord(text, at, stretch.End),
                Shape.Punctuation => EndOfMark(text, at, stretch.End, length),
                _ => at + length,
            };
            if (shape != Shape.Blank) tokens.Add(Make(text, new TextSpan(at, end), shape));
            at = end;
        }
    }

    private enum Shape { Blank, Letter, Digit, Ideograph, Punctuation, Symbol }

    private static (int Length, Shape Shape) ShapeAt(string text, int at, int end)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(at, end - at), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return (1, Shape.Symbol);
        if (Rune.IsWhiteSpace(rune)) return (length, Shape.Blank);
        return (length, Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format => Shape.Blank,
            UnicodeCategory.DecimalDigitNumber => Shape.Digit,
            UnicodeCategory.OtherLetter when IsIdeograph(rune.Value) => Shape.Ideograph,
            <= UnicodeCategory.EnclosingMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Shape.Letter,
            >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => Shape.Punctuation,
            _ => Shape.Symbol,
        });
    }

    /// <summary>Scripts written without spaces between words: each character is a token of its own.</summary>
    private static bool IsIdeograph(int value) =>
        value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    private static int EndOfWord(string text, int start, int end)
    {
        var at = start;
        var previous = Shape.Letter;
        var dotted = EndOfDottedLetters(text, start, end);
        if (dotted > start) return dotted;
        while (at < end)
        {
            var (length, shape) = ShapeAt(text, at, end);
            if (shape is Shape.Letter or Shape.Digit) previous = shape;
            else if (!JoinsAt(text, at, end, previous)) break;
            at += length;
        }

        return at;
    }

    /// <summary>An apostrophe between letters, a separator between digits, and an invisible hyphen or joiner stay inside a word.</summary>
    private static bool JoinsAt(string text, int at, int end, Shape before)
    {
        if (at + 1 >= end) return false;
        var next = ShapeAt(text, at + 1, end).Shape;
        return text[at] switch
        {
            '\'' or '’' or 'ʼ' or '＇' => before == Shape.Letter && next == Shape.Letter,
            '.' or ',' or ':' or '٫' or '٬' => before == Shape.Digit && next == Shape.Digit,
            '\u00AD' or '\u200C' or '\u200D' or '\u2060' => next is Shape.Letter or Shape.Digit,
            _ => false,
        };
    }

    /// <summary>"U.S.", "e.g.": single letters each with a full stop, at least two; else <paramref name="start"/>.</summary>
    private static int EndOfDottedLetters(string text, int start, int end)
    {
        var at = start;
        while (at + 1 < end && char.IsLetter(text[at]) && text[at + 1] == '.') at += 2;
        if (at - start < 4) return at - start == 2 && at < end && IsSingleLetter(text, at, end) ? at + 1 : start;
        return at < end && char.IsLetterOrDigit(text[at]) && !IsSingleLetter(text, at, end) ? start : at;
    }

    private static bool IsSingleLetter(string text, int at, int end) =>
        char.IsUpper(text[at]) && char.IsUpper(text[at - 2]) && (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]));

    /// <summary>Runs of full stops and of hyphens are one mark ("...", "--").</summary>
    private static int EndOfMark(string text, int start, int end, int length)
    {
        if (text[start] is not ('.' or '-')) return start + length;
        var at = start;
        while (at < end && text[at] == text[start]) at++;
        return at;
    }

    private static Token Make(string text, TextSpan span, Shape shape)
    {
        var kind = shape switch
        {
            Shape.Letter => IsAcronym(text, span) ? TokenKind.Acronym : TokenKind.Word,
            Shape.Ideograph => TokenKind.Word,
            Shape.Digit => TokenKind.Number,
            Shape.Punctuation => TokenKind.Punctuation,
            _ => TokenKind.Symbol,
        };
        return new Token(span, kind, NormalForm.Of(text.AsSpan(span.Start, span.Length), kind));
    }

    private static bool IsAcronym(string text, TextSpan span)
    {
        if (span.Length > 2 * LongestAcronym || span.Length < 2) return false;
        var letters = 0;
        foreach (var c in text.AsSpan(span.Start, span.Length))
        {
            if (c == '.') continue;
            if (!char.IsUpper(c)) return text[span.End - 1] == '.';
            letters++;
        }

        return letters <= LongestAcronym;
    }
}
