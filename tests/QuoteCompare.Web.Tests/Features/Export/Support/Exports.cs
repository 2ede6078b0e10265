using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Web.Features.Export;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Export.Support;

/// <summary>The samples exported: whole, without outlets, and without outlets and labels. Each is made once for all tests.</summary>
public sealed class Exports : IAsyncDisposable
{
    private readonly Dictionary<(bool, bool), Task<ExportedFiles>> made = [];

    /// <summary>A library of the samples alone: in the one that all tests share, others store texts meanwhile.</summary>
    public Site Site { get; } = new();

    public Task<ExportedFiles> WholeAsync() => MakeAsync(hidesOutlets: false, hidesLabels: false);

    public Task<ExportedFiles> WithoutOutletsAsync() => MakeAsync(hidesOutlets: true, hidesLabels: false);

    public Task<ExportedFiles> WithoutOutletsAndLabelsAsync() => MakeAsync(hidesOutlets: true, hidesLabels: true);

    public async Task<ExportedFiles> MakeAsync(bool hidesOutlets, bool hidesLabels)
    {
        Task<ExportedFiles>? making;
        lock (made)
        {
            if (!made.TryGetValue((hidesOutlets, hidesLabels), out making)) made[(hidesOutlets, hidesLabels)] = making = WriteAsync(new ExportOptions(hidesOutlets, hidesLabels));
        }

        return await making;
    }

    private async Task<ExportedFiles> WriteAsync(ExportOptions options)
    {
        var files = new ExportedFiles();
        await Site.Services.GetRequiredService<LibraryExport>().WriteAsync(options, files, CancellationToken.None);
        return files;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}

/// <summary>The files of an export by their names, in the order in which they were written.</summary>
public sealed class ExportedFiles : IExportTarget
{
    private readonly Dictionary<string, IDocument> pages = new(StringComparer.Ordinal);

    public OrderedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> Pages => Files.Keys.Where(name => name.EndsWith(".html", StringComparison.Ordinal));

    public string Text(string name) => Encoding.UTF8.GetString(Files[name]);

    public IDocument Page(string name)
    {
        lock (pages) return pages.TryGetValue(name, out var page) ? page : pages[name] = new HtmlParser().ParseDocument(Text(name));
    }

    Task IExportTarget.WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        Files.Add(name, content.ToArray());
        return Task.CompletedTask;
    }
}

/// <summary>The tests that share the exports.</summary>
[CollectionDefinition]
public sealed class ExportTests : ICollectionFixture<Exports>;
