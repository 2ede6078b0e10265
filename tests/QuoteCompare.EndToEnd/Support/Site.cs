using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Core;
using QuoteCompare.Import;
using QuoteCompare.Jobs;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>The program itself on a free port of this machine, with the samples in a library of its own, which goes with it.</summary>
public sealed class Site : SiteAt
{
    public Site()
        : base(0)
    {
    }
}

/// <summary>As <see cref="Site"/>, on a port of the test's choosing.</summary>
public class SiteAt : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");

    public SiteAt(int port)
    {
        UseKestrel(port);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    private Library Library => Services.GetRequiredService<Library>();

    /// <summary>The text of the samples whose file name begins so: "lido-report-ledger".</summary>
    public async Task<StoredText> FindAsync(string name)
    {
        var listing = await Library.ListAsync();
        var all = listing.Speeches.SelectMany(s => s.Reports.Select(r => r.Report).Prepend(s.Speech)).Concat(listing.ReportsWithoutSpeech);
        return all.First(text => text.Name.StartsWith(name, StringComparison.Ordinal));
    }

    public async Task<Comparison> CompareAsync(string reportId) => (await Library.CompareAsync(reportId))!.Comparison;

    /// <summary>The first quotation of a report with that outcome.</summary>
    public async Task<TextSpan> FindQuotationAsync(string report, Outcome outcome, int passages = 0)
    {
        var stored = (await Library.CompareAsync((await FindAsync(report)).Id))!;
        return stored.Comparison.Quotations.First(q => q.Outcome == outcome && q.Alignments.Count >= passages).Quotation.Span;
    }

    /// <summary>A job of two files, one to be looked at and one that is empty, once both were read; the result is its id.</summary>
    public async Task<long> ProposeAsync()
    {
        ReceivedItem[] files = [new("lido.md", "# The lido stays\n\nBy Tom Ferris\n\n“We keep the lido,” she said on March 7, 2025."u8.ToArray()), new("empty.txt", ReadOnlyMemory<byte>.Empty)];
        var id = await Services.GetRequiredService<ImportJobs>().AskForFilesAsync("Two files", "Ada", new ImportRequest(TextKind.Report, LookFirst: true), files);
        while (!(await Services.GetRequiredService<JobBoard>().FindAsync(id))!.HasEnded) await Task.Delay(50);
        return id;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Library:Directory", folder.FullName);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
