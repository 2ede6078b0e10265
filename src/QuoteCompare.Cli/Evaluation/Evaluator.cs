using QuoteCompare.Cli.Printing;
using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation;

/// <summary>Compares the reports of gold files with their originals and scores what comes out.</summary>
internal static class Evaluator
{
    /// <summary>
    /// The figures of one gold file. The report is compared with the originals its gold and its sidecar name, and with every other speech
    /// of the folder, so that false links can show.
    /// </summary>
    /// <param name="gold">The gold file.</param>
    /// <param name="texts">Where its texts are.</param>
    /// <param name="withMetadata">Whether the engine is told what the sidecars declare; which texts are compared does not change.</param>
    /// <exception cref="InputException">A text is missing, or the gold's words do not stand where it says.</exception>
    public static Figures Evaluate(Gold gold, TextFolder texts, bool withMetadata)
    {
        var file = texts.Find(gold.Report);
        var report = Declared(file).AsReport();
        var named = gold.Quotations.SelectMany(quotation => quotation.Answers).SelectMany(answer => answer).ToList();
        var names = named.Select(passage => passage.Original).Concat(file.Metadata.On.Select(on => on.Speech)).Concat(texts.Speeches());
        var originals = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => new Original(Declared(texts.Find(name)).AsSpeech(), ComparisonRequest.RelationOf(null, report.Metadata, name)))
            .ToList();
        foreach (var quotation in gold.Quotations) Check(gold, report.Name, report.Text, quotation.Span, quotation.Text);
        foreach (var passage in named) Check(gold, passage.Original, texts.Find(passage.Original).Text, passage.Span, passage.Text);
        return Scorer.Score(gold.Quotations, Prediction.Of(new ComparisonRequest(report, originals).Compare()));

        TextFile Declared(TextFile text) => withMetadata ? text : text with { Metadata = TextMetadata.None };
    }

    /// <summary>Figures against another version of a text would mean nothing.</summary>
    private static void Check(Gold gold, string name, string text, TextSpan span, string? words)
    {
        if (span.End > text.Length || (words is not null && span.In(text) != words))
            throw new InputException($"'{gold.Name}': other words stand in '{name}' at {QuotationText.At(span)}");
    }
}
