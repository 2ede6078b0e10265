using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Texts;

/// <summary>Reads texts and what is declared of them.</summary>
internal sealed class TextCatalogue(LibraryContext context)
{
    public async Task<StoredText?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await VersionsAsync(context.VersionsWithId(id), cancellationToken)).Select(TextReading.Read).FirstOrDefault();

    /// <summary>The versions of these ids that there are.</summary>
    public async Task<IReadOnlyList<StoredText>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        [.. (await VersionsAsync(context.Versions.Where(v => ids.Contains(v.Id)), cancellationToken)).Select(TextReading.Read)];

    public async Task<IReadOnlyList<StoredText>> FindVersionsAsync(string id, CancellationToken cancellationToken)
    {
        var versions = await VersionsAsync(context.VersionsWithId(id).SelectMany(v => v.Text.Versions), cancellationToken);
        return [.. versions.OrderBy(v => v.Number).Select(TextReading.Read)];
    }

    public async Task<IReadOnlyList<StoredText>> FindNamedAsync(string name, TextKind kind, CancellationToken cancellationToken) =>
        Label.IsShown(name) ? [.. (await LatestAsync(v => v.Text.Name == name && v.Text.Kind == kind, cancellationToken)).Select(TextReading.Read)] : [];

    public async Task<StoredText?> FindFetchedAsync(string address, CancellationToken cancellationToken)
    {
        if (!Label.IsShown(address)) return null;
        var textId = await context.Arrivals.Where(a => a.Address == address)
            .Join(context.StandingVersions, a => a.VersionId, v => v.Id, (a, v) => new { a.RetrievedAt, v.TextId })
            .OrderByDescending(a => a.RetrievedAt).Select(a => a.TextId).FirstOrDefaultAsync(cancellationToken);
        return textId is null ? null : (await LatestAsync(v => v.TextId == textId, cancellationToken)).Select(TextReading.Read).Single();
    }

    public async Task<byte[]?> FindFileAsync(string id, CancellationToken cancellationToken)
    {
        var file = await context.VersionsWithId(id)
            .Join(context.Files, v => v.FileSha256, f => f.Sha256, (v, f) => new { v.Text.Name, f.Sha256, f.Bytes })
            .FirstOrDefaultAsync(cancellationToken);
        if (file is not null && ReceivedFile.Hash(file.Bytes) != file.Sha256) throw TextReading.Changed(file.Name);
        return file?.Bytes;
    }

    public async Task<SpeechWithReports?> FindSpeechAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindRowAsync(id, TextKind.Speech, cancellationToken) is not { } speech) return null;
        var pairs = await PairsAsync(p => p.SpeechId == speech.TextId, cancellationToken);
        var reportIds = pairs.Select(p => p.ReportId).ToList();
        return With(speech, await LatestAsync(v => reportIds.Contains(v.TextId), cancellationToken), pairs);
    }

    public async Task<LibraryListing> ListAsync(CancellationToken cancellationToken)
    {
        var samples = await context.Samples.OrderBy(s => s.Order).ThenBy(s => s.Id).Select(s => new Sample(s.Id, s.Title, s.Order)).ToListAsync(cancellationToken);
        var reports = await LatestAsync(v => v.Text.Kind == TextKind.Report, cancellationToken);
        var speeches = await LatestAsync(v => v.Text.Kind == TextKind.Speech, cancellationToken);
        var pairs = await PairsAsync(_ => true, cancellationToken);
        var paired = pairs.Select(p => p.ReportId).ToHashSet(StringComparer.Ordinal);
        return new LibraryListing(
            samples,
            [.. speeches.Select(speech => With(speech, reports, pairs))],
            [.. reports.Where(report => !paired.Contains(report.TextId)).Select(TextReading.Read)])
        {
            NearlySame = await LikeReports.GroupAsync(context, [.. reports.Select(report => report.Id)], cancellationToken),
        };
    }

    /// <summary>The version of that id, when it is of that kind.</summary>
    public async Task<VersionRow?> FindRowAsync(string id, TextKind kind, CancellationToken cancellationToken) =>
        (await VersionsAsync(context.VersionsWithId(id).Where(v => v.Text.Kind == kind), cancellationToken)).FirstOrDefault();

    /// <summary>The latest versions among those asked for, in the order of the listing.</summary>
    public Task<List<VersionRow>> LatestAsync(Expression<Func<VersionRow, bool>> asked, CancellationToken cancellationToken) => VersionsAsync(
        context.StandingVersions.Where(v => !v.Text.Versions.Any(other => other.Number > v.Number)).Where(asked), cancellationToken);

    /// <summary>The last declaration of each pair asked for, both texts of which stand.</summary>
    public async Task<List<PairRow>> PairsAsync(Expression<Func<PairRow, bool>> asked, CancellationToken cancellationToken)
    {
        var all = await context.Pairs.AsNoTracking().Where(asked)
            .Where(p => !context.Texts.Any(t => (t.Id == p.SpeechId || t.Id == p.ReportId) && t.DeletedAt != null))
            .ToListAsync(cancellationToken);
        return [.. all.GroupBy(p => (p.SpeechId, p.ReportId)).Select(same => same.MaxBy(p => p.Number)!)];
    }

    public static Pair Pair(PairRow pair, string speechId, string reportId) => new(speechId, reportId, pair.Relation, pair.DeclaredBy, pair.DeclaredAt);

    private static SpeechWithReports With(VersionRow speech, List<VersionRow> reports, List<PairRow> pairs) => new(
        TextReading.Read(speech),
        [.. from report in reports
            from pair in pairs
            where pair.SpeechId == speech.TextId && pair.ReportId == report.TextId
            select (TextReading.Read(report), Pair(pair, speech.Id, report.Id))]);

    private static async Task<List<VersionRow>> VersionsAsync(IQueryable<VersionRow> asked, CancellationToken cancellationToken)
    {
        var versions = await asked.AsNoTracking().AsSplitQuery()
            .Include(v => v.Metadata)
            .Include(v => v.Text).ThenInclude(t => t.Samples).ThenInclude(s => s.Sample)
            .ToListAsync(cancellationToken);
        return [.. versions
            .OrderBy(v => TextReading.PlaceOf(v)?.Sample.Order ?? int.MaxValue)
            .ThenBy(v => TextReading.PlaceOf(v)?.Order)
            .ThenBy(v => v.StoredAt)
            .ThenBy(v => v.Text.Name, StringComparer.Ordinal)
            .ThenBy(v => v.Id, StringComparer.Ordinal)];
    }
}
