using QuoteCompare.Jobs;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>Adds bringing texts to the program.</summary>
internal static class ImportServices
{
    /// <summary>False when a setting cannot be used, after one line on standard error.</summary>
    /// <param name="isWorking">Whether this program does the work as well: one that only writes an export does not.</param>
    public static bool TryAddImporting(this WebApplicationBuilder builder, bool isWorking)
    {
        try
        {
            builder.Services.AddImporting(ImportSettings.Read(builder.Configuration), isWorking);
            return true;
        }
        catch (LibraryException problem)
        {
            Console.Error.WriteLine($"QuoteCompare cannot start: {problem.Message}.");
            return false;
        }
    }

    private static void AddImporting(this IServiceCollection services, ImportSettings settings, bool isWorking)
    {
        services.AddQuoteCompareJobs(settings.Limits);
        services.AddSingleton(settings);
        services.AddSingleton<WorkSignal>();
        if (isWorking) services.AddHostedService<JobWorker>().AddHostedService<EndedJobs>();
    }
}
