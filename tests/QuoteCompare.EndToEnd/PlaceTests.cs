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
    public async Task Back_leads_to_the_place_in_the_overview_that_was_left()
    {
        const int Left = 1500, Near = 60;
        var page = await OpenAsync($"/speeches/{(await site.FindAsync("000")).Id}/overview");
        await ScrollAsync(page, Left);

        await page.Locator(".frame tr:has(a.use) th a").Last.EvaluateAsync("link => link.click()");
        await page.WaitForURLAsync("**/statements/*");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeInViewportAsync();
        await page.GoBackAsync();

        await page.WaitForFunctionAsync("([top, near]) => location.pathname.endsWith('/overview') && Math.abs(scrollY - top) < near", new[] { Left, Near });
    }

    [Theory]
    [InlineData(768)]
    [InlineData(390)]
    public async Task A_quotation_opened_by_its_address_alone_shows_its_passage_below_what_stays_in_sight(int width)
    {
        var (speech, report) = (await site.FindAsync("000"), await site.FindAsync("002"));
        var span = await site.FindQuotationAsync("002", Core.Outcome.Located, passages: 1);
        var page = await chromium.OpenPageAsync(site.Address, new Screen(width));

        await page.GotoAsync($"/speeches/{speech.Id}/{report.Id}/{span.Start}-{span.End}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var passage = (await page.Locator("a.pick.first").BoundingBoxAsync())!;
        var bar = (await page.Locator(".jumps").BoundingBoxAsync())!;
        passage.Y.ShouldBeGreaterThanOrEqualTo(bar.Y + bar.Height);
        (passage.Y + passage.Height).ShouldBeLessThan(900);
    }

    [Fact]
    public async Task The_evidence_leads_back_to_the_decisions_that_the_reader_came_with()
    {
        var page = await OpenAsync($"/reports/{(await site.FindAsync("lido-report-ledger")).Id}");
        await page.Locator(".rows > li").First.GetByText("agree", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".rows a[aria-current]")).ToHaveCountAsync(1);

        await page.Locator(".rows > li").First.Locator("a[data-key=e]").ClickAsync();
        await Expect(page.Locator("#evidence")).ToBeVisibleAsync();
        await page.Locator("#evidence nav a").First.ClickAsync();
        await Expect(page.Locator("#evidence")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Check list of " }).ClickAsync();

        await Expect(page.Locator(".rows > li")).Not.ToHaveCountAsync(0);
        await Expect(page.Locator(".rows a[aria-current]")).ToContainTextAsync("agree");
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
