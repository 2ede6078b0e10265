using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(Site))]

namespace QuoteCompare.Web.Tests.Support;

/// <summary>The program with the samples in a library of its own, which goes with it. Redirects are not followed, cookies are kept.</summary>
public class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");

    public Site() => ClientOptions.AllowAutoRedirect = false;

    // Begun here: two tests that ask for it at once would each begin one, and nobody would stop the other.
    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }

    public Library Library => Services.GetRequiredService<Library>();

    /// <summary>The samples' texts by their file names without ending: "lido-report-ledger".</summary>
    public async Task<StoredText> FindAsync(string name)
    {
        var listing = await Library.ListAsync();
        var all = listing.Speeches.SelectMany(s => s.Reports.Select(r => r.Report).Prepend(s.Speech)).Concat(listing.ReportsWithoutSpeech);
        return all.First(text => text.Name.StartsWith(name, StringComparison.Ordinal));
    }

    /// <summary>The last jobs, the last first.</summary>
    public Task<IReadOnlyList<JobSummary>> JobsAsync() => Services.GetRequiredService<JobBoard>().ListAsync();

    public Task<HttpResponseMessage> GetAsync(string path) => CreateClient().GetAsync(new Uri(path, UriKind.Relative));

    public async Task<IDocument> OpenAsync(string path) => await ReadAsync(await GetAsync(path));

    public static async Task<IDocument> ReadAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    /// <summary>Addresses of every kind of page that is only read.</summary>
    public async Task<IReadOnlyList<string>> ReadingPagesAsync()
    {
        var (speech, report, alone) = (await FindAsync("lido-speech"), await FindAsync("lido-report-ledger"), await FindAsync("004"));
        var span = (await Library.CompareAsync(report.Id))!.Comparison.Quotations[0].Quotation.Span;
        return
        [
            "/", $"/reports/{report.Id}", $"/reports/{report.Id}?order=text", $"/reports/{alone.Id}", $"/reports/{report.Id}/speeches", $"/pairs/{speech.Id}/{report.Id}", "/no-such-page",
            "/styleguide", "/jobs", "/find", "/find?words=the+tank+itself+is+sound", "/find?words=penguins", "/search", "/search?q=county", "/search?q=finding:x", $"/speeches/{speech.Id}/overview", $"/speeches/{speech.Id}/overview?show=trimmed&report={report.Id}",
            $"/speeches/{speech.Id}", $"/speeches/{speech.Id}/{report.Id}", $"/speeches/{speech.Id}/{report.Id}/{span.Start}-{span.End}",
            $"/speeches/{speech.Id}/statements/9", $"/speeches/{speech.Id}/surroundings/9", $"/texts/{speech.Id}", $"/texts/{report.Id}",
        ];
    }

    // As it is run: in development, failed forms are answered for developers.
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production").UseSetting("Library:Directory", folder.FullName);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
