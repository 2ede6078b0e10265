using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>Texts to take quotations from: a speech in its own words, or in those of another translation.</summary>
internal static class SeedTexts
{
    /// <exception cref="InputException">More other translations than texts, or one whose paragraphs do not pair.</exception>
    public static IReadOnlyList<SeedText> Read(IReadOnlyList<string> texts, IReadOnlyList<string> others, bool withMetadata)
    {
        if (others.Count > texts.Count) throw new InputException($"'{others[texts.Count]}' translates no text: the first other translation belongs to the first text, and so on");
        var speeches = texts.Select(path => TextFile.Read(path, withMetadata).AsSpeech()).ToList();
        return [.. speeches.Select(InOwnWords), .. others.Select((path, index) => InOtherWords(speeches[index], TextFile.Read(path)))];
    }

    public static SeedText InOwnWords(Speech speech) => SeedText.Of(speech, TextRelation.SameTranscript, StatementReader.Read);

    private static SeedText InOtherWords(Speech speech, TextFile other) => SeedText.Of(speech, TextRelation.IndependentTranslation, (text, _) => Paired(text, other));

    /// <summary>Paragraph beside paragraph; where both have as many sentences, sentence beside sentence, else the paragraph as a whole.</summary>
    private static IReadOnlyList<Statement> Paired(SegmentedText speech, TextFile other)
    {
        var translation = TextSegmenter.Segment(other.Text);
        var (own, its) = (Body(speech), Body(translation));
        if (own.Count != its.Count)
            throw new InputException($"'{other.Name}' has {Table.Text(its.Count)} paragraphs, the text it translates {Table.Text(own.Count)}: they cannot be paired");
        return [.. own.Zip(its).SelectMany(pair => Sentences(speech, pair.First).Count() == Sentences(translation, pair.Second).Count()
            ? Sentences(speech, pair.First).Zip(Sentences(translation, pair.Second))
            : [(pair.First.Span, pair.Second.Span)])
            .Select(pair => PairOf(speech.Text, pair.Item1, pair.Item2.In(other.Text))).OfType<Statement>()];
    }

    /// <summary>The statement when both sides are whole sentences; else null.</summary>
    public static Statement? PairOf(string speech, TextSpan original, string words)
    {
        var (own, its) = (original.In(speech), StatementReader.OnOneLine(words));
        return StatementReader.IsSound(its) && StatementReader.IsSound(StatementReader.OnOneLine(own)) ? new Statement(its, original, own) : null;
    }

    private static List<Paragraph> Body(SegmentedText text) => [.. text.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body)];

    private static IEnumerable<TextSpan> Sentences(SegmentedText text, Paragraph paragraph) =>
        Enumerable.Range(paragraph.Sentences.Start, paragraph.Sentences.Length).Select(index => text.Sentences[index].Span);
}
