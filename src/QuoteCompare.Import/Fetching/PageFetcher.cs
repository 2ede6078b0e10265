using System.Net;
using System.Security.Authentication;

namespace QuoteCompare.Import.Fetching;

/// <summary>What became of one address.</summary>
/// <param name="Address">As it was asked for.</param>
/// <param name="Item">What <see cref="ItemReader.ReadAsync"/> takes; null when refused.</param>
/// <param name="Refusal">Why there is nothing to read; null when there is.</param>
/// <param name="Redirects">The addresses gone through after the first, in order.</param>
public sealed record FetchOutcome(string Address, ReceivedItem? Item, Refusal? Refusal, IReadOnlyList<string> Redirects);

/// <summary>Fetches pages, documents and feeds from the web: no cookies, no credentials, no proxy; every hop checked, size and time limited.</summary>
public sealed class PageFetcher : IDisposable
{
    private readonly ImportLimits limits;
    private readonly TimeProvider clock;
    private readonly GuardedConnection connection;
    private readonly HttpClient client;

    /// <param name="limits">What one address may cost.</param>
    /// <param name="policy">Which addresses may be connected to; <see cref="PublicAddresses"/> but in tests.</param>
    /// <param name="names">How names are resolved.</param>
    /// <param name="clock">Dates what was fetched and measures the time it takes.</param>
    public PageFetcher(ImportLimits limits, IAddressPolicy policy, INameResolver names, TimeProvider clock)
    {
        (this.limits, this.clock) = (limits, clock);
        connection = new GuardedConnection(policy, names);
        client = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("QuoteCompare/1.0");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/pdf, text/plain, application/rss+xml, application/atom+xml, */*;q=0.1");
    }

    /// <summary>The bytes behind an address, or why they are not fetched. Nothing is thrown for what a server does.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> asked for it.</exception>
    public async Task<FetchOutcome> FetchAsync(string address, CancellationToken cancellationToken = default)
    {
        var redirects = new List<string>();
        using var time = new CancellationTokenSource(limits.FetchTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            return new FetchOutcome(address, await FollowAsync(WebAddress.Read(address), redirects, either.Token), Refusal: null, redirects);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested && Reason(problem) is { } reason)
        {
            var where = redirects.Count > 0 ? $"redirected to {ItemName.Shown(redirects[^1])}: " : "";
            return new FetchOutcome(address, Item: null, new Refusal(ItemName.Shown(address), where + reason) { MayPass = MayPass(problem) }, redirects);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<ReceivedItem> FollowAsync(Uri address, List<string> redirects, CancellationToken cancellationToken)
    {
        for (; ; )
        {
            await connection.ResolveAsync(address.IdnHost, address.Port, cancellationToken);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!IsRedirect(response)) return await ReadAsync(address, response, cancellationToken);
            if (redirects.Count == limits.MostRedirects) throw new UnreadableException($"it redirects more than {limits.MostRedirects} times");
            var next = response.Headers.TryGetValues("Location", out var locations) ? locations.First() : throw new UnreadableException("it redirects to nowhere");
            redirects.Add(next);
            address = WebAddress.Read(next, address);
            redirects[^1] = address.AbsoluteUri;
        }
    }

    private async Task<ReceivedItem> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode) throw new UnreadableException($"the server answers {(int)response.StatusCode}") { MayPass = IsBusy(response.StatusCode) };
        var mediaType = response.Content.Headers.TryGetValues("Content-Type", out var types) ? types.First() : null;
        CheckType(mediaType);
        if (response.Content.Headers.ContentLength > limits.LargestItem) throw TooLarge();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var bytes = new MemoryStream();
        var piece = new byte[81920];
        for (var count = await body.ReadAsync(piece, cancellationToken); count > 0; count = await body.ReadAsync(piece, cancellationToken))
        {
            if (bytes.Length + count > limits.LargestItem) throw TooLarge();
            bytes.Write(piece, 0, count);
        }

        return new ReceivedItem(address.Host + address.AbsolutePath, bytes.ToArray()) { MediaType = mediaType, Address = address.AbsoluteUri, RetrievedAt = clock.GetUtcNow() };
    }

    private static void CheckType(string? mediaType)
    {
        var type = mediaType?.Split(';')[0].Trim().ToLowerInvariant();
        if (type is null or "" or "application/octet-stream" || MediaTypes.Find(type) is not null) return;
        throw new UnreadableException($"the media type {ItemName.Shown(type)} is not read here");
    }

    private UnreadableException TooLarge() => new($"it is larger than {Sizes.Words(limits.LargestItem)}");

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        ActivityHeadersPropagator = null,
        ConnectCallback = connection.ConnectAsync,
        PooledConnectionLifetime = TimeSpan.Zero, // every request a connection, every connection checked
        MaxResponseDrainSize = 0,
    };

    private string? Reason(Exception problem) => problem switch
    {
        UnreadableException => problem.Message,
        HttpRequestException { InnerException: UnreadableException inner } => inner.Message,
        HttpRequestException { InnerException: AuthenticationException } => "the server's certificate is not valid",
        HttpRequestException { StatusCode: null } or IOException or InvalidDataException => "the connection failed or the server's answer is not HTTP",
        OperationCanceledException => $"it took longer than {limits.FetchTime.TotalSeconds:0} seconds",
        _ => null,
    };

    /// <summary>What is wrong with the line or the server may be right tomorrow; what is wrong with the address or the page stays so.</summary>
    private static bool MayPass(Exception problem) => problem switch
    {
        UnreadableException refused => refused.MayPass,
        HttpRequestException { InnerException: UnreadableException inner } => inner.MayPass,
        HttpRequestException { InnerException: AuthenticationException } => false,
        _ => true,
    };

    private static bool IsBusy(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;

    private static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;
}
