using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>A speech of the library and the reports beside it.</summary>
/// <param name="Pairs">Who declared what of each report, by the report's id.</param>
/// <param name="Texts">The reports as stored, by id.</param>
internal sealed record SpeechAndReports(
    StoredText Stored,
    ReadText Speech,
    IReadOnlyList<ReadReport> Reports,
    IReadOnlyDictionary<string, Pair> Pairs,
    IReadOnlyDictionary<string, StoredText> Texts);

/// <summary>Fetches what a reading page shows; each text is segmented once a page.</summary>
internal sealed class ReadingTexts(Storage.Library library)
{
    private readonly Dictionary<string, ReadText> read = new(StringComparer.Ordinal);

    /// <summary>
    /// The speech with the reports declared to be on it; null when there is no such speech, or <paramref name="reportId"/> was not compared with it.
    /// </summary>
    public async Task<SpeechAndReports?> FindSpeechAsync(string speechId, string? reportId, CancellationToken cancellationToken = default)
    {
        if (await library.FindSpeechAsync(speechId, cancellationToken) is not { } found) return null;
        var names = ReportNames.From(await library.ListAsync(cancellationToken));
        var ids = found.Reports.Select(paired => paired.Report.Id).ToList();
        if (reportId is not null && !ids.Contains(reportId, StringComparer.Ordinal)) ids.Add(reportId);
        var reports = new List<ReadReport>();
        var texts = new Dictionary<string, StoredText>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (await library.CompareAsync(id, cancellationToken) is not { } stored || IndexOf(stored, speechId) is not (>= 0 and var original)) continue;
            reports.Add(Report(stored, original, names));
            texts[id] = stored.Report;
        }

        if (reportId is not null && !texts.ContainsKey(reportId)) return null;
        var pairs = found.Reports.ToDictionary(r => r.Report.Id, r => r.Pair, StringComparer.Ordinal);
        return new SpeechAndReports(found.Speech, Read(found.Speech), reports, pairs, texts);
    }

    /// <summary>The report with what it was compared with; null when there is no such report.</summary>
    public async Task<(StoredComparison Stored, ReadReport Report)?> FindReportAsync(string reportId, CancellationToken cancellationToken = default)
    {
        if (await library.CompareAsync(reportId, cancellationToken) is not { } stored) return null;
        return (stored, Report(stored, -1, ReportNames.From(await library.ListAsync(cancellationToken))));
    }

    private ReadReport Report(StoredComparison stored, int original, ReportNames names) =>
        new(Read(stored.Report), stored.Comparison, [.. stored.Originals.Select(Read)], original)
        {
            Name = names.Short(stored.Report),
            Letter = names.LetterOf(stored.Report),
        };

    private ReadText Read(StoredText text)
    {
        if (!read.TryGetValue(text.Id, out var done)) read[text.Id] = done = ReadText.Of(text);
        return done;
    }

    private static int IndexOf(StoredComparison stored, string speechId)
    {
        for (var i = 0; i < stored.Originals.Count; i++)
        {
            if (stored.Originals[i].Id == speechId) return i;
        }

        return -1;
    }
}
