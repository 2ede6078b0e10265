using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Export;

/// <summary>What pages read, by the request they are of, and what an export needs beside it.</summary>
internal static class ExportServices
{
    public static void AddEditions(this IServiceCollection services)
    {
        services.AddSingleton(provider => Edition.Of(new LibraryReader(provider.GetRequiredService<Storage.Library>())));
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<LibraryExport>();
        services.AddScoped<ShownPage>();
        services.AddScoped(provider => provider.GetRequiredService<ShownPage>().Edition.Texts);
        services.AddScoped(provider => provider.GetRequiredService<ShownPage>().Edition.Library);
        services.AddScoped(provider => provider.GetRequiredService<ShownPage>().Edition.Views);
    }

    /// <summary>For a program that only writes files: the pages are made as ever, and nobody listens.</summary>
    public static void AddNoServer(this IServiceCollection services) => services.AddSingleton<IServer, NoServer>();

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
            // Holds nothing.
        }
    }
}
