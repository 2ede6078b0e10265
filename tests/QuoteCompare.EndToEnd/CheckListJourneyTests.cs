using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class CheckListJourneyTests(Site site, Chromium chromium)
{
    private const int Quotations = 17;

    [Fact]
    public async Task All_quotations_of_a_report_are_decided_with_one_click_each_and_without_scripts()
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(HasScripts: false));
        await page.GotoAsync(await AddressAsync("002"));

        for (var i = 0; i < Quotations; i++) await page.Locator(".rows > li").Nth(i).GetByText("disagree", new() { Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"All {Quotations} quotations decided" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_step_from_quotation_to_quotation_decide_and_take_back()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync(await AddressAsync("lido-report-ledger"));
        var rows = page.Locator(".rows > li");

        await page.Keyboard.PressAsync("j");
        await Expect(rows.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(rows.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("u");
        await Expect(rows.Nth(1).Locator("a[aria-current]")).ToContainTextAsync("can’t tell");
        await page.Keyboard.PressAsync("u");
        await Expect(rows.Nth(1).Locator("a[aria-current]")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_address_carries_the_decisions_to_whoever_opens_it()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync(await AddressAsync("lido-report-ledger"));
        var row = page.Locator(".rows > li").Nth(2);
        await row.GetByText("agree", new() { Exact = true }).ClickAsync();
        await Expect(row.Locator("a[aria-current]")).ToContainTextAsync("agree");
        var (address, words) = (page.Url, await row.Locator("blockquote").InnerTextAsync());

        var colleague = await chromium.OpenPageAsync(site.Address);
        await colleague.GotoAsync(address);

        await Expect(colleague.Locator(".rows > li.decided")).ToHaveCountAsync(1);
        await Expect(colleague.Locator(".rows > li.decided blockquote")).ToHaveTextAsync(words);
        await page.Context.CloseAsync();
        await colleague.Context.CloseAsync();
    }

    private async Task<string> AddressAsync(string report) => $"/reports/{(await site.FindAsync(report)).Id}";
}
