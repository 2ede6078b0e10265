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

        await page.GetByRole(AriaRole.Link, new() { Name = "Evidence of quotation 1", Exact = true }).PressAsync("Enter");

        await Expect(page.Locator("#evidence")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Who_comes_by_mouse_from_another_page_is_spared_the_focus()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync($"/reports/{(await site.FindAsync("lido-report-ledger")).Id}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.GetByRole(AriaRole.Link, new() { Name = "Evidence of quotation 1", Exact = true }).ClickAsync();

        await Expect(page.Locator("#evidence")).ToBeVisibleAsync();
        await Expect(page.Locator("#evidence:focus")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("Skip to the report", "report")]
    [InlineData("Skip to the evidence", "evidence")]
    public async Task Skip_links_lead_past_the_speech_on_every_width(string name, string place)
    {
        foreach (var width in new[] { 1440, 768, 390 })
        {
            var page = await chromium.OpenPageAsync(site.Address, new Screen(width));
            var (speech, report) = (await site.FindAsync("lido-speech"), await site.FindAsync("lido-report-ledger"));
            var span = await site.FindQuotationAsync("lido-report-ledger", Core.Outcome.Located, passages: 1);
            await page.GotoAsync($"/speeches/{speech.Id}/{report.Id}/{span.Start}-{span.End}", new() { WaitUntil = WaitUntilState.NetworkIdle });

            var link = page.GetByRole(AriaRole.Link, new() { Name = name });
            for (var tabs = 0; tabs < 3 && !await link.EvaluateAsync<bool>("link => link === document.activeElement"); tabs++) await page.Keyboard.PressAsync("Tab");
            await Expect(link).ToBeInViewportAsync();
            await page.Keyboard.PressAsync("Enter");

            await Expect(page.Locator($"#{place}")).ToBeFocusedAsync();
            await Expect(page.Locator($"#{place}")).ToBeInViewportAsync();
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_question_mark_shows_the_keys()
    {
        var page = await OpenSpeechAsync();

        await page.Keyboard.PressAsync("?");

        await Expect(page.GetByText("next, previous quotation")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_list_of_keys_closes_and_gives_the_focus_back()
    {
        var page = await OpenSpeechAsync();
        foreach (var closing in new[] { "?", "Escape" })
        {
            await page.Locator("a.quotation").First.FocusAsync();
            await page.Keyboard.PressAsync("?");
            await Expect(page.Locator("[data-keys] summary")).ToBeFocusedAsync();

            await page.Keyboard.PressAsync(closing);

            await Expect(page.GetByText("next, previous quotation")).ToBeHiddenAsync();
            await Expect(page.Locator("a.quotation").First).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task A_fresh_page_leaves_the_focus_before_the_skip_link_and_the_skip_link_takes_it_to_the_text()
    {
        var page = await OpenSpeechAsync();

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the text" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_focus_is_never_lost_on_the_way_through_a_report()
    {
        var page = await OpenSpeechAsync();

        await page.Keyboard.PressAsync("]");
        await Expect(page.Locator(".tabs [aria-current]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator("#evidence")).ToBeFocusedAsync();
        await page.Locator("#evidence").GetByRole(AriaRole.Link, new() { Name = "close", Exact = true }).PressAsync("Enter");

        await Expect(page.Locator("a.quotation:focus")).ToBeVisibleAsync();
        await Expect(page.Locator("#evidence")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(".rail a")]
    [InlineData(".sentence a.used")]
    public async Task The_key_s_opens_the_statement_at_which_the_focus_is(string focused)
    {
        var page = await OpenSpeechAsync();
        await page.Locator(focused).First.FocusAsync();

        await page.Keyboard.PressAsync("s");

        await page.WaitForURLAsync("**/statements/*");
    }

    [Fact]
    public async Task The_key_s_opens_the_statement_of_the_chosen_quotation_and_o_the_overview()
    {
        var page = await OpenSpeechAsync();
        await page.Keyboard.PressAsync("j");
        await ShouldShowAsync(page, "Quotation 1 of");
        var statement = await page.Locator("a[data-key=s]").GetAttributeAsync("href");
        var overview = await page.Locator("a[data-key=o]").GetAttributeAsync("href");

        await page.Keyboard.PressAsync("s");
        await page.WaitForURLAsync($"**/{statement}");

        await page.GoBackAsync();
        await ShouldShowAsync(page, "Quotation 1 of");
        await page.Keyboard.PressAsync("o");
        await page.WaitForURLAsync($"**/{overview}");
    }

    [Fact]
    public async Task The_key_s_without_a_choice_opens_the_first_used_statement_in_sight()
    {
        var page = await OpenSpeechAsync();
        var first = await page.Locator(".sentence:has(.used) a.verse").First.GetAttributeAsync("href");

        await page.Keyboard.PressAsync("s");

        await page.WaitForURLAsync($"**/{first}");
    }

    private async Task<IPage> OpenSpeechAsync()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync($"/speeches/{(await site.FindAsync("lido-speech")).Id}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private static Task ShouldShowAsync(IPage page, string heading) => Expect(page.Locator("#evidence h2")).ToContainTextAsync(heading);
}
