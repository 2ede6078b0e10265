using System.Buffers;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>Finds the sentences of a speech that can be quoted alone: the speaker's own, whole, of ordinary length, without quotation marks or brackets, and in one place only.</summary>
internal static class StatementReader
{
    private const int FewestWords = 6;
    private const int MostWords = 45;

    /// <summary>More than the longest speech has; bounds the time for a text of any length.</summary>
    private const int MostStatements = 3000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»‹›「」『』‘()[]{}*_|<>");

    /// <param name="speech">The speech.</param>
    /// <param name="speaker">Paragraphs that name the speaker introduce the speech and are no part of it.</param>
    public static IReadOnlyList<Statement> Read(SegmentedText speech, string speaker)
    {
        var surname = speaker.Split(' ')[^1];
        var spoken = speech.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body && !paragraph.Span.In(speech.Text).Contains(surname, StringComparison.Ordinal));
        return [.. spoken.SelectMany(paragraph => Sentences(speech, paragraph)).Where(statement => IsSound(statement.Text))
            .GroupBy(statement => statement.Text, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.First()).Take(MostStatements)];
    }

    /// <summary>Whether words can be quoted as one or more sentences of their own.</summary>
    public static bool IsSound(string text) =>
        text.Length > 0 && char.IsUpper(text[0]) && text[^1] is '.' or '!' or '?' && !text.EndsWith("..", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(Marks) && text.Count(letter => letter == ' ') + 1 is >= FewestWords and <= MostWords;

    /// <summary>Line breaks inside a sentence become spaces: the report has it on one line.</summary>
    public static string OnOneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sentences that do not stand inside a stretch in quotation marks, which may run over several.</summary>
    private static IEnumerable<Statement> Sentences(SegmentedText speech, Paragraph paragraph)
    {
        var quoted = false;
        for (var i = paragraph.Sentences.Start; i < paragraph.Sentences.End; i++)
        {
            var span = speech.Sentences[i].Span;
            var words = span.In(speech.Text);
            var opens = words.Count(letter => letter is '“' or '«') - words.Count(letter => letter is '”' or '»');
            var toggles = words.Count(letter => letter == '"') % 2 == 1;
            if (!quoted) yield return new Statement(OnOneLine(words), span, words);
            quoted = toggles ? !quoted : opens > 0 || (quoted && opens == 0);
        }
    }
}
