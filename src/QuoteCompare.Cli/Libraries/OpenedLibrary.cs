using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Import;
using QuoteCompare.Jobs;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Cli.Libraries;

/// <summary>The library that a command works on.</summary>
internal sealed class OpenedLibrary : IAsyncDisposable
{
    private readonly ServiceProvider services;

    /// <param name="folder">
    /// The folder of an SQLite library. Null for the one that the environment names as it does for the web (<c>Library__Postgres</c>, which holds a password
    /// and is therefore no option, or <c>Library__Directory</c>), else <c>var</c>.
    /// </param>
    public OpenedLibrary(string? folder)
    {
        var options = folder is null
            ? LibraryOptions.Of(name => Environment.GetEnvironmentVariable(name.Replace(":", "__", StringComparison.Ordinal)))
            : new LibraryOptions { Directory = folder };
        services = new ServiceCollection().AddLogging().AddQuoteCompareStorage(options).AddQuoteCompareJobs(ImportLimits.Default).BuildServiceProvider();
    }

    public Library Library => services.GetRequiredService<Library>();

    public LibraryBackup Backup => services.GetRequiredService<LibraryBackup>();

    public ImportJobs Imports => services.GetRequiredService<ImportJobs>();

    public JobBoard Board => services.GetRequiredService<JobBoard>();

    public StepRunner Runner => services.GetRequiredService<StepRunner>();

    public LibraryStartup Startup => services.GetRequiredService<LibraryStartup>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
