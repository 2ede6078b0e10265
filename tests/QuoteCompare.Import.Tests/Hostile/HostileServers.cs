using System.IO.Compression;
using System.Text;
using QuoteCompare.Import.Fetching;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Hostile;

internal static class HostileServers
{
    private const string Html = "200 OK\r\nContent-Type: text/html";

    public static HostileCase[] Cases =>
    [
        Of("a redirect to loopback", server => server.Redirect("/", "http://127.0.0.2/"), "redirected to http://127.0.0.2/: 127.0.0.2 is a loopback address"),
        Of("a redirect to loopback in decimal", server => server.Redirect("/", "http://2130706434/"), "redirected to http://127.0.0.2/: 127.0.0.2 is a loopback address"),
        Of("a redirect to a file", server => server.Redirect("/", "file:///etc/passwd"), "redirected to file:///etc/passwd: only http and https are fetched, not file"),
        Of("a redirect to a name that resolves to loopback", server => server.Redirect("/", "http://inside.example/"), "redirected to http://inside.example/: 127.0.0.1 is a loopback address"),
        Of("a body without end", server => server.Answer("/", Endless), "it is larger than 25 MB"),
        Of("a body that drips", server => server.Answer("/", Dripping), "it took longer than 1 seconds"),
        Of("a head without end", server => server.Answer("/", EndlessHead), "the connection failed or the server's answer is not HTTP"),
        Of("a body that unpacks to 64 MB", server => server.Answer("/", Html + "\r\nContent-Encoding: gzip", Packed()), "it is larger than 25 MB"),
        Of("a film", server => server.Answer("/", "200 OK\r\nContent-Type: video/mp4", []), "the media type video/mp4 is not read here"),
    ];

    private static async Task Endless(Stream stream)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {Html}\r\n\r\n"));
        for (var piece = new byte[65536]; ;) await stream.WriteAsync(piece);
    }

    private static async Task Dripping(Stream stream)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {Html}\r\n\r\n"));
        for (; ; await Task.Delay(20)) await stream.WriteAsync("<"u8.ToArray());
    }

    private static async Task EndlessHead(Stream stream)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray());
        for (; ; ) await stream.WriteAsync("X-More: and more and more and more\r\n"u8.ToArray());
    }

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(new byte[64 * 1024 * 1024]);
        return packed.ToArray();
    }

    private static HostileCase Of(string input, Action<LocalServer> prepare, string answer) => new(input, answer, () =>
    {
        using var server = new LocalServer();
        prepare(server);
        var time = answer.Contains("longer than 1 ", StringComparison.Ordinal) ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(20);
        using var fetcher = new PageFetcher(ImportLimits.Default with { FetchTime = time }, new AlsoLoopback(server.Port), new MadeNames("127.0.0.1"), TimeProvider.System);
        return fetcher.FetchAsync(server.At("/")).Result.Refusal!.Reason;
    });
}
