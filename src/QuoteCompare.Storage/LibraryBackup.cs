using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Backups;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage;

/// <summary>What a backup holds.</summary>
/// <param name="TakenAt">The moment it shows.</param>
/// <param name="Texts">How many, deleted ones among them.</param>
/// <param name="Comparisons">How many.</param>
public sealed record BackupContent(DateTimeOffset TakenAt, int Texts, int Comparisons);

/// <summary>Puts a whole library into one file and takes it out again, from any database into any.</summary>
public sealed class LibraryBackup
{
    private readonly ILibraryDatabase database;
    private readonly LibraryStore store;
    private readonly TimeProvider clock;

    internal LibraryBackup(ILibraryDatabase database, LibraryStore store, TimeProvider clock) => (this.database, this.store, this.clock) = (database, store, clock);

    /// <summary>Writes everything that is in the library at one moment to a file; others go on reading and writing. The file has its name only when it is whole.</summary>
    /// <exception cref="LibraryException">There is no library or one of another version, a text in it is not what was stored, or the file is there already or cannot be written.</exception>
    public async Task<BackupContent> BackupAsync(string file, CancellationToken cancellationToken = default)
    {
        await database.CheckAsync(cancellationToken);
        var content = new BackupContent(clock.GetUtcNow(), 0, 0);
        await BackupFile.WriteAsync(file, content.TakenAt, FillAsync, cancellationToken);
        return content;

        async Task FillAsync(LibraryContext copy)
        {
            await CopyAsync(copy, file, cancellationToken);
            content = await ContentAsync(copy, content.TakenAt, cancellationToken);
        }
    }

    /// <summary>Puts what is in a backup into the library, made when it is missing; all of it or nothing. What is searched is made again by <see cref="LibraryStartup.PrepareAsync"/>.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="replaces">Whether everything that is in the library now may go; else it must be empty.</param>
    /// <param name="cancellationToken">Ends the work early; the library is then as it was.</param>
    /// <exception cref="LibraryException">It is no backup, damaged or of a newer version, or the library is not empty or cannot be written.</exception>
    public Task<BackupContent> RestoreAsync(string file, bool replaces = false, CancellationToken cancellationToken = default) => BackupFile.ReadAsync(
        file,
        async (backup, seal) =>
        {
            await StoredHashes.CheckAsync(backup, cancellationToken);
            await database.PrepareAsync(cancellationToken);
            return await store.WriteAsync(context => ReplaceAsync(context, backup, seal.TakenAt, replaces, cancellationToken), cancellationToken);
        },
        cancellationToken);

    private Task CopyAsync(LibraryContext copy, string file, CancellationToken cancellationToken) => store.ReadAsync(
        async context =>
        {
            await database.BeginSnapshotAsync(context, cancellationToken);
            await new RowCopy(context, copy, problem => BackupFile.Refusal(file, problem), cancellationToken).RunAsync();
            return true;
        },
        cancellationToken);

    private async Task<BackupContent> ReplaceAsync(LibraryContext context, LibraryContext backup, DateTimeOffset takenAt, bool replaces, CancellationToken cancellationToken)
    {
        if (!replaces && await context.Texts.AnyAsync(cancellationToken)) throw new LibraryException($"{database.Name} is not empty; nothing was restored");
        var before = await context.Revisions.Select(row => row.Number).SingleAsync(cancellationToken);
        await new TextIndexes(context, cancellationToken).ClearAsync();
        await new RowCopy(backup, context, problem => problem, cancellationToken).RunAsync();

        // Above both: a page that kept what it read at either number must not take this for the same.
        await context.Revisions.Where(row => row.Number < before).ExecuteUpdateAsync(row => row.SetProperty(r => r.Number, before), cancellationToken);
        await context.ReviseAsync(cancellationToken);
        return await ContentAsync(context, takenAt, cancellationToken);
    }

    private static async Task<BackupContent> ContentAsync(LibraryContext context, DateTimeOffset takenAt, CancellationToken cancellationToken) =>
        new(takenAt, await context.Texts.CountAsync(cancellationToken), await context.Comparisons.CountAsync(cancellationToken));
}
