using System.Net;
using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd.Deployment;

public sealed class PublishedServerTests(PublishedServer server, Site site, Chromium chromium) : IClassFixture<PublishedServer>
{
    [Fact]
    public async Task The_published_web_is_read_through_the_proxy()
    {
        using var client = new HttpClient { BaseAddress = server.Proxy };

        (await client.GetStringAsync(new Uri("health/ready", UriKind.Relative))).ShouldBe("Healthy");
        var page = await client.GetAsync(server.Proxy);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        (await page.Content.ReadAsStringAsync()).ShouldContain("Wendbridge");
    }

    [Fact]
    public async Task An_interactive_page_has_its_circuit_through_the_proxy()
    {
        var page = await chromium.OpenPageAsync(server.Proxy);
        var circuit = new TaskCompletionSource<IWebSocket>();
        page.WebSocket += (_, socket) => circuit.TrySetResult(socket);

        // Ids are made of the words: the same in every library.
        await page.GotoAsync($"/pairs/{(await site.FindAsync("lido-speech")).Id}/{(await site.FindAsync("lido-report-ledger")).Id}");
        await Expect(page.Locator("#declared-by")).ToBeVisibleAsync(new() { Timeout = 30_000 });

        var socket = await circuit.Task.WaitAsync(TimeSpan.FromSeconds(30));
        socket.Url.ShouldStartWith($"ws://127.0.0.1:{server.Proxy.Port}/_blazor");
        socket.IsClosed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(27 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_is_too_large_is_not_sent_on(int bytes, HttpStatusCode answer)
    {
        using var client = new HttpClient { BaseAddress = server.Proxy };
        using var content = new ByteArrayContent(new byte[bytes]);

        (await client.PostAsync(new Uri("compare", UriKind.Relative), content)).StatusCode.ShouldBe(answer);
    }

    [Fact]
    public async Task A_name_that_leads_here_by_a_trick_is_refused_through_the_proxy_too()
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Proxy) { Headers = { Host = "rebinding.example" } };

        (await client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_command_line_beside_it_backs_the_library_up_and_restores_it_while_the_web_runs()
    {
        var backup = server.PathOf("backup.db");

        (await server.RunCommandAsync("backup", backup)).ShouldMatch("^[0-9]+ texts and [0-9]+ comparisons?, as they were on");
        (await server.RunCommandAsync("restore", backup, "--replace")).ShouldEndWith("restored\n");

        using var client = new HttpClient();
        (await client.GetStringAsync(server.Proxy)).ShouldContain("Wendbridge");
    }
}
