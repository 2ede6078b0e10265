using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class ReadingJourneyTests(Site site, Chromium chromium)
{
    /// <summary>CSS pixels by which a passage and its quotation may stand apart and still be at one height: less than a line.</summary>
    private const float OneHeight = 24;

    private const string Words = "We can pay for the boiler this year";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_landing_page_to_a_quotation_its_passage_and_back_and_again_by_its_address(bool hasScripts)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen { HasScripts = hasScripts });
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the first sample" }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Reports on this speech" }).GetByRole(AriaRole.Link, new() { Name = "The Vale Ledger" }).ClickAsync();

        await page.Locator("a.quotation", new() { HasText = Words }).ClickAsync();
        await ShouldBeChosenAsync(page);
        await ShouldStandAtOneHeightAsync(page);

        await page.Locator("a.pick.first").ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).Fragment.StartsWith("#q", StringComparison.Ordinal));
        await Expect(page.Locator("a.quotation.chosen")).ToBeInViewportAsync();

        var fresh = await chromium.OpenPageAsync(site.Address, new Screen { HasScripts = hasScripts });
        await fresh.GotoAsync(page.Url);
        await ShouldBeChosenAsync(fresh);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_address_without_an_anchor_opens_at_the_passage_and_the_quotation(bool hasScripts)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen { HasScripts = hasScripts });
        await page.GotoAsync(await AddressOfAsync("002", Core.Outcome.Located));

        await Expect(page.Locator("a.pick.first")).ToBeInViewportAsync();
        await Expect(page.Locator("a.quotation.chosen.first")).ToBeInViewportAsync();
        // Without a script a face that comes late may still move the lines.
        if (hasScripts) await ShouldStandAtOneHeightAsync(page);
    }

    [Fact]
    public async Task A_passage_leads_to_the_quotation_of_another_report()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync($"/speeches/{(await site.FindAsync("lido-speech")).Id}");

        await page.Locator(".rail a", new() { HasText = "Radio Wend" }).First.ClickAsync();

        await Expect(page.Locator("[aria-current=true]", new() { HasText = "Radio Wend" }).First).ToBeVisibleAsync();
        await Expect(page.Locator("a.pick.first")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_permanent_link_leads_to_the_place()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        var address = await AddressOfAsync("lido-report-radio", Core.Outcome.Located);
        await page.GotoAsync(address);
        var link = await page.Locator(".permanent a").GetAttributeAsync("href");

        await page.GotoAsync($"/{link}");

        new Uri(page.Url).AbsolutePath.ShouldBe(address);
    }

    [Fact]
    public async Task On_a_phone_the_evidence_follows_its_passage_and_the_quotation_is_a_tap_away()
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(390, 844));
        await page.GotoAsync(await AddressOfAsync("lido-report-ledger", Core.Outcome.Located));
        await Expect(page.Locator("a.pick.first")).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" }).GetByRole(AriaRole.Link, new() { Name = "Quotation" }).ClickAsync();

        await Expect(page.Locator("a.quotation.chosen")).ToBeInViewportAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
    }

    private async Task<string> AddressOfAsync(string report, Core.Outcome outcome)
    {
        var speech = await site.FindAsync(report.StartsWith("lido", StringComparison.Ordinal) ? "lido-speech" : "000");
        var span = await site.FindQuotationAsync(report, outcome);
        return $"/speeches/{speech.Id}/{(await site.FindAsync(report)).Id}/{span.Start}-{span.End}";
    }

    private static async Task ShouldBeChosenAsync(IPage page)
    {
        await Expect(page.Locator("a.quotation.chosen")).ToContainTextAsync(Words);
        await Expect(page.Locator("a.pick").First).ToContainTextAsync(Words);
        await Expect(page.Locator("#evidence")).ToContainTextAsync("Word by word");
    }

    private static async Task ShouldStandAtOneHeightAsync(IPage page)
    {
        // The script and the browser's own scrolling need a moment.
        for (var tries = 0; tries < 20 && await ApartAsync(page) > OneHeight; tries++) await page.WaitForTimeoutAsync(100);
        (await ApartAsync(page)).ShouldBeLessThanOrEqualTo(OneHeight);
    }

    private static async Task<float> ApartAsync(IPage page)
    {
        var passage = (await page.Locator("a.pick.first").BoundingBoxAsync())!;
        var quotation = (await page.Locator("a.quotation.chosen.first").BoundingBoxAsync())!;
        return Math.Abs(passage.Y - quotation.Y);
    }
}
