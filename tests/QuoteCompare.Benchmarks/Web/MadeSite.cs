using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Benchmarks.Web;

/// <summary>The program as it is run, on a free port of this machine, with the samples in a library of its own, which goes with it.</summary>
internal sealed class MadeSite : WebApplicationFactory<ReadText>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");

    public MadeSite()
    {
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    public Library Library => Services.GetRequiredService<Library>();

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production").UseSetting("Library:Directory", folder.FullName);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
