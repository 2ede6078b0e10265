using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using QuoteCompare.Storage;

namespace QuoteCompare.Web;

/// <summary>
/// Two addresses for whatever watches over the program: <c>/health/live</c>, whether it answers, and <c>/health/ready</c>, whether its library can be used.
/// One word each, never why: that is for the log.
/// </summary>
internal static class LibraryHealth
{
    /// <summary>A database that does not answer is told sooner than a watcher gives up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static void AddLibraryHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<Readiness>("library", failureStatus: null, tags: [], timeout: Patience);

    public static void MapLibraryHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    private sealed class Readiness(LibraryStartup library) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await library.CheckAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (LibraryException problem)
            {
                return HealthCheckResult.Unhealthy(problem.Message);
            }
        }
    }
}
