using QuoteCompare.Core.Text;

namespace QuoteCompare.Benchmarks.Origins;

/// <summary>
/// Speeches in the words of the samples, the same on every machine, since the draw has a seed. Most sentences are drawn word by word from the samples, speeches and reports, each word as
/// often as they use it; one in a hundred is a sentence of a sample speech with a third of its longer words exchanged, as another translation or delivery might have it.
/// </summary>
/// <remarks>
/// Chains of words that follow each other would copy the samples: in so few texts most words have one follower. A made sentence would then be the report's own words, and rightly
/// be found before the passage that they translate.
/// </remarks>
/// <param name="speeches">Speeches of the samples.</param>
/// <param name="all">All texts of the samples, the speeches too.</param>
/// <param name="seed">Of the draw.</param>
internal sealed class MadeSpeeches(IReadOnlyList<string> speeches, IReadOnlyList<string> all, int seed)
{
    public const int SentencesEach = 400;

    /// <summary>Of each sentence of the sample speeches some four among 100,000.</summary>
    private const int NearDuplicate = 100;

    /// <summary>One word in three of a near-duplicate is exchanged, of those with more than three letters.</summary>
    private const int Exchanged = 3, ShortWord = 3;

    private const int SentencesAParagraph = 5, FewestWords = 6, MostWords = 30, ShortestSentence = 3;

    private readonly Random draw = new(seed);
    private readonly List<string[]> spoken = [.. speeches.SelectMany(SentencesOf)];
    private readonly List<string> vocabulary = [.. all.SelectMany(SentencesOf).SelectMany(words => words)];

    /// <summary>So many speeches, one after the other.</summary>
    public IEnumerable<string> Write(int count)
    {
        for (var i = 0; i < count; i++)
            yield return string.Join('\n', Enumerable.Range(0, SentencesEach).Select(_ => Sentence()).Chunk(SentencesAParagraph).Select(paragraph => string.Join(' ', paragraph)));
    }

    private string Sentence()
    {
        string[] words = draw.Next(NearDuplicate) == 0
            ? [.. Any(spoken).Select(word => word.Length > ShortWord && draw.Next(Exchanged) == 0 ? Any(vocabulary) : word)]
            : [.. Enumerable.Range(0, draw.Next(FewestWords, MostWords + 1)).Select(_ => Any(vocabulary))];
        return $"{char.ToUpperInvariant(words[0][0])}{string.Join(' ', words)[1..]}.";
    }

    private T Any<T>(IReadOnlyList<T> choice) => choice[draw.Next(choice.Count)];

    /// <summary>The words of each sentence, as they are written, without marks.</summary>
    private static IEnumerable<string[]> SentencesOf(string text)
    {
        var segmented = TextSegmenter.Segment(text);
        return segmented.Sentences
            .Select(sentence => Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length).Where(i => segmented.Tokens[i].IsWord).Select(i => segmented.Tokens[i].Span.In(text)).ToArray())
            .Where(words => words.Length >= ShortestSentence);
    }
}
