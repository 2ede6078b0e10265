using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using QuoteCompare.Storage.Comparisons;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Storage.Origins;
using QuoteCompare.Storage.Samples;
using QuoteCompare.Storage.Searching;

namespace QuoteCompare.Storage;

/// <summary>Adds the library to a host.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="Library"/>, <see cref="JobBoard"/>, <see cref="StepLeases"/>, <see cref="LibraryStartup"/> and <see cref="LibraryBackup"/>; the system's clock, unless a <see cref="TimeProvider"/> was added. Nothing is
    /// created on disk before <see cref="LibraryStartup.PrepareAsync"/>.
    /// </summary>
    public static IServiceCollection AddQuoteCompareStorage(this IServiceCollection services, LibraryOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(ComparisonEngine.Current);
        services.AddDatabase(options);
        services.AddSingleton<LibraryStore>();
        services.AddSingleton<StoredComparer>();
        services.AddSingleton<SampleLoader>();
        services.AddSingleton<PassageBackfill>();
        services.AddSingleton<SearchBackfill>();
        services.AddSingleton(provider => new Library(
            provider.GetRequiredService<LibraryStore>(), provider.GetRequiredService<StoredComparer>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new JobBoard(provider.GetRequiredService<LibraryStore>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new StepLeases(provider.GetRequiredService<LibraryStore>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new LibraryStartup(
            provider.GetRequiredService<ILibraryDatabase>(), provider.GetRequiredService<LibraryStore>(), provider.GetRequiredService<SampleLoader>(),
            provider.GetRequiredService<PassageBackfill>(), provider.GetRequiredService<SearchBackfill>()));
        services.AddSingleton(provider => new LibraryBackup(
            provider.GetRequiredService<ILibraryDatabase>(), provider.GetRequiredService<LibraryStore>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static void AddDatabase(this IServiceCollection services, LibraryOptions options)
    {
        if (options.Postgres is null)
        {
            services.AddDbContextFactory<SqliteLibraryContext>(context => context.UseSqlite(SqliteDatabase.ConnectionString(options)).ConfigureWarnings(Quietly));
            services.AddSingleton<ILibraryDatabase, SqliteDatabase>();
        }
        else
        {
            services.AddDbContextFactory<PostgresLibraryContext>(context => context.UseNpgsql(PostgresDatabase.ConnectionString(options)).ConfigureWarnings(Quietly));
            services.AddSingleton<ILibraryDatabase, PostgresDatabase>();
        }

        services.AddSingleton<IDbContextFactory<LibraryContext>>(provider => provider.GetRequiredService<ILibraryDatabase>());
    }

    /// <summary>
    /// What goes wrong comes to the caller as an exception, in one line: EF would log it first, with its stack. Of what goes right only debugging wants to hear.
    /// </summary>
    private static void Quietly(WarningsConfigurationBuilder events) => events.Log(
        (RelationalEventId.CommandExecuted, LogLevel.Debug),
        (RelationalEventId.CommandError, LogLevel.Debug),
        (RelationalEventId.ConnectionError, LogLevel.Debug),
        (CoreEventId.QueryIterationFailed, LogLevel.Debug),
        (CoreEventId.SaveChangesFailed, LogLevel.Debug));
}
