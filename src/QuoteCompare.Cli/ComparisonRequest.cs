using System.Globalization;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli;

/// <summary>One report with the originals to compare it with; it gives the words and names that a comparison's spans and indices stand for.</summary>
internal sealed record ComparisonRequest
{
    private readonly Dictionary<int, SegmentedText> segmented = [];

    /// <exception cref="InputException">Two originals have one name: a passage could not say which it stands in.</exception>
    public ComparisonRequest(Report report, IReadOnlyList<Original> originals)
    {
        Report = report;
        Originals = originals;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var twice = originals.FirstOrDefault(original => !names.Add(original.Speech.Name));
        if (twice is not null) throw new InputException($"two originals are named '{twice.Speech.Name}'");
    }

    public Report Report { get; }

    public IReadOnlyList<Original> Originals { get; }

    public Comparison Compare() => SpeechComparer.Compare(Report, Originals);

    /// <summary>The name of the original of this index.</summary>
    public string NameOf(int original) => Originals[original].Speech.Name;

    /// <summary>The words that stand in the passage.</summary>
    public string WordsOf(Passage passage) => passage.Span.In(Originals[passage.Original].Speech.Text);

    /// <summary>Where the passage stands, in the numbers that every view shows: "paragraph 5, sentences 11 to 12".</summary>
    public string PlaceOf(Passage passage)
    {
        if (!segmented.TryGetValue(passage.Original, out var text))
            segmented[passage.Original] = text = TextSegmenter.Segment(Originals[passage.Original].Speech.Text);
        var (first, last) = (text.SentenceAt(passage.Span.Start), text.SentenceAt(passage.Span.End - 1));
        var sentences = first == last ? "sentence {1}" : "sentences {1} to {2}";
        return string.Format(
            CultureInfo.InvariantCulture, "paragraph {0}, " + sentences, text.ParagraphOf(first).Number, text.Sentences[first].Number, text.Sentences[last].Number);
    }

    /// <summary>
    /// The relation of a pair: as asked for, else as the report's metadata declares it for a speech of that name, else unknown.
    /// </summary>
    public static TextRelation RelationOf(TextRelation? asked, TextMetadata report, string speech) =>
        asked ?? report.RelationTo(speech) ?? TextRelation.Unknown;
}
