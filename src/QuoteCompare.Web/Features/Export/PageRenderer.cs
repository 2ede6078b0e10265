using Microsoft.AspNetCore.Diagnostics;

namespace QuoteCompare.Web.Features.Export;

/// <summary>An answer of the program to a request that nobody sent over a network.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Location">Where a redirect leads; null for other answers.</param>
internal sealed record RenderedPage(int Status, string? Location, byte[] Body);

/// <summary>Renders the program's own pages in memory, through the same routes, components and services as for a browser.</summary>
internal sealed class PageRenderer(IServiceScopeFactory scopes)
{
    private RequestDelegate? pages;

    /// <summary>To stand before routing: what follows makes the pages.</summary>
    public static void Use(IApplicationBuilder app) => app.Use(next => app.ApplicationServices.GetRequiredService<PageRenderer>().pages = next);

    /// <summary>The page that says that there is nothing at an address.</summary>
    public Task<RenderedPage> RenderMissingAsync(string address, string fileName, Edition edition, CancellationToken cancellationToken) =>
        RenderAsync($"problem/{StatusCodes.Status404NotFound}", fileName, edition, new StatusCodeReExecuteFeature { OriginalPath = $"/{address}", OriginalPathBase = "" }, cancellationToken);

    /// <summary>The page at an address of this program.</summary>
    /// <param name="address">Path and query, relative to the root.</param>
    /// <param name="fileName">The file it is for.</param>
    /// <param name="edition">What it is made of.</param>
    public Task<RenderedPage> RenderAsync(string address, string fileName, Edition edition, CancellationToken cancellationToken) =>
        RenderAsync(address, fileName, edition, failed: null, cancellationToken);

    private async Task<RenderedPage> RenderAsync(string address, string fileName, Edition edition, IStatusCodeReExecuteFeature? failed, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ShownPage>().WriteTo(fileName, edition);
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellationToken };
        var query = address.IndexOf('?', StringComparison.Ordinal);
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttp;
        context.Request.Host = new HostString("localhost");
        context.Request.Path = "/" + (query < 0 ? address : address[..query]);
        context.Request.QueryString = new QueryString(query < 0 ? null : address[query..]);
        context.Response.Body = body;
        context.Features.Set(failed);
        await pages!(context);
        await context.Response.CompleteAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return new RenderedPage(context.Response.StatusCode, context.Response.Headers.Location, body.ToArray());
    }
}
