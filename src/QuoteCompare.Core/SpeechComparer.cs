using System.Globalization;
using System.Security.Cryptography;
using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Quotations;
using QuoteCompare.Core.Reuse;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core;

/// <summary>
/// The whole pipeline: text → sentences and tokens → quotations → candidate passages → alignment → edit script → treatments → comparison.
/// Deterministic, free of state, safe to call from several threads.
/// </summary>
public static class SpeechComparer
{
    /// <summary>Version of the engine; changes whenever the same input may give another output.</summary>
    public const string EngineVersion = "1.1.0";

    /// <summary>Names everything beside the input that decides the output: engine version, settings and lexicons. A stored comparison is keyed by it.</summary>
    public static string Fingerprint { get; } = FingerprintOf(ComparerSettings.Default);

    /// <summary>The fingerprint of comparisons made with <paramref name="settings"/>: engine version and a hash, in lower-case hexadecimal.</summary>
    public static string FingerprintOf(ComparerSettings settings)
    {
        var decisive = string.Join('\n', EngineVersion, settings, Lexicon.Hash);
        return $"{EngineVersion}+{Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(decisive)))[..16]}";
    }

    /// <summary>Compares a report with the originals it may quote.</summary>
    /// <param name="report">The report.</param>
    /// <param name="originals">The speeches with the relation declared for each pair; may be empty: then nothing is located.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">Two originals have one name.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Comparison Compare(Report report, IReadOnlyList<Original> originals, CancellationToken cancellationToken = default) =>
        Compare(report, originals, ComparerSettings.Default, cancellationToken);

    /// <inheritdoc cref="Compare(Report, IReadOnlyList{Original}, CancellationToken)"/>
    /// <param name="report">The report.</param>
    /// <param name="originals">The speeches with the relation declared for each pair.</param>
    /// <param name="settings">The thresholds.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Comparison Compare(Report report, IReadOnlyList<Original> originals, ComparerSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(originals);
        RefuseOneNameTwice(originals);
        cancellationToken.ThrowIfCancellationRequested();

        var reportText = TextSegmenter.Segment(report.Text);
        var quotations = QuotationExtractor.Extract(reportText, report.Metadata);
        var speeches = originals.Select(o => TextSegmenter.Segment(o.Speech.Text)).ToList();
        var facts = originals.Select((o, i) => TextFactsReader.Read(speeches[i], o.Speech.Metadata)).ToList();
        var treated = originals.Select((o, i) => new TreatedOriginal(speeches[i], o.Relation, [.. facts[i].EventDates.Select(date => date.Value)])).ToList();
        var finder = new PassageFinder(speeches);
        var decided = new OutcomeDecider(new QuotationLinker(reportText, finder), speeches, facts, [.. originals.Select(o => o.Relation)], settings).Decide(quotations, cancellationToken);
        return new Comparison
        {
            Engine = EngineVersion,
            Report = report.Name,
            Originals = [.. originals.Select(o => new ComparedOriginal(o.Speech.Name, o.Relation))],
            Quotations = [.. decided.Select(Treated)],
            Reuse = new ReuseFinder(reportText, speeches, settings).Find(quotations, cancellationToken),
        };

        ComparedQuotation Treated(ComparedQuotation compared) => compared.Alignments.Count == 0 ? compared : compared with
        {
            Treatment = TreatmentClassifier.Classify(new TreatmentInput
            {
                Report = reportText,
                Quotation = compared.Quotation,
                Originals = treated,
                Alignments = compared.Alignments,
                Redated = compared.Alignments.All(a => EventRule.Contradicts(compared.Quotation, facts[a.Passage.Original])),
            }),
        };
    }

    private static void RefuseOneNameTwice(IReadOnlyList<Original> originals)
    {
        var twice = originals.GroupBy(o => o.Speech.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"two originals are named '{twice.Key}'"), nameof(originals));
    }
}
