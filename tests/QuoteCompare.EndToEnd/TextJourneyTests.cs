using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using QuoteCompare.Storage;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

/// <summary>A text as evidence, from the landing page to its deletion and back; with scripts and without.</summary>
public sealed class TextJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_known_is_declared_a_version_is_added_and_a_deleted_text_comes_back(bool hasScripts)
    {
        await using var site = new SiteAt(0);
        var page = await chromium.OpenPageAsync(site.Address, new Screen { HasScripts = hasScripts });
        var (_, report) = await WrittenPair.Chinese.StoreAsync(site.Services.GetRequiredService<Library>());

        await page.GotoAsync("/");
        var row = page.Locator(".report", new() { HasText = WrittenPair.Chinese.Outlet });
        await row.Locator("summary").ClickAsync();
        await row.GetByRole(AriaRole.Link, new() { Name = "About this text" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(WrittenPair.Chinese.Outlet);

        await page.GetByRole(AriaRole.Link, new() { Name = "Declare otherwise" }).ClickAsync();
        await page.GetByLabel("Outlet").FillAsync("The Old Town Daily");
        await page.GetByLabel("Your name").FillAsync("Ann");
        await page.GetByRole(AriaRole.Button, new() { Name = "Declare" }).ClickAsync();
        await Expect(page.Locator("section[aria-labelledby=history] > ol > li").First).ToContainTextAsync("then “The Old Town Daily”");

        await page.GetByRole(AriaRole.Link, new() { Name = "Add a changed version" }).First.ClickAsync();
        await page.GetByLabel("Paste it").FillAsync(WrittenPair.Chinese.Report.Replace("四千", "五千", StringComparison.Ordinal));
        await page.GetByLabel("Your name").FillAsync("Ann");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add this version" }).ClickAsync();
        await Expect(page.Locator(".changed del")).ToContainTextAsync("四");
        await Expect(page.Locator(".changed ins")).ToContainTextAsync("五");
        if (hasScripts) await page.ShouldHaveNoViolationAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "About this report" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Delete", Exact = true }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("all its 2 versions");
        await page.GetByLabel("Your name").FillAsync("Ann");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it for now" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("deleted by Ann");
        if (hasScripts) await page.ShouldHaveNoViolationAsync();
        (await page.Context.APIRequest.GetAsync(new Uri(site.Address, $"/reports/{report.Id}").ToString())).Status.ShouldBe(404);

        await page.GetByRole(AriaRole.Button, new() { Name = "Restore" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The Old Town Daily");
        (await page.Context.APIRequest.GetAsync(new Uri(site.Address, $"/reports/{report.Id}").ToString())).Status.ShouldBe(200);
    }
}
