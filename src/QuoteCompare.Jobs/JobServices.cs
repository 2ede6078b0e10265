using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QuoteCompare.Import;
using QuoteCompare.Import.Archives;
using QuoteCompare.Import.Fetching;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>Adds the work in the background to a host that has the library (<see cref="StorageServices"/>).</summary>
public static class JobServices
{
    /// <summary>
    /// Adds <see cref="ImportJobs"/> and <see cref="StepRunner"/>, a new one for everybody who asks. Only public addresses are fetched, unless an
    /// <see cref="IAddressPolicy"/> was added.
    /// </summary>
    public static IServiceCollection AddQuoteCompareJobs(this IServiceCollection services, ImportLimits limits)
    {
        services.TryAddSingleton<IAddressPolicy, PublicAddresses>();
        services.TryAddSingleton<INameResolver, SystemNames>();
        services.AddSingleton(limits);
        services.AddSingleton<ItemReader>();
        services.AddSingleton<ArchiveReader>();
        services.AddSingleton<PageFetcher>();
        services.AddSingleton<TextStoring>();
        services.AddSingleton<IStep, FileStep>();
        services.AddSingleton<IStep, RefusalStep>();
        services.AddSingleton<IStep, AddressStep>();
        services.AddSingleton<IStep, CompareStep>();
        services.AddSingleton(provider => new ImportJobs(provider.GetRequiredService<JobBoard>(), provider.GetRequiredService<ItemReader>()));
        services.AddTransient(provider => new StepRunner(
            provider.GetRequiredService<StepLeases>(), provider.GetServices<IStep>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
