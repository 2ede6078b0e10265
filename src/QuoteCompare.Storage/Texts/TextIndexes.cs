using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Origins;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Searching;

namespace QuoteCompare.Storage.Texts;

/// <summary>What is made from texts so that they are found, inside the transaction of its context: a text stands in all indexes or in none.</summary>
internal sealed class TextIndexes(LibraryContext context, CancellationToken cancellationToken)
{
    /// <summary>The rows of the indexes: they follow from the texts and the comparisons, and are made again from them.</summary>
    public static readonly IReadOnlySet<Type> Rows = new HashSet<Type> { typeof(IndexedVersionRow), typeof(PassageRow), typeof(TermRow), typeof(PostingRow), typeof(SearchEntryRow) };

    private readonly PassageRegister passages = new(context, cancellationToken);
    private readonly SearchRegister search = new(context, cancellationToken);

    /// <summary>Makes a text's latest version findable, in place of those before it.</summary>
    /// <param name="version">With its text.</param>
    public async Task AddAsync(VersionRow version)
    {
        await passages.IndexAsync(version);
        await search.IndexAsync(version);
    }

    /// <summary>Makes a text findable again: its latest version, and the quotations of its latest comparison.</summary>
    public async Task AddAsync(TextRow text)
    {
        var latest = await context.Versions.Include(v => v.Text).Where(v => v.TextId == text.Id).OrderByDescending(v => v.Number).FirstAsync(cancellationToken);
        await AddAsync(latest);
        if (await SearchBackfill.LatestComparisonAsync(context, latest.Id, cancellationToken) is { } comparison) await search.IndexAsync(comparison);
    }

    /// <summary>Takes every word of a text, its quotations too, out of all indexes.</summary>
    public async Task RemoveAsync(TextRow text)
    {
        foreach (var version in await context.Versions.Where(v => v.TextId == text.Id).Select(v => v.Id).ToListAsync(cancellationToken))
        {
            await passages.RemoveAsync(version);
            await search.RemoveAsync(version);
        }
    }

    /// <summary>Takes everything out.</summary>
    public async Task ClearAsync()
    {
        await passages.ClearAsync();
        await search.ClearAsync();
    }

    /// <summary>Takes the quotations that comparisons found out of the search.</summary>
    public async Task RemoveAsync(IQueryable<ComparisonRow> comparisons)
    {
        foreach (var report in await comparisons.Select(c => c.ReportId).Distinct().ToListAsync(cancellationToken)) await search.RemoveQuotationsAsync(report);
    }
}
