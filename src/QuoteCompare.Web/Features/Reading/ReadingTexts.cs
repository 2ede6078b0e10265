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

/// <summary>A report with what it was compared with.</summary>
/// <param name="Name">Its long name, "Report B (outlet not named in the text)".</param>
internal sealed record ComparedReport(StoredComparison Stored, ReadReport Report, string Name);

/// <summary>Everything in the library, read.</summary>
/// <param name="Speeches">By the speech's id.</param>
/// <param name="Comparisons">By the report's id; a report that could not be compared is not among them.</param>
internal sealed record LibraryTexts(
    LibraryListing Listing, IReadOnlyDictionary<string, SpeechAndReports> Speeches, IReadOnlyDictionary<string, StoredComparison> Comparisons);

/// <summary>Fetches what a reading page shows; what was read is kept until the library changes.</summary>
internal sealed class ReadingTexts(ILibraryReader library)
{
    private ReadingShelf shelf = new(library, -1);

    /// <summary>
    /// The speech with the reports declared to be on it; null when there is no such speech, or <paramref name="reportId"/> was not compared with it.
    /// </summary>
    public async Task<SpeechAndReports?> FindSpeechAsync(string speechId, string? reportId = null, CancellationToken cancellationToken = default)
    {
        var kept = await ShelfAsync(cancellationToken);
        if (await kept.SpeechAsync(speechId) is not { } found) return null;
        var names = await kept.NamesAsync();
        var ids = found.Reports.Select(paired => paired.Report.Id).ToList();
        if (reportId is not null) await PutAsync(kept, reportId, ids);
        var isEarlier = await kept.VersionsAsync(speechId) is [.., var latest] && latest.Id != speechId;
        var reports = new List<ReadReport>();
        var texts = new Dictionary<string, StoredText>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var compared = isEarlier ? await kept.ComparisonAsync(id, speechId) : await kept.ComparisonAsync(id);
            if (compared is not { } stored || IndexOf(stored, speechId) is not (>= 0 and var original)) continue;
            reports.Add(await ReportAsync(kept, stored, original, names));
            texts[id] = stored.Report;
        }

        if (reportId is not null && !texts.ContainsKey(reportId)) return null;
        // Declared of the texts, and so of every version: the one that is open goes by the id it is shown under.
        var pairs = found.Reports.ToDictionary(r => r.Report.Id, r => r.Pair, StringComparer.Ordinal);
        foreach (var (paired, id) in found.Reports.Zip(ids).Where(both => both.First.Report.Id != both.Second)) pairs[id] = paired.Pair;
        return new SpeechAndReports(found.Speech, kept.Read(found.Speech), reports, pairs, texts);
    }

    /// <summary>The report with what it was compared with; null when there is no such report.</summary>
    public async Task<ComparedReport?> FindReportAsync(string reportId, CancellationToken cancellationToken = default)
    {
        var kept = await ShelfAsync(cancellationToken);
        if (await kept.ComparisonAsync(reportId) is not { } stored) return null;
        var names = await kept.NamesAsync();
        return new ComparedReport(stored, await ReportAsync(kept, stored, -1, names), names.Long(await LatestAsync(kept, stored.Report)));
    }

    /// <summary>Which version of its text is shown; null where nothing is said of versions (<see cref="ILibraryReader.FindVersionsAsync"/>).</summary>
    public async Task<VersionPlace?> FindVersionAsync(string id, CancellationToken cancellationToken = default)
    {
        var versions = await (await ShelfAsync(cancellationToken)).VersionsAsync(id);
        return versions.FirstOrDefault(version => version.Id == id) is { } shown ? VersionPlace.Of(shown, versions) : null;
    }

    /// <summary>The reports with nearly the same words.</summary>
    public async Task<LikeReports> FindLikeReportsAsync(CancellationToken cancellationToken = default)
    {
        var kept = await ShelfAsync(cancellationToken);
        return LikeReports.From(await kept.ListingAsync());
    }

    /// <summary>What was read at one revision holds as long as it stands.</summary>
    public Task<long> FindRevisionAsync(CancellationToken cancellationToken = default) => library.FindRevisionAsync(cancellationToken);

    /// <summary>What the library holds.</summary>
    public async Task<LibraryListing> ListAsync(CancellationToken cancellationToken = default) => await (await ShelfAsync(cancellationToken)).ListingAsync();

    /// <summary>All texts and comparisons. Costs as much as opening every page of the library once.</summary>
    public async Task<LibraryTexts> ReadLibraryAsync(CancellationToken cancellationToken = default)
    {
        var kept = await ShelfAsync(cancellationToken);
        var listing = await kept.ListingAsync();
        var comparisons = new Dictionary<string, StoredComparison>(StringComparer.Ordinal);
        foreach (var report in listing.Speeches.SelectMany(speech => speech.Reports, (_, paired) => paired.Report).Concat(listing.ReportsWithoutSpeech))
        {
            if (await kept.ComparisonAsync(report.Id) is { } stored) comparisons[report.Id] = stored;
        }

        var speeches = new Dictionary<string, SpeechAndReports>(StringComparer.Ordinal);
        foreach (var speech in listing.Speeches)
        {
            if (await FindSpeechAsync(speech.Speech.Id, null, cancellationToken) is { } found) speeches[speech.Speech.Id] = found;
        }

        return new LibraryTexts(listing, speeches, comparisons);
    }

    private async Task<ReadingShelf> ShelfAsync(CancellationToken cancellationToken)
    {
        var revision = await library.FindRevisionAsync(cancellationToken);
        var kept = Volatile.Read(ref shelf);
        if (kept.Revision == revision && !kept.IsFull) return kept;
        kept = new ReadingShelf(library, revision);
        Volatile.Write(ref shelf, kept);
        return kept;
    }

    /// <summary>Puts a report among those of a speech; an earlier version stands in the place of its latest.</summary>
    private static async Task PutAsync(ReadingShelf kept, string reportId, List<string> ids)
    {
        if (ids.Contains(reportId, StringComparer.Ordinal)) return;
        var versions = await kept.VersionsAsync(reportId);
        var index = versions.Count == 0 ? -1 : ids.IndexOf(versions[^1].Id);
        if (index < 0) ids.Add(reportId);
        else ids[index] = reportId;
    }

    /// <summary>The version that a text goes by, whichever is shown.</summary>
    private static async Task<StoredText> LatestAsync(ReadingShelf kept, StoredText text) => await kept.VersionsAsync(text.Id) is [.., var latest] ? latest : text;

    private static async Task<ReadReport> ReportAsync(ReadingShelf kept, StoredComparison stored, int original, ReportNames names)
    {
        var latest = await LatestAsync(kept, stored.Report);
        return new ReadReport(kept.Read(stored.Report), stored.Comparison, [.. stored.Originals.Select(kept.Read)], original)
        {
            Name = names.Short(latest),
            Letter = names.LetterOf(latest),
        };
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
