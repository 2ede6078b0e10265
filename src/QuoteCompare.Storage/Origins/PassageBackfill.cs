using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Core.Origins;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Origins;

/// <summary>
/// Indexes the speeches of a library that an older version wrote, or whose words are read in another way now: one speech a transaction, so that a program that is stopped goes
/// on where it was.
/// </summary>
internal sealed class PassageBackfill(LibraryStore store)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await store.WriteAsync(context => ClearOutdatedAsync(context, cancellationToken), cancellationToken);
        while (await store.WriteAsync(context => IndexNextAsync(context, cancellationToken), cancellationToken)) { }
    }

    /// <summary>Keys of two ways of reading do not meet: the whole index is made anew.</summary>
    private static async Task<bool> ClearOutdatedAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var isOutdated = await context.IndexedVersions.AnyAsync(i => i.Reading != PassageCutter.Fingerprint, cancellationToken);
        if (isOutdated) await new PassageRegister(context, cancellationToken).ClearAsync();
        return isOutdated;
    }

    private static async Task<bool> IndexNextAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var next = await context.StandingVersions.Include(v => v.Text)
            .Where(v => v.Text.Kind == TextKind.Speech && !v.Text.Versions.Any(other => other.Number > v.Number))
            .Where(v => !context.IndexedVersions.Any(i => i.VersionId == v.Id))
            .OrderBy(v => v.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (next is not null) await new PassageRegister(context, cancellationToken).IndexAsync(next);
        return next is not null;
    }
}
