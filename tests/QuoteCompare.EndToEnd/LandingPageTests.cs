using Deque.AxeCore.Playwright;
using QuoteCompare.EndToEnd.Support;

namespace QuoteCompare.EndToEnd;

public sealed class LandingPageTests(Site site, Chromium chromium)
{
    [Fact]
    public async Task The_landing_page_has_no_accessibility_violation()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync("/");

        var result = await page.RunAxe();

        result.Passes.ShouldNotBeEmpty();
        result.Violations.Select(violation => $"{violation.Id}: {violation.Help}").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_landing_page_calls_no_other_host_and_sets_no_cookie()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        var hosts = new List<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Host);

        await page.GotoAsync("/", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        hosts.Where(host => host.Length > 0).Distinct().ShouldBe([site.Address.Host]);
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
    }
}
