using System.Text;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Import;
using QuoteCompare.Import.Fetching;
using QuoteCompare.Import.Tests.Support;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs.Tests.Support;

/// <summary>A library of the test's own with everything that works on it, put together as a host would.</summary>
internal sealed class WorkingLibrary : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quotecompare-").FullName;
    private readonly ServiceProvider services;

    private WorkingLibrary(LocalServer server)
    {
        var collection = new ServiceCollection().AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddQuoteCompareStorage(new LibraryOptions { Directory = folder })
            .AddSingleton<IAddressPolicy>(new AlsoLoopback(server.Port))
            .AddQuoteCompareJobs(ImportLimits.Default);
        services = collection.BuildServiceProvider();
    }

    public MovedClock Clock { get; } = new();

    public Library Library => services.GetRequiredService<Library>();

    public JobBoard Board => services.GetRequiredService<JobBoard>();

    public ImportJobs Imports => services.GetRequiredService<ImportJobs>();

    public StepLeases Leases => services.GetRequiredService<StepLeases>();

    /// <summary>Whoever works on the library; another one at every call, as another program would be.</summary>
    public StepRunner NewRunner() => services.GetRequiredService<StepRunner>();

    public static async Task<WorkingLibrary> PreparedAsync(LocalServer server)
    {
        var library = new WorkingLibrary(server);
        await library.services.GetRequiredService<LibraryStartup>().PrepareAsync(null);
        return library;
    }

    public Task<long> AskAsync(ImportRequest request, params (string Name, byte[] Bytes)[] files) =>
        Imports.AskForFilesAsync("Files", "Ada", request, [.. files.Select(file => new ReceivedItem(file.Name, file.Bytes))]);

    public Task<long> AskAsync(ImportRequest request, params (string Name, string Text)[] files) =>
        AskAsync(request, [.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    /// <summary>Works until nothing is left to be done now; the result is the job's steps.</summary>
    public async Task<IReadOnlyList<JobStep>> WorkOffAsync(long id)
    {
        var runner = NewRunner();
        while (await runner.RunNextAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            // One step after the other.
        }

        return (await Board.FindAsync(id))!.Steps;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The system's clock, moved on when a test cannot wait.</summary>
    internal sealed class MovedClock : TimeProvider
    {
        private TimeSpan ahead;

        public void Advance(TimeSpan by) => ahead += by;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }
}
