namespace QuoteCompare.Core.Text;

/// <summary>Finds where readers' comments begin behind a text.</summary>
internal static class ReaderComments
{
    /// <summary>Words beside date and time in the heading of a comment: a name, "says".</summary>
    private const int LongestHeading = 6;

    /// <summary>
    /// The index of the first paragraph of the comments; the number of paragraphs when there are none. Comments begin with a line that holds
    /// a day and a time of day, and only behind a line with nothing but the text's date, or with a bullet: a timeline in the text itself has neither.
    /// </summary>
    public static int Start(SegmentedText text)
    {
        var dated = false;
        for (var p = 1; p < text.Paragraphs.Count; p++)
        {
            var tokens = TokensOf(text, text.Paragraphs[p]);
            var bullet = text.Tokens[tokens.Start].Normal is "•" or "·" or "●" or "▪" or "‣";
            if ((dated || bullet) && IsHeading(text, bullet ? tokens with { Start = tokens.Start + 1 } : tokens) && (dated || IsLate(text, p))) return p;
            dated = IsDate(text, tokens) && IsLate(text, p);
        }

        return text.Paragraphs.Count;
    }

    /// <summary>Whether a paragraph holds a whole date and nothing else.</summary>
    public static bool IsDate(SegmentedText text, TextSpan tokens) =>
        DateReader.At(text, tokens.Start, tokens.End) is { IsWhole: true } mention && mention.Tokens.End == tokens.End;

    public static TextSpan TokensOf(SegmentedText text, Paragraph paragraph) =>
        new(text.Sentences[paragraph.Sentences.Start].Tokens.Start, text.Sentences[paragraph.Sentences.End - 1].Tokens.End);

    private static bool IsHeading(SegmentedText text, TextSpan tokens)
    {
        if (tokens.Length is 0 or > LongestHeading + 8) return false;
        bool day = false, time = false;
        var others = 0;
        for (var t = tokens.Start; t < tokens.End; t++)
        {
            var token = text.Tokens[t];
            if (!day && DateReader.At(text, t, tokens.End) is { IsWhole: true } mention)
            {
                day = true;
                t = mention.Tokens.End - 1;
            }
            else if (token.Kind == TokenKind.Number && token.Normal.Contains(':')) time = true;
            else if (token.IsWord) others++;
        }

        return day && time && others <= LongestHeading;
    }

    private static bool IsLate(SegmentedText text, int paragraph) => text.Paragraphs[paragraph].Span.Start > text.Text.Length / 3;
}
