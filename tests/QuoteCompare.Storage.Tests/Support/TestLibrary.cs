using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuoteCompare.Core;
using QuoteCompare.Storage.Comparisons;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Storage.Tests.Support;

/// <summary>A library on a real database, put together as a host would.</summary>
internal sealed class TestLibrary : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestLibrary(TestDatabase database, ComparisonEngine? engine, IInterceptor? interceptor)
    {
        Database = database;
        var collection = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddQuoteCompareStorage(database.Options);
        collection.AddLogging(logging => logging.AddProvider(Log));
        if (engine is not null) collection.AddSingleton(engine);
        if (interceptor is not null)
        {
            collection.ConfigureDbContext<SqliteLibraryContext>(context => context.AddInterceptors(interceptor));
            collection.ConfigureDbContext<PostgresLibraryContext>(context => context.AddInterceptors(interceptor));
        }

        services = collection.BuildServiceProvider();
    }

    public TestDatabase Database { get; }

    public SteppingClock Clock { get; } = new();

    /// <summary>What a host would show on its console.</summary>
    public CollectedLog Log { get; } = new();

    public Library Library => services.GetRequiredService<Library>();

    public JobBoard Board => services.GetRequiredService<JobBoard>();

    public StepLeases Leases => services.GetRequiredService<StepLeases>();

    public LibraryStartup Startup => services.GetRequiredService<LibraryStartup>();

    public LibraryBackup Backup => services.GetRequiredService<LibraryBackup>();

    public LibraryStore Store => services.GetRequiredService<LibraryStore>();

    public LibraryContext OpenContext() => services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContext();

    public static TestLibrary At(TestDatabase database, ComparisonEngine? engine = null, IInterceptor? interceptor = null) => new(database, engine, interceptor);

    public static async Task<TestLibrary> PreparedAsync(TestDatabase database, ComparisonEngine? engine = null, IInterceptor? interceptor = null)
    {
        var library = At(database, engine, interceptor);
        await library.Startup.PrepareAsync(null);
        return library;
    }

    public Task<StoredText> AddSpeechAsync(string words, string name = "speech.txt") => AddAsync(name, words, TextKind.Speech);

    public Task<StoredText> AddReportAsync(string words, string name = "report.txt") => AddAsync(name, words, TextKind.Report);

    public Task<StoredText> AddAsync(string name, string words, TextKind kind) =>
        Library.AddTextAsync(Incoming(words, name) with { Kind = kind });

    /// <summary>Another version of a text, brought by Ben.</summary>
    public Task<StoredText> AddVersionAsync(StoredText text, string words) => Library.AddVersionAsync(text.Id, Incoming(words, text.Name) with { By = "Ben" });

    /// <summary>A plain report, brought by Ada.</summary>
    public static IncomingText Incoming(string words, string name = "report.txt") =>
        new() { Name = name, Bytes = Encoding.UTF8.GetBytes(words), Kind = TextKind.Report, By = "Ada" };

    public string Dump() => Database.Dump();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Database.Release();
    }
}
