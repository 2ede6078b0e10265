using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class OverviewJourneyTests(Site site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_clicks_lead_from_the_landing_page_to_a_sentence_in_all_reports(bool hasScripts)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen { HasScripts = hasScripts });
        var speech = await site.FindAsync("lido-speech");
        await page.GotoAsync("/");

        await page.Locator("article").First.GetByRole(AriaRole.Link, new() { Name = "Overview" }).ClickAsync();
        await page.Locator(".frame tr:has(a.use) th a").First.ClickAsync();

        await page.WaitForURLAsync(url => url.Contains($"/speeches/{speech.Id}/statements/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filters_work_and_their_address_opens_the_same_rows_again(bool hasScripts)
    {
        var page = await OpenAsync(new Screen { HasScripts = hasScripts });

        await page.Locator(".filters").GetByRole(AriaRole.Link, new() { Name = "trimmed" }).ClickAsync();
        await page.Locator(".filters a.chip").Filter(new() { HasText = "PMOI/MEK" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("show=trimmed", StringComparison.Ordinal) && url.Contains("report=", StringComparison.Ordinal));
        await Expect(page.Locator(".frame thead th b")).ToHaveTextAsync(["B"]);
        var rows = await page.Locator(".frame tbody tr").AllTextContentsAsync();
        rows.ShouldNotBeEmpty();

        var fresh = await chromium.OpenPageAsync(site.Address, new Screen { HasScripts = hasScripts });
        await fresh.GotoAsync(page.Url);
        (await fresh.Locator(".frame tbody tr").AllTextContentsAsync()).ShouldBe(rows);
    }

    [Fact]
    public async Task A_folded_run_opens_by_a_click_and_by_the_keyboard_without_scripts()
    {
        var page = await OpenAsync(new Screen { HasScripts = false });
        var runs = page.Locator("tr.run");

        await runs.First.Locator("summary").ClickAsync();
        await Expect(runs.First.Locator("li").First).ToBeVisibleAsync();
        await runs.Nth(1).Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(runs.Nth(1).Locator("li").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_click_on_the_strip_leads_to_the_row(bool hasScripts)
    {
        var page = await OpenAsync(new Screen { HasScripts = hasScripts });
        var mark = page.Locator("figure.strip svg a").Last;
        var anchor = (await mark.GetAttributeAsync("href"))!.Split('#')[1];

        await mark.ClickAsync();

        await Expect(page.Locator($"tr#{anchor}")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(1024)]
    [InlineData(768)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task No_screen_has_to_be_pushed_sideways(int width)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(width, 900));
        foreach (var address in new[] { "/", "/styleguide", $"/speeches/{(await site.FindAsync("000")).Id}/overview" })
        {
            await page.GotoAsync(address);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    [Fact]
    public async Task The_head_of_the_table_stays_in_sight()
    {
        var page = await OpenAsync(new Screen());
        await page.Locator(".frame tbody tr").Last.ScrollIntoViewIfNeededAsync();

        await Expect(page.Locator(".frame thead th").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_a_phone_a_sentence_is_followed_by_its_marks()
    {
        var page = await OpenAsync(new Screen(390, 844));
        var row = page.Locator(".frame tr:has(a.use)").First;
        var (words, mark) = ((await row.Locator("th").BoundingBoxAsync())!, (await row.Locator("a.use").First.BoundingBoxAsync())!);

        mark.Y.ShouldBeGreaterThanOrEqualTo(words.Y + words.Height);
        Math.Min(mark.Width, mark.Height).ShouldBeGreaterThanOrEqualTo(24);
    }

    [Fact]
    public async Task The_first_screen_says_what_this_is_and_opens_a_sample()
    {
        foreach (var (width, height) in new[] { (1440, 900), (390, 844) })
        {
            var page = await chromium.OpenPageAsync(site.Address, new Screen(width, height));
            await page.GotoAsync("/");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeInViewportAsync();
            await Expect(page.Locator(".lead")).ToBeInViewportAsync(new() { Ratio = 1 });
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Open the first sample" })).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    private async Task<IPage> OpenAsync(Screen screen)
    {
        var page = await chromium.OpenPageAsync(site.Address, screen);
        await page.GotoAsync($"/speeches/{(await site.FindAsync("000")).Id}/overview");
        return page;
    }
}
