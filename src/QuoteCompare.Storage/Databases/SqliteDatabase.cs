using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>The SQLite file: its settings, and its making.</summary>
internal sealed class SqliteDatabase(IDbContextFactory<SqliteLibraryContext> contexts, LibraryOptions options) : ILibraryDatabase
{
    /// <inheritdoc/>
    public string Name => $"'{options.File}'";

    /// <summary>
    /// Foreign keys are off in SQLite unless asked for. A command that meets a lock is tried again for the busy timeout. Writes stay
    /// synchronous (SQLite's default): a lost second is not worth a lost text.
    /// </summary>
    public static string ConnectionString(LibraryOptions options) => new SqliteConnectionStringBuilder
    {
        DataSource = options.File,
        ForeignKeys = true,
        DefaultTimeout = (int)options.BusyTimeout.TotalSeconds,
    }.ToString();

    /// <inheritdoc/>
    public LibraryContext CreateDbContext() => contexts.CreateDbContext();

    /// <inheritdoc/>
    public string? Explain(Exception problem) => SqliteErrors.Explain(problem);

    /// <inheritdoc/>
    public Task KeepWritersOutAsync(LibraryContext context, CancellationToken cancellationToken) =>
        Task.CompletedTask; // The transaction begins IMMEDIATE, which does it.

    /// <inheritdoc/>
    public Task<StepRow?> LockFreeStepAsync(LibraryContext context, DateTimeOffset now, long? jobId, CancellationToken cancellationToken) => context.Steps
        .Where(s => s.State == StepState.Waiting && s.NotBefore <= now && (s.LeasedUntil == null || s.LeasedUntil <= now) && (jobId == null || s.JobId == jobId))
        .OrderBy(s => s.Number).ThenBy(s => s.JobId)
        .FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        // Opening would make the file.
        if (!File.Exists(options.File)) throw new LibraryException($"there is no library in '{options.Directory}'");
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await context.CheckMigratedAsync(Name, cancellationToken);
        }
        catch (Exception problem) when (Explain(problem) is { } line)
        {
            throw new LibraryException($"{Name} {line}", problem);
        }
    }

    /// <inheritdoc/>
    public async Task BeginSnapshotAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        // Deferred: only reads, so nobody who writes has to wait. It sees what its first read sees, which is therefore now.
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.UseTransactionAsync(((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true), cancellationToken);
        await context.Revisions.AnyAsync(cancellationToken);
    }

    /// <summary>Creates the folder and the file, too, where they are missing.</summary>
    /// <inheritdoc/>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(options.Directory);
            await using var alone = await LockAsync(cancellationToken);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await MigrateAsync(context, cancellationToken);
        }
        catch (Exception problem) when (Explain(problem) is { } line)
        {
            throw new LibraryException($"{Name} {line}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new LibraryException($"the folder '{options.Directory}' cannot be used: {problem.Message}", problem);
        }
    }

    /// <inheritdoc/>
    public async Task EraseDeletedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("VACUUM", cancellationToken);

        // The write-ahead log holds the old pages until every reader has let go of them.
        var pause = TimeSpan.FromMilliseconds(50);
        for (var waited = TimeSpan.Zero; ; waited += pause)
        {
            if (!await IsLogKeptAsync(context, cancellationToken)) return;
            if (waited >= options.BusyTimeout) throw new LibraryException($"{Name} is being read by another program; what was purged may still stand in its log: close that program and purge again");
            await Task.Delay(pause, cancellationToken);
        }
    }

    /// <summary>Moves the log into the file and cuts it to nothing, unless a reader keeps it.</summary>
    private static async Task<bool> IsLogKeptAsync(SqliteLibraryContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) != 0;
    }

    private async Task MigrateAsync(SqliteLibraryContext context, CancellationToken cancellationToken)
    {
        // Readers then go on while somebody writes. Kept in the file from now on.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        if (!await context.NeedsMigrationAsync(Name, cancellationToken)) return;

        // A process that was killed while migrating leaves EF's lock behind, and EF waits for it for ever. Ours fell with the process.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Holds a lock file while the database is made, so that two programs started together do not make it twice.</summary>
    private async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromMilliseconds(50);
        for (var waited = TimeSpan.Zero; ; waited += pause)
        {
            try
            {
                return new FileStream(options.File + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < options.BusyTimeout)
            {
                await Task.Delay(pause, cancellationToken);
            }
        }
    }
}
