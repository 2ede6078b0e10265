using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class CompareJourneyTests(Site site, Chromium chromium)
{
    private const string Speech = "Thank you for coming. If the county pays half, the town will pay the other half. We keep the lido because a town needs water.";
    private const string Report = "“If the county pays half, the town will pay the other half,” said Ruth Calloway. The lido opened in 1936.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_texts_pasted_are_compared_at_once(bool hasScripts)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen { HasScripts = hasScripts });
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Compare two texts" }).ClickAsync();

        await page.GetByRole(AriaRole.Group, new() { Name = "The speech" }).GetByLabel("Paste it").FillAsync(Speech);
        await page.GetByRole(AriaRole.Group, new() { Name = "The report" }).GetByLabel("Paste it").FillAsync(Report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Compared");
        await Expect(page.Locator("main")).ToContainTextAsync("word for word");
        await Expect(page.Locator("main")).ToContainTextAsync("If the county pays half");
        // axe-core is a script itself.
        if (hasScripts) await page.ShouldHaveNoViolationAsync();
    }
}
