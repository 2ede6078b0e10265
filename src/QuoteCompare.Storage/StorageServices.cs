using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QuoteCompare.Storage.Comparisons;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Samples;

namespace QuoteCompare.Storage;

/// <summary>Adds the library to a host.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="Library"/> and <see cref="LibraryStartup"/>; the system's clock, unless a <see cref="TimeProvider"/> was added. Nothing is
    /// created on disk before <see cref="LibraryStartup.PrepareAsync"/>.
    /// </summary>
    public static IServiceCollection AddQuoteCompareStorage(this IServiceCollection services, LibraryOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(ComparisonEngine.Current);
        services.AddDbContextFactory<SqliteLibraryContext>(context => context.UseSqlite(SqliteDatabase.ConnectionString(options)));
        services.AddSingleton<SqliteDatabase>();
        services.AddSingleton<IDbContextFactory<LibraryContext>>(provider => provider.GetRequiredService<SqliteDatabase>());
        services.AddSingleton<LibraryStore>();
        services.AddSingleton<StoredComparer>();
        services.AddSingleton<SampleLoader>();
        services.AddSingleton(provider => new Library(
            provider.GetRequiredService<LibraryStore>(), provider.GetRequiredService<StoredComparer>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new LibraryStartup(
            provider.GetRequiredService<SqliteDatabase>(), provider.GetRequiredService<SampleLoader>()));
        return services;
    }
}
