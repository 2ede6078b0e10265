namespace QuoteCompare.Core.Text;

/// <summary>Reads the outlet from a byline such as "Reporting by ABC/DEF". Names of persons are no outlet.</summary>
internal static class BylineReader
{
    public static Fact<string>? Outlet(SegmentedText text)
    {
        foreach (var paragraph in text.Paragraphs.Where(p => p.Role == ParagraphRole.Byline))
        {
            var tokens = new TextSpan(text.Sentences[paragraph.Sentences.Start].Tokens.Start, text.Sentences[paragraph.Sentences.End - 1].Tokens.End);
            if (tokens.Length < 3 || text.Tokens[tokens.Start].Normal != "reporting" || text.Tokens[tokens.Start + 1].Normal != "by") continue;
            var name = new TextSpan(tokens.Start + 2, tokens.End);
            var span = OccasionReader.Cover(text, name);
            if (Enumerable.Range(name.Start, name.Length).All(t => text.Tokens[t].Kind == TokenKind.Acronym || text.Tokens[t].Normal == "/"))
                return new(span.In(text.Text), FactOrigin.InText, span);
        }

        return null;
    }
}
