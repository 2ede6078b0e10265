using System.Text;
using AngleSharp.Dom;
using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Texts.Support;

/// <summary>A site of its own for tests that change and delete texts.</summary>
public sealed class TextSite : IAsyncDisposable
{
    public Site Site { get; } = new();

    public QuoteCompare.Storage.Library Library => Site.Library;

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>Stores a text that no other test has.</summary>
    public Task<StoredText> AddAsync(string words, TextKind kind = TextKind.Report, string name = "text.txt", TextMetadata? metadata = null) => Library.AddTextAsync(
        new IncomingText { Name = name, Kind = kind, Bytes = Encoding.UTF8.GetBytes(words), By = "the tests", Metadata = metadata ?? TextMetadata.None },
        TestContext.Current.CancellationToken);

    /// <summary>Sends the form at an address with its hidden fields and what is filled in.</summary>
    /// <param name="path">Where the form is sent.</param>
    /// <param name="fields">What is filled in.</param>
    /// <param name="formAt">Where the form is opened; null where it is sent.</param>
    public async Task<HttpResponseMessage> SendAsync(string path, IReadOnlyDictionary<string, string> fields, string? formAt = null)
    {
        using var client = Site.CreateClient();
        using var page = await Site.ReadAsync(await client.GetAsync(new Uri(formAt ?? path, UriKind.Relative), TestContext.Current.CancellationToken));
        var sent = page.QuerySelectorAll("main input[type=hidden]").ToDictionary(hidden => hidden.GetAttribute("name")!, hidden => hidden.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var (name, value) in fields) sent[name] = value;
        using var content = new FormUrlEncodedContent(sent);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public Task<IDocument> OpenAsync(string path) => Site.OpenAsync(path);
}
