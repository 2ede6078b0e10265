using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>Recognises single paragraphs that belong to a page rather than to its text: buttons, headings, notices, run-together tags, bylines.</summary>
internal static class PageFurniture
{
    /// <summary>Words up to which a paragraph that opens like a button is one; a longer one is text that happens to begin so.</summary>
    private const int LongestButton = 14;

    /// <summary>Words up to which a paragraph can be a byline.</summary>
    private const int LongestByline = 12;

    /// <summary>Words up to which run-together names are a line of tags.</summary>
    private const int LongestTagLine = 25;

    /// <summary>Words run together ("IranMiddle EastNorth America") needed for a tag line: one may be a misprint or a brand.</summary>
    private const int FewestJoins = 2;

    private static readonly FrozenSet<string> Whole = Load("whole").ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Opens = [.. Load("opens")];
    private static readonly string[] Bylines = [.. Load("byline")];

    /// <summary>Whether a paragraph is a button, a heading of the page or a line of tags.</summary>
    public static bool IsFurniture(SegmentedText text, Paragraph paragraph)
    {
        var line = paragraph.Span.Length > 200 ? "" : paragraph.Span.In(text.Text).ToLowerInvariant();
        if (line.Length > 0 && Whole.Contains(line.Trim(' ', '.', ':', '…', '!', '|', '»', '›', '→', '▲', '↑', '•', '\u00A0'))) return true;
        if (EndsSentence(text, paragraph) || paragraph.Span.Length > 400) return false;
        var words = Words(text, paragraph);
        return (words <= LongestButton && Opens.Any(o => Begins(line, o))) || (words <= LongestTagLine && Joins(line: paragraph.Span.In(text.Text)) >= FewestJoins && HoldsNamesOnly(text, paragraph));
    }

    /// <summary>Whether a paragraph says who wrote or sent the text.</summary>
    public static bool IsByline(SegmentedText text, Paragraph paragraph)
    {
        if (paragraph.Span.Length > 160 || Words(text, paragraph) > LongestByline || EndsSentence(text, paragraph)) return false;
        var line = paragraph.Span.In(text.Text);
        var opening = Bylines.FirstOrDefault(b => Begins(line.ToLowerInvariant(), b));
        if (opening is null) return false;
        var rest = line[opening.Length..].TrimStart();
        return rest.Length > 0 && (char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || rest[0] == ':');
    }

    /// <summary>Whether a paragraph ends with a full stop, not counting that of an acronym.</summary>
    public static bool EndsSentence(SegmentedText text, Paragraph paragraph)
    {
        var token = text.Tokens[text.Sentences[paragraph.Sentences.End - 1].Tokens.End - 1];
        return !token.IsWord && token.Normal is "." or "。" or ".”" or "۔" or "।" || paragraph.Sentences.Length > 2;
    }

    /// <summary>The number of words of a paragraph.</summary>
    public static int Words(SegmentedText text, Paragraph paragraph)
    {
        var words = 0;
        for (var s = paragraph.Sentences.Start; s < paragraph.Sentences.End; s++)
            for (var t = text.Sentences[s].Tokens.Start; t < text.Sentences[s].Tokens.End; t++)
                if (text.Tokens[t].IsWord) words++;
        return words;
    }

    private static bool Begins(string line, string opening) =>
        line.StartsWith(opening, StringComparison.Ordinal) && (line.Length == opening.Length || !char.IsLetterOrDigit(line[opening.Length]) || !char.IsLetterOrDigit(opening[^1]));

    /// <summary>Places where a capital follows three small letters without a space; "McDonald" and "YouTube" in prose come one at a time.</summary>
    private static int Joins(string line)
    {
        var joins = 0;
        for (var i = 3; i + 1 < line.Length; i++)
            if (char.IsUpper(line[i]) && char.IsLower(line[i + 1]) && char.IsLower(line[i - 1]) && char.IsLower(line[i - 2]) && char.IsLetter(line[i - 3])) joins++;
        return joins;
    }

    /// <summary>Tags are names: every word has a capital but "of" and its like, and no mark parts a sentence.</summary>
    private static bool HoldsNamesOnly(SegmentedText text, Paragraph paragraph)
    {
        var tokens = ReaderComments.TokensOf(text, paragraph);
        for (var t = tokens.Start; t < tokens.End; t++)
        {
            var token = text.Tokens[t];
            if (token.IsWord ? !char.IsUpper(text.Text[token.Span.Start]) && token.Normal is not ("of" or "and" or "the" or "in" or "for") : token.Normal is not ("&" or "/" or "|" or "-" or "," or "'" or "’"))
                return false;
        }

        return true;
    }

    private static IEnumerable<string> Load(string kind) =>
        Lexicon.Lines("boilerplate.txt").Where(line => line.StartsWith(kind + ": ", StringComparison.Ordinal)).Select(line => line[(kind.Length + 2)..]);
}
