namespace QuoteCompare.Made;

/// <summary>A long speech that nobody gave.</summary>
internal sealed class MadeSpeech
{
    public const int SentenceCount = 300;

    /// <summary>Sentences of a paragraph.</summary>
    private const int Fewest = 3, Most = 8;

    private MadeSpeech(IReadOnlyList<string> sentences, string text) => (Sentences, Text) = (sentences, text);

    public IReadOnlyList<string> Sentences { get; }

    public string Text { get; }

    public static MadeSpeech Write(int seed, int sentences = SentenceCount)
    {
        var words = new MadeWords(seed);
        var spoken = Enumerable.Range(0, sentences).Select(_ => words.Sentence()).ToList();
        var paragraphs = new List<string>();
        for (var next = 0; next < spoken.Count;)
        {
            var own = spoken.Skip(next).Take(words.Draw.Next(Fewest, Most + 1)).ToList();
            paragraphs.Add(string.Join(' ', own));
            next += own.Count;
        }

        return new MadeSpeech(spoken, string.Join("\n\n", paragraphs));
    }
}
