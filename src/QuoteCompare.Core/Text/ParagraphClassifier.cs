namespace QuoteCompare.Core.Text;

/// <summary>
/// Says what each paragraph is for: title, byline, body or boilerplate. Precision first: text taken for boilerplate would be lost,
/// boilerplate taken for text does no harm.
/// </summary>
internal static class ParagraphClassifier
{
    /// <summary>Words up to which a paragraph can be a title.</summary>
    private const int LongestTitle = 30;

    /// <summary>Paragraphs among which a title is looked for.</summary>
    private const int Opening = 4;

    public static IReadOnlyList<Paragraph> Classify(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Sentence> sentences, IReadOnlyList<Token> tokens)
    {
        var whole = new SegmentedText(text, paragraphs, sentences, tokens);
        var comments = ReaderComments.Start(whole);
        var title = TitleOf(whole, comments);
        return [.. paragraphs.Select((paragraph, p) => paragraph with { Role = RoleOf(whole, paragraph, p, title, comments) })];
    }

    private static ParagraphRole RoleOf(SegmentedText text, Paragraph paragraph, int p, int title, int comments)
    {
        if (p >= comments || PageFurniture.IsFurniture(text, paragraph)) return ParagraphRole.Boilerplate;
        if (p == title) return ParagraphRole.Title;
        var label = p < title && PageFurniture.Words(text, paragraph) <= 3;
        return label || PageFurniture.IsByline(text, paragraph) || IsDateLine(text, paragraph) ? ParagraphRole.Byline : ParagraphRole.Body;
    }

    /// <summary>
    /// The index of the title: the first short paragraph that ends no sentence and has longer ones behind it; a line of up to three words
    /// before another such paragraph names the source. -1 when the text has none.
    /// </summary>
    private static int TitleOf(SegmentedText text, int comments)
    {
        var found = -1;
        for (var p = 0; p < Math.Min(Opening, Math.Min(comments, text.Paragraphs.Count - 1)); p++)
        {
            var paragraph = text.Paragraphs[p];
            if (PageFurniture.IsFurniture(text, paragraph) || PageFurniture.IsByline(text, paragraph) || IsDateLine(text, paragraph)) continue;
            if (!LooksLikeTitle(text, paragraph)) break;
            if (found >= 0 && PageFurniture.Words(text, text.Paragraphs[found]) > 3) break;
            found = p;
        }

        return found >= 0 && text.Paragraphs.Skip(found + 1).Any(p => p.Span.Length > text.Paragraphs[found].Span.Length) ? found : -1;
    }

    private static bool LooksLikeTitle(SegmentedText text, Paragraph paragraph)
    {
        var first = text.Tokens[text.Sentences[paragraph.Sentences.Start].Tokens.Start];
        var words = PageFurniture.Words(text, paragraph);
        var last = text.Text[paragraph.Span.End - 1];
        return words is > 0 and <= LongestTitle && !PageFurniture.EndsSentence(text, paragraph) && !char.IsLower(text.Text[first.Span.Start])
            && last is not (':' or ',' or ';' or '—') && !(last is '”' or '"' && words > 15);
    }

    private static bool IsDateLine(SegmentedText text, Paragraph paragraph) => ReaderComments.IsDate(text, ReaderComments.TokensOf(text, paragraph));
}
