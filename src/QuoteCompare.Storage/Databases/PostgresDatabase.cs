using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>The PostgreSQL database: its settings, and its tables. The database itself is made by whoever runs the server.</summary>
internal sealed class PostgresDatabase(IDbContextFactory<PostgresLibraryContext> contexts, LibraryOptions options) : ILibraryDatabase
{
    /// <summary>Names the lock behind which writers queue, among all advisory locks of the database. Any number does, as long as every version uses this one.</summary>
    private const long WritersLock = 0x51434F4D;

    private readonly NpgsqlConnectionStringBuilder connection = new(ConnectionString(options));

    /// <inheritdoc/>
    public string Name => $"the PostgreSQL database '{(connection.Database is { Length: > 0 } named ? named : connection.Username)}' on '{connection.Host}'";

    /// <exception cref="LibraryException">The setting is no connection string, or the file with the password cannot be read.</exception>
    public static string ConnectionString(LibraryOptions options)
    {
        try
        {
            // Passwords stay out of exceptions and logs.
            var setting = new NpgsqlConnectionStringBuilder(options.Postgres) { PersistSecurityInfo = false, IncludeErrorDetail = false };
            if (options.PostgresPasswordFile is { } file) setting.Password = ReadPassword(file);
            return setting.ToString();
        }
        catch (ArgumentException)
        {
            throw new LibraryException("the setting for PostgreSQL is no connection string (Host=...;Database=...;Username=...;Password=...)");
        }
    }

    private static string ReadPassword(string file)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new LibraryException($"the file with the password for PostgreSQL cannot be read: {problem.Message}", problem);
        }
    }

    /// <inheritdoc/>
    public LibraryContext CreateDbContext() => contexts.CreateDbContext();

    /// <inheritdoc/>
    public string? Explain(Exception problem) => PostgresErrors.Explain(problem);

    /// <inheritdoc/>
    public async Task KeepWritersOutAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var patience = ((int)options.BusyTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        await context.Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', {patience}, true)", cancellationToken);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({WritersLock})", cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<StepRow?> LockFreeStepAsync(LibraryContext context, DateTimeOffset now, long? jobId, CancellationToken cancellationToken)
    {
        var (waiting, moment) = (nameof(StepState.Waiting), MomentConverter.Write(now));
        var free = await context.Steps.FromSql(
            $"""
            SELECT * FROM "Steps"
            WHERE "State" = {waiting} AND "NotBefore" <= {moment} AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= {moment})
              AND ({jobId}::bigint IS NULL OR "JobId" = {jobId})
            ORDER BY "Number", "JobId" LIMIT 1 FOR UPDATE SKIP LOCKED
            """).ToListAsync(cancellationToken);
        return free.FirstOrDefault();
    }

    /// <inheritdoc/>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
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
    public Task BeginSnapshotAsync(LibraryContext context, CancellationToken cancellationToken) =>
        context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    /// <inheritdoc/>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);

            // Of the session, not of a transaction, as the migrations open their own. It falls with the connection.
            await context.Database.OpenConnectionAsync(cancellationToken);
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({WritersLock})", cancellationToken);
            if (await context.NeedsMigrationAsync(Name, cancellationToken)) await context.Database.MigrateAsync(cancellationToken);
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({WritersLock})", cancellationToken);
        }
        catch (Exception problem) when (Explain(problem) is { } line)
        {
            throw new LibraryException($"{Name} {line}", problem);
        }
    }

    /// <inheritdoc/>
    /// <remarks>The server's write-ahead log goes as the server recycles it, and backups are its keeper's.</remarks>
    public async Task EraseDeletedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // The planner's statistics keep samples of values; they are taken anew first.
        await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
        await AwaitOlderReadersAsync(context, cancellationToken);
        await context.Database.ExecuteSqlRawAsync("VACUUM (FULL)", cancellationToken);
    }

    /// <summary>VACUUM keeps deleted rows that a transaction begun before may still see, the server's own upkeep among them.</summary>
    private async Task AwaitOlderReadersAsync(PostgresLibraryContext context, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromMilliseconds(50);
        for (var waited = TimeSpan.Zero; waited < options.BusyTimeout; waited += pause)
        {
            var older = await context.Database.SqlQuery<int>(
                $"SELECT count(*)::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL").SingleAsync(cancellationToken);
            if (older == 0) return;
            await Task.Delay(pause, cancellationToken);
        }

        throw new LibraryException($"{Name} is being read by another program; what was purged may still stand in its files: close that program and purge again");
    }
}
