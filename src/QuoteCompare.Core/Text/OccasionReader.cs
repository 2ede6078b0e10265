namespace QuoteCompare.Core.Text;

/// <summary>Reads the sentence in which a text introduces a speech: "a speech delivered on September 17, 2019, by Ann Lee, the mayor".</summary>
internal static class OccasionReader
{
    /// <summary>When and by whom; null where the text does not say.</summary>
    public readonly record struct Occasion(Fact<EventDate>? Date, Fact<string>? Speaker);

    private const int LongestName = 6;

    public static Occasion Read(SegmentedText text, int paragraphs)
    {
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph >= paragraphs) break;
            if (text.ParagraphOf(sentence.Number - 1).Role == ParagraphRole.Boilerplate || GivenAt(text, sentence) is not { } given) continue;
            var rest = sentence.Tokens with { Start = given };
            return new(Date(text, rest), Speaker(text, rest) ?? TitledReader.Speaker(text, paragraphs));
        }

        return new(null, TitledReader.Speaker(text, paragraphs));
    }

    /// <summary>
    /// The token of the verb in "a speech delivered", "the address was given", or in a line of its own, "Delivered on"; null when the sentence introduces no speech.
    /// </summary>
    private static int? GivenAt(SegmentedText text, Sentence sentence)
    {
        var noun = text.Tokens[sentence.Tokens.Start].Normal is "delivered" or "given" && sentence.Tokens.Length > 1 && text.Tokens[sentence.Tokens.Start + 1].Normal is "on" or "by";
        for (var t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
        {
            noun |= text.Tokens[t].Normal is "speech" or "address" or "statement" or "statements" or "remarks" or "transcript" or "lecture" or "sermon" or "text";
            if (noun && text.Tokens[t].Normal is ("delivered" or "given" or "made" or "issued" or "pronounced")) return t;
        }

        return null;
    }

    private static Fact<EventDate>? Date(SegmentedText text, TextSpan tokens)
    {
        for (var t = tokens.Start; t < tokens.End; t++)
            if (DateReader.At(text, t, tokens.End) is { IsWhole: true } mention) return new(mention.Date, FactOrigin.InText, Cover(text, mention.Tokens));
        return null;
    }

    /// <summary>The capitalised words after "by".</summary>
    private static Fact<string>? Speaker(SegmentedText text, TextSpan tokens)
    {
        for (var t = tokens.Start; t + 1 < tokens.End; t++)
        {
            if (text.Tokens[t].Normal != "by") continue;
            var end = t + 1;
            while (end < tokens.End && end - t <= LongestName && IsNamePart(text, end)) end++;
            if (end == t + 1) continue;
            var span = Cover(text, new(t + 1, end));
            return new(span.In(text.Text), FactOrigin.InText, span);
        }

        return null;
    }

    internal static bool IsNamePart(SegmentedText text, int token) =>
        text.Tokens[token].IsWord ? char.IsUpper(text.Text[text.Tokens[token].Span.Start]) : text.Tokens[token].Normal is "." or "-" && text.Tokens[token].Span.Start == text.Tokens[token - 1].Span.End;

    internal static TextSpan Cover(SegmentedText text, TextSpan tokens) => new(text.Tokens[tokens.Start].Span.Start, text.Tokens[tokens.End - 1].Span.End);
}
