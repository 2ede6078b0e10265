using QuoteCompare.Cli.Evaluation.Reliability;
using QuoteCompare.Cli.Printing;
using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>A gold file with what the engine makes of its report.</summary>
/// <param name="Links">Every link and every quotation that has a passage, for the reliability of confidences.</param>
/// <param name="Absent">By speech that holds none of its quotations, alone with the report: quotations linked all the same.</param>
internal sealed record GoldResult(Gold Gold, Figures Figures, IReadOnlyList<LinkAnswer> Links, IReadOnlyList<(string Speech, Share Linked)> Absent);

/// <summary>Compares the reports of gold files with their originals and scores what comes out.</summary>
/// <param name="texts">Where the texts are.</param>
/// <param name="withMetadata">Whether the engine is told what the sidecars declare; which texts are compared does not change.</param>
internal sealed class Evaluator(TextFolder texts, bool withMetadata)
{
    /// <summary>
    /// The figures of one gold file. The report is compared with the originals its gold and its sidecar name, and with every other speech
    /// of the folder, so that false links can show; then with each speech alone that does not hold it.
    /// </summary>
    /// <exception cref="InputException">A text is missing, or the gold's words do not stand where it says.</exception>
    public GoldResult Evaluate(Gold gold)
    {
        var report = texts.Find(gold.Report);
        var named = Named(gold);
        var about = named.Select(passage => passage.Original).Concat(report.Metadata.On.Select(on => on.Speech)).ToHashSet(StringComparer.Ordinal);
        foreach (var quotation in gold.Quotations) Check(gold, report.Name, report.Text, quotation.Span, quotation.Text);
        foreach (var passage in named) Check(gold, passage.Original, texts.Find(passage.Original).Text, passage.Span, passage.Text);
        var predictions = Compared(report, [.. about.Concat(texts.Speeches()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        var absent = texts.Speeches().Where(speech => !about.Contains(speech)).Select(speech => (speech, Linked(Compared(report, [speech])))).ToList();
        return new GoldResult(gold, Scorer.Score(gold.Quotations, predictions), GoldLinks.Of(gold.Quotations, predictions), absent);
    }

    /// <summary>The speeches that the gold files draw on and the others of the folder.</summary>
    public IEnumerable<Speech> Speeches(IEnumerable<Gold> gold) =>
        gold.SelectMany(Named).Select(passage => passage.Original).Concat(texts.Speeches()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => Declared(texts.Find(name)).AsSpeech());

    private static List<NamedPassage> Named(Gold gold) => [.. gold.Quotations.SelectMany(quotation => quotation.Answers).SelectMany(answer => answer)];

    private IReadOnlyList<Prediction> Compared(TextFile file, IReadOnlyList<string> speeches)
    {
        var report = Declared(file).AsReport();
        var originals = speeches.Select(name => new Original(Declared(texts.Find(name)).AsSpeech(), ComparisonRequest.RelationOf(null, report.Metadata, name))).ToList();
        return Prediction.Of(new ComparisonRequest(report, originals).Compare());
    }

    private static Share Linked(IReadOnlyList<Prediction> predictions) => new(predictions.Count(prediction => prediction.Passages.Count > 0), predictions.Count);

    private TextFile Declared(TextFile text) => withMetadata ? text : text with { Metadata = TextMetadata.None };

    /// <summary>Figures against another version of a text would mean nothing.</summary>
    private static void Check(Gold gold, string name, string text, TextSpan span, string? words)
    {
        if (span.End > text.Length || (words is not null && span.In(text) != words))
            throw new InputException($"'{gold.Name}': other words stand in '{name}' at {QuotationText.At(span)}");
    }
}
