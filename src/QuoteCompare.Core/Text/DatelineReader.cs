namespace QuoteCompare.Core.Text;

/// <summary>Reads the date under which a text was published: a dateline at its start, a line with nothing but a date at its end.</summary>
internal static class DatelineReader
{
    /// <summary>The date of a dateline, and the agency it names in brackets.</summary>
    public sealed record Dateline(Fact<EventDate>? Date, Fact<string>? Agency);

    /// <summary>Words before the date: "NEW YORK, Sept. 18 (Reuters) -" has two.</summary>
    private const int LongestPlace = 6;

    public static Dateline? Read(SegmentedText text, int paragraphs)
    {
        foreach (var paragraph in text.Paragraphs.Take(paragraphs))
        {
            if (paragraph.Role is ParagraphRole.Boilerplate or ParagraphRole.Title) continue;
            var tokens = text.Sentences[paragraph.Sentences.Start].Tokens with { End = text.Sentences[paragraph.Sentences.End - 1].Tokens.End };
            if (OfParagraph(text, tokens) is { } dateline) return dateline;
        }

        return null;
    }

    /// <summary>
    /// The token behind a dateline at the start of a range ("BERGEN, Oct. 24 (Reuters) - |"); the range's own start where none stands. A place in capitals and a dash apart from it; with no date
    /// or agency in brackets between them no second dash may follow ("NATO - an alliance - said").
    /// </summary>
    internal static int EndOf(SegmentedText text, TextSpan tokens)
    {
        if (tokens.IsEmpty || !IsInCapitals(text, tokens.Start)) return tokens.Start;
        var (told, bracketed) = (false, false);
        for (var t = tokens.Start + 1; t + 1 < tokens.End && t - tokens.Start < LongestPlace + 8; t++)
        {
            var token = text.Tokens[t];
            if (IsDashApart(text, t)) return told || !Enumerable.Range(t + 1, Math.Min(tokens.End - t - 1, AsideReach)).Any(i => IsDashApart(text, i)) ? t + 1 : tokens.Start;
            told |= token.Normal == "(" || token.Kind == TokenKind.Number;
            if (token.Normal is "(" or ")") bracketed = token.Normal == "(";
            else if (token.IsWord ? !bracketed && token.Kind != TokenKind.Number && !char.IsUpper(text.Text[token.Span.Start]) : token.Normal is not ("," or "." or "-" or "/")) return tokens.Start;
        }

        return tokens.Start;
    }

    /// <summary>Tokens behind a dash among which a second one makes the words between them an aside.</summary>
    private const int AsideReach = 20;

    private static bool IsInCapitals(SegmentedText text, int token)
    {
        var word = text.Tokens[token].Span.In(text.Text);
        return text.Tokens[token].IsWord && word.Length > 2 && word.All(char.IsUpper);
    }

    private static bool IsDashApart(SegmentedText text, int token) =>
        text.Tokens[token].Normal is "—" or "–" or "--" || (text.Tokens[token].Normal == "-" && text.Tokens[token - 1].Span.End < text.Tokens[token].Span.Start);

    private static Dateline? OfParagraph(SegmentedText text, TextSpan tokens)
    {
        DateMention? date = null;
        Fact<string>? agency = null;
        for (var t = tokens.Start; t < tokens.End && t - tokens.Start < LongestPlace + 8; t++)
        {
            var token = text.Tokens[t];
            if (token.Normal is "—" or "–" or "--" or "-")
            {
                var apart = token.Normal is "—" or "–" or "--" || text.Tokens[t - (t > tokens.Start ? 1 : 0)].Span.End < token.Span.Start;
                if (apart) return date is { } found && found.IsWhole ? new(new(found.Date, FactOrigin.InText, OccasionReader.Cover(text, found.Tokens)), agency) : agency is null ? null : new(null, agency);
            }

            if (date is null && DateReader.At(text, t, tokens.End) is { } mention)
            {
                date = mention;
                t = mention.Tokens.End - 1;
            }
            else if (token.Normal == "(" && Agency(text, t, tokens.End) is { } named)
            {
                agency = named;
            }
            else if (token.IsWord && !char.IsUpper(text.Text[token.Span.Start]) && agency is null)
            {
                return null;
            }
        }

        return null;
    }

    private static Fact<string>? Agency(SegmentedText text, int open, int end)
    {
        var close = open + 1;
        while (close < end && close - open < 4 && text.Tokens[close].IsWord) close++;
        if (close == open + 1 || close >= end || text.Tokens[close].Normal != ")") return null;
        var span = OccasionReader.Cover(text, new(open + 1, close));
        return new(span.In(text.Text), FactOrigin.InText, span);
    }

    /// <summary>The first line among the first <paramref name="paragraphs"/> that holds a whole date and nothing else; another paragraph must follow.</summary>
    public static Fact<EventDate>? HeadDate(SegmentedText text, int paragraphs)
    {
        foreach (var paragraph in text.Paragraphs.Take(Math.Min(paragraphs, text.Paragraphs.Count - 1)))
            if (paragraph.Role == ParagraphRole.Byline && Alone(text, paragraph) is { } date && text.Paragraphs[paragraph.Number].Role == ParagraphRole.Body) return date;
        return null;
    }

    private static Fact<EventDate>? Alone(SegmentedText text, Paragraph paragraph)
    {
        var tokens = ReaderComments.TokensOf(text, paragraph);
        return DateReader.At(text, tokens.Start, tokens.End) is { IsWhole: true } mention && mention.Tokens.End == tokens.End
            ? new(mention.Date, FactOrigin.InText, paragraph.Span)
            : null;
    }

    /// <summary>The last line before any readers' comments, when it holds a whole date and nothing else.</summary>
    public static Fact<EventDate>? ClosingDate(SegmentedText text)
    {
        var last = text.Paragraphs.LastOrDefault(p => p.Role != ParagraphRole.Boilerplate);
        return last is null || last.Number == 1 ? null : Alone(text, last);
    }
}
