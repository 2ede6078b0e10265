using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class PlaceTests(Site site, Chromium chromium)
{
    [Fact]
    public async Task Another_page_begins_at_its_heading()
    {
        var page = await OpenAsync("/");
        await ScrollAsync(page, 900);

        await page.Locator("a[href^='/reports/'], a[href^='reports/']").Last.EvaluateAsync("link => link.click()");

        await page.WaitForURLAsync("**/reports/*");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Back_from_the_evidence_leads_to_the_decisions_and_the_row()
    {
        var page = await OpenAsync($"/reports/{(await site.FindAsync("lido-report-ledger")).Id}");
        var row = page.Locator(".rows > li").Nth(2);
        await row.GetByText("agree", new() { Exact = true }).ClickAsync();
        await Expect(row.Locator("a[aria-current]")).ToContainTextAsync("agree");

        await row.Locator("a[data-key=e]").ClickAsync();
        await Expect(page.Locator("#evidence")).ToBeVisibleAsync();
        await page.GoBackAsync();

        await Expect(row.Locator("a[aria-current]")).ToContainTextAsync("agree");
        await Expect(row).ToBeInViewportAsync();
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private static Task ScrollAsync(IPage page, int top) => page.EvaluateAsync("top => scrollTo({ top, behavior: 'instant' })", top);
}
