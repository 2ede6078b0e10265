using System.IO.Compression;
using System.Text;
using QuoteCompare.Import.Fetching;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Fetching;

public sealed class PageFetcherTests : IDisposable
{
    private const string Html = "200 OK\r\nContent-Type: text/html; charset=utf-8";

    private readonly LocalServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_page_comes_with_its_address_its_type_and_its_time()
    {
        var body = "<html><h1>Lido</h1></html>"u8.ToArray();
        server.Answer("/lido?x=1", Html, body);

        var fetched = await FetchAsync(server.At("/lido?x=1#part"));

        var item = fetched.Item.ShouldNotBeNull(fetched.Refusal?.Reason);
        item.Bytes.ToArray().ShouldBe(body);
        item.MediaType.ShouldBe("text/html; charset=utf-8");
        item.Address.ShouldBe(server.At("/lido?x=1#part"));
        item.RetrievedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Nothing_is_sent_that_tells_who_asks()
    {
        server.Answer("/a", "302 Found\r\nLocation: /b\r\nSet-Cookie: id=1", []).Answer("/b", Html, "<html>"u8.ToArray());

        (await FetchAsync(server.At("/a"))).Item.ShouldNotBeNull();

        server.Requests.Count.ShouldBe(2);
        foreach (var request in server.Requests)
        {
            foreach (var header in (string[])["Cookie:", "Authorization:", "Referer:", "traceparent:"]) request.ShouldNotContain(header, Case.Insensitive);
        }
    }

    [Fact]
    public async Task Redirects_are_followed_and_told()
    {
        server.Redirect("/a", "/b").Redirect("/b", server.At("/c")).Answer("/c", Html, "<html>"u8.ToArray());

        var fetched = await FetchAsync(server.At("/a"));

        fetched.Redirects.ShouldBe([server.At("/b"), server.At("/c")]);
        fetched.Item!.Address.ShouldBe(server.At("/c"));
    }

    [Fact]
    public async Task A_packed_page_is_unpacked()
    {
        server.Answer("/z", Html + "\r\nContent-Encoding: gzip", Packed("<html>lido</html>"u8.ToArray()));

        (await FetchAsync(server.At("/z"))).Item!.Bytes.ToArray().ShouldBe("<html>lido</html>"u8.ToArray());
    }

    [Fact]
    public async Task The_sixth_redirect_is_not_followed()
    {
        for (var i = 0; i < 7; i++) server.Redirect($"/{i}", $"/{i + 1}");

        (await RefusedAsync(server.At("/0"))).ShouldEndWith("it redirects more than 5 times");
    }

    [Theory]
    [InlineData("http://localhost.localdomain:1/", "127.0.0.1: port 1 is neither 80 nor 443")]
    [InlineData("http://127.0.0.1/", "127.0.0.1 is a loopback address")]
    [InlineData("file:///etc/passwd", "only http and https are fetched, not file")]
    [InlineData("ftp://example.org/", "only http and https are fetched, not ftp")]
    [InlineData("http://user:pass@example.org/", "the address holds a user's name or password, which are never sent")]
    public async Task A_redirect_to_where_nobody_may_go_is_not_followed(string to, string reason)
    {
        server.Redirect("/a", to);

        (await RefusedAsync(server.At("/a"))).ShouldEndWith(reason);
    }

    [Fact]
    public async Task An_address_checked_once_is_checked_again_when_connected()
    {
        using var fetcher = new PageFetcher(ImportLimits.Default, new PublicAddresses(), new MadeNames("93.184.215.14", "127.0.0.1"), TimeProvider.System);

        (await fetcher.FetchAsync("http://rebinding.example/")).Refusal!.Reason.ShouldBe("127.0.0.1 is a loopback address");
    }

    [Fact]
    public async Task A_name_that_points_outside_and_inside_is_refused()
    {
        using var fetcher = new PageFetcher(ImportLimits.Default, new PublicAddresses(), new MadeNames("93.184.215.14,10.0.0.7"), TimeProvider.System);

        (await fetcher.FetchAsync("http://both.example/")).Refusal!.Reason.ShouldBe("10.0.0.7 is a private address");
    }

    [Fact]
    public async Task A_body_that_drips_ends_when_the_time_is_up()
    {
        server.Answer("/drip", async stream =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {Html}\r\n\r\n"));
            for (; ; )
            {
                await stream.WriteAsync("<"u8.ToArray());
                await Task.Delay(20);
            }
        });

        (await RefusedAsync(server.At("/drip"), ImportLimits.Default with { FetchTime = TimeSpan.FromSeconds(1) })).ShouldBe("it took longer than 1 seconds");
    }

    [Fact]
    public async Task A_body_without_end_ends_at_the_limit()
    {
        server.Answer("/endless", async stream =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {Html}\r\n\r\n"));
            var piece = new byte[65536];
            for (; ; ) await stream.WriteAsync(piece);
        });

        (await RefusedAsync(server.At("/endless"))).ShouldBe("it is larger than 25 MB");
    }

    [Fact]
    public async Task A_body_that_unpacks_to_too_much_ends_at_the_limit()
    {
        server.Answer("/bomb", Html + "\r\nContent-Encoding: gzip", Packed(new byte[64 * 1024 * 1024]));

        (await RefusedAsync(server.At("/bomb"))).ShouldBe("it is larger than 25 MB");
    }

    [Theory]
    [InlineData("200 OK\r\nContent-Type: video/mp4", "the media type video/mp4 is not read here")]
    [InlineData("404 Not Found", "the server answers 404")]
    [InlineData("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", "the connection failed or the server's answer is not HTTP")]
    [InlineData("nonsense", "the connection failed or the server's answer is not HTTP")]
    public async Task An_answer_that_is_no_text_is_named(string head, string reason)
    {
        server.Answer("/x", head, "no gzip at all"u8.ToArray());

        (await RefusedAsync(server.At("/x"))).ShouldBe(reason);
    }

    private async Task<FetchOutcome> FetchAsync(string address, ImportLimits? limits = null)
    {
        using var fetcher = new PageFetcher(limits ?? ImportLimits.Default, new AlsoLoopback(server.Port), new MadeNames("127.0.0.1"), TimeProvider.System);
        return await fetcher.FetchAsync(address);
    }

    private async Task<string> RefusedAsync(string address, ImportLimits? limits = null) => (await FetchAsync(address, limits)).Refusal.ShouldNotBeNull().Reason;

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
