using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class KeyboardTests(Site site, Chromium chromium)
{
    [Fact]
    public async Task Keys_lead_from_quotation_to_quotation_and_from_report_to_report()
    {
        var page = await OpenSpeechAsync();

        await page.Keyboard.PressAsync("j");
        await ShouldShowAsync(page, "Quotation 1 of");
        await page.Keyboard.PressAsync("j");
        await ShouldShowAsync(page, "Quotation 2 of");
        await page.Keyboard.PressAsync("k");
        await ShouldShowAsync(page, "Quotation 1 of");

        await page.Keyboard.PressAsync("]");
        await Expect(page.Locator(".tabs [aria-current]")).ToContainTextAsync("The Vale Ledger");
        await page.Keyboard.PressAsync("[");
        await Expect(page.Locator(".tabs [aria-current]")).ToContainTextAsync("Wendbridge Courier");
    }

    [Fact]
    public async Task The_focus_stands_on_the_evidence_after_a_choice()
    {
        var page = await OpenSpeechAsync();
        await page.Locator("a.quotation").First.FocusAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#evidence")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_focus_stands_on_the_evidence_after_the_way_from_the_check_list()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync($"/reports/{(await site.FindAsync("lido-report-ledger")).Id}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.GetByRole(AriaRole.Link, new() { Name = "Evidence of quotation 1", Exact = true }).ClickAsync();

        await Expect(page.Locator("#evidence")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_question_mark_shows_the_keys()
    {
        var page = await OpenSpeechAsync();

        await page.Keyboard.PressAsync("?");

        await Expect(page.GetByText("next, previous quotation")).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenSpeechAsync()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync($"/speeches/{(await site.FindAsync("lido-speech")).Id}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private static Task ShouldShowAsync(IPage page, string heading) => Expect(page.Locator("#evidence h2")).ToContainTextAsync(heading);
}
