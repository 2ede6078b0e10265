using QuoteCompare.Core.Text;

namespace QuoteCompare.Benchmarks;

/// <summary>Texts of any length, made of the words of the sample texts: the same on every machine, since the draw has a seed. They say nothing; only their length counts.</summary>
internal sealed class MadeText(int seed)
{
    private const int QuotedWords = 40;

    /// <summary>One word in so many of a quotation is another than in the original, as between translations.</summary>
    private const int ChangedWord = 4;

    private readonly Random draw = new(seed);
    private readonly string[] vocabulary = ReadVocabulary();

    /// <summary>So many words in sentences of 8 to 24 and paragraphs of five sentences.</summary>
    public string Speech(int words)
    {
        var paragraphs = new List<string>();
        while (words > 0)
        {
            var sentences = new List<string>();
            for (var i = 0; i < 5 && words > 0; i++)
            {
                var length = Math.Min(words, draw.Next(8, 25));
                sentences.Add($"We {Words(length - 1)}.");
                words -= length;
            }

            paragraphs.Add(string.Join(' ', sentences));
        }

        return string.Join('\n', paragraphs);
    }

    /// <summary>A report of nothing but quotations, each of 40 words in a row of the speech with some of them changed.</summary>
    public string ReportOn(string speech, int quotations)
    {
        var spoken = speech.Split([' ', '\n', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', Enumerable.Range(0, quotations).Select(_ => Quotation(spoken.AsSpan(draw.Next(spoken.Length - QuotedWords), QuotedWords).ToArray())));
    }

    /// <summary>So many words drawn, spaces between them.</summary>
    public string Words(int count) => string.Join(' ', draw.GetItems(vocabulary, count));

    private string Quotation(string[] words)
    {
        for (var i = 0; i < words.Length; i += ChangedWord) words[i] = Words(1);
        return $"“{string.Join(' ', words)},” he said.";
    }

    /// <summary>Every word of the sample texts as often as they use it.</summary>
    private static string[] ReadVocabulary() => [.. SampleText.ReadAll()
        .SelectMany(text => TextSegmenter.Segment(text).Tokens)
        .Where(token => token.Kind == TokenKind.Word)
        .Select(token => token.Normal)];
}
