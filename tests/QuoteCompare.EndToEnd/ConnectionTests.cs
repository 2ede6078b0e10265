using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class ConnectionTests(Chromium chromium)
{
    /// <summary>Reconnecting waits longer from try to try.</summary>
    private static readonly LocatorAssertionsToBeVisibleOptions Patiently = new() { Timeout = 30_000 };

    [Fact]
    public async Task An_interactive_page_says_that_the_connection_dropped_and_works_again_when_the_server_is_back()
    {
        var port = FreePort();
        var site = new SiteAt(port);
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync($"/pairs/{(await site.FindAsync("lido-speech")).Id}/{(await site.FindAsync("lido-report-ledger")).Id}");
        await Expect(page.Locator("#declared-by")).ToBeVisibleAsync(Patiently);

        await site.DisposeAsync();
        await Expect(page.GetByText("The connection to the server was lost.")).ToBeVisibleAsync(Patiently);

        await using var again = new SiteAt(port);
        await Expect(page.GetByText("The connection to the server was lost.")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await page.Locator("input[value=back-translation]").CheckAsync();
        await Expect(page.Locator(".preview")).ToContainTextAsync("In the speech");
        await page.Context.CloseAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
