using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Backups;

/// <summary>A backup on the disk: an SQLite library with a seal, of whichever database it was taken.</summary>
internal static class BackupFile
{
    /// <summary>Writes a backup beside <paramref name="path"/> and gives it that name once it is whole and on the disk.</summary>
    /// <param name="path">Where no file is yet.</param>
    /// <param name="takenAt">The moment it shows.</param>
    /// <param name="fill">Writes the rows, in a transaction.</param>
    /// <param name="cancellationToken">Ends the work early; nothing is left then.</param>
    /// <exception cref="LibraryException">There is a file already, or it cannot be written.</exception>
    public static async Task WriteAsync(string path, DateTimeOffset takenAt, Func<LibraryContext, Task> fill, CancellationToken cancellationToken)
    {
        if (Path.Exists(path)) throw AlreadyThere(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder)) throw new LibraryException($"the backup '{path}' cannot be written: there is no folder '{folder}'");
        var partial = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.partial");
        try
        {
            // Nobody else's to read: it holds every text.
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await new FileStream(partial, options).DisposeAsync();
            await FillAsync(partial, takenAt, fill, cancellationToken);
            using (var whole = File.OpenHandle(partial, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(whole);
            File.Move(partial, path); // fails when a file came there meanwhile
        }
        catch (Exception problem) when (problem is not LibraryException && Explain(problem) is { } line)
        {
            throw Path.Exists(path) && problem is IOException ? AlreadyThere(path) : new LibraryException($"the backup '{path}' {line}", problem);
        }
        finally
        {
            foreach (var rest in new[] { "", "-journal", "-wal", "-shm" }) File.Delete(partial + rest);
        }
    }

    /// <summary>Opens a backup after looking whether it is whole, with the tables of this version: one of an older version is brought up to date as a copy.</summary>
    /// <param name="path">The backup; never changed.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="LibraryException">It is no backup, damaged, or a newer version wrote it.</exception>
    public static async Task<T> ReadAsync<T>(string path, Func<LibraryContext, BackupSeal, Task<T>> read, CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) throw new LibraryException($"the backup '{path}' does not exist");
        var upgraded = Path.Combine(Path.GetTempPath(), $"quotecompare-{Guid.NewGuid():N}.db");
        try
        {
            await using var context = Open(path, SqliteOpenMode.ReadOnly);
            var seal = await CheckAsync(context, path, cancellationToken);
            if (!await context.NeedsMigrationAsync($"the backup '{path}'", cancellationToken)) return await read(context, seal);

            File.Copy(path, upgraded);
            await using var current = Open(upgraded, SqliteOpenMode.ReadWrite);
            await current.Database.MigrateAsync(cancellationToken);
            await OpenedAsync(current, cancellationToken);
            return await read(current, seal);
        }
        catch (Exception problem) when (problem is not LibraryException && Explain(problem) is { } line)
        {
            throw new LibraryException($"the backup '{path}' {line}", problem);
        }
        finally
        {
            foreach (var rest in new[] { "", "-journal", "-wal", "-shm" }) File.Delete(upgraded + rest);
        }
    }

    /// <summary>What to say when a row cannot be written to the backup of that name.</summary>
    public static Exception Refusal(string path, Exception problem) => Explain(problem) is { } line ? new LibraryException($"the backup '{path}' {line}", problem) : problem;

    private static async Task FillAsync(string path, DateTimeOffset takenAt, Func<LibraryContext, Task> fill, CancellationToken cancellationToken)
    {
        await using var context = Open(path, SqliteOpenMode.ReadWrite);
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = DELETE", cancellationToken); // one file, not three
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellationToken))
        {
            await fill(context);
            await transaction.CommitAsync(cancellationToken);
        }

        // Of what stands in the file, not of what was to be written: what went wrong on the way is seen now, and not when it is needed.
        var connection = await OpenedAsync(context, cancellationToken);
        await StoredHashes.CheckAsync(context, cancellationToken);
        var seal = new BackupSeal(BackupSeal.CurrentFormat, takenAt, await BackupSeal.HashAsync(connection, cancellationToken));
        await seal.WriteAsync(connection, cancellationToken);
    }

    private static async Task<BackupSeal> CheckAsync(SqliteLibraryContext context, string path, CancellationToken cancellationToken)
    {
        var connection = await OpenedAsync(context, cancellationToken);
        var seal = await BackupSeal.FindAsync(connection, cancellationToken) ?? throw new LibraryException($"'{path}' is no backup of QuoteCompare");
        if (seal.Format > BackupSeal.CurrentFormat) throw new LibraryException($"the backup '{path}' was written by a newer version of QuoteCompare; use that version");
        if (await BackupSeal.HashAsync(connection, cancellationToken) != seal.Sha256) throw new LibraryException($"the backup '{path}' is damaged: it no longer matches its hash; nothing was restored");
        return seal;
    }

    private static async Task<DbConnection> OpenedAsync(SqliteLibraryContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        return context.Database.GetDbConnection();
    }

    // Without pooling: the file is closed when the context is.
    private static SqliteLibraryContext Open(string path, SqliteOpenMode mode) => new(new DbContextOptionsBuilder<SqliteLibraryContext>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, ForeignKeys = true, Pooling = false }.ToString()).Options);

    private static string? Explain(Exception problem) => problem switch
    {
        UnauthorizedAccessException or IOException => $"cannot be used: {problem.Message}",
        _ when SqliteErrors.Code(problem) is 11 or 26 => "is damaged or no backup of QuoteCompare; nothing was restored",
        _ => SqliteErrors.Explain(problem),
    };

    private static LibraryException AlreadyThere(string path) => new($"'{path}' is there already; a backup never takes the place of a file");
}
