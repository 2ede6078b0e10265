using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Searching;

/// <summary>Makes the texts and comparisons of a library that an older version wrote searchable, one text a transaction.</summary>
internal sealed class SearchBackfill(LibraryStore store)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var missing = await store.ReadAsync(
            context => context.StandingVersions
                .Where(v => !v.Text.Versions.Any(other => other.Number > v.Number) && !context.SearchEntries.Any(e => e.VersionId == v.Id))
                .OrderBy(v => v.Id).Select(v => v.Id).ToListAsync(cancellationToken),
            cancellationToken);
        foreach (var id in missing) await store.WriteAsync(context => IndexAsync(context, id, cancellationToken), cancellationToken);
    }

    private static async Task<bool> IndexAsync(LibraryContext context, string id, CancellationToken cancellationToken)
    {
        var register = new SearchRegister(context, cancellationToken);
        await register.IndexAsync(await context.Versions.Include(v => v.Text).SingleAsync(v => v.Id == id, cancellationToken));
        var comparison = await LatestComparisonAsync(context, id, cancellationToken);
        if (comparison is not null) await register.IndexAsync(comparison);
        return comparison is not null;
    }

    /// <summary>The comparison of a report's version that was computed last, with its quotations; null when there is none.</summary>
    public static async Task<ComparisonRow?> LatestComparisonAsync(LibraryContext context, string reportId, CancellationToken cancellationToken) => await context.Comparisons.AsNoTracking()
        .Include(c => c.Quotations).Where(c => c.ReportId == reportId).OrderByDescending(c => c.ComputedAt).ThenBy(c => c.Key).FirstOrDefaultAsync(cancellationToken);
}
