using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QuoteCompare.Storage.Databases;

/// <summary>The SQLite file: its settings, and its making.</summary>
internal sealed class SqliteDatabase(IDbContextFactory<SqliteLibraryContext> contexts, LibraryOptions options) : IDbContextFactory<LibraryContext>
{
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

    /// <summary>Creates the folder and the file where they are missing, and brings the tables up to date.</summary>
    /// <exception cref="LibraryException">The folder or the file cannot be used, or a newer version wrote it.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(options.Directory);
            await using var alone = await LockAsync(cancellationToken);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await MigrateAsync(context, cancellationToken);
        }
        catch (Exception problem) when (SqliteErrors.Explain(problem) is { } line)
        {
            throw new LibraryException($"'{options.File}' {line}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new LibraryException($"the folder '{options.Directory}' cannot be used: {problem.Message}", problem);
        }
    }

    private async Task MigrateAsync(SqliteLibraryContext context, CancellationToken cancellationToken)
    {
        // Readers then go on while somebody writes. Kept in the file from now on.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Any(migration => !known.Contains(migration)))
        {
            throw new LibraryException($"'{options.File}' was written by a newer version of QuoteCompare; use that version, or another folder");
        }

        if (known.Count == applied.Count()) return;

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
