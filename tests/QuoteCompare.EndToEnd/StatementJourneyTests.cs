using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class StatementJourneyTests(Site site, Chromium chromium)
{
    private const string Sentence = "Last summer 31,400 people swam in the lido";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_landing_page_two_clicks_lead_to_how_each_report_renders_a_sentence(bool hasScripts)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen { HasScripts = hasScripts });
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Link, new() { Name = "See it word by word" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "This statement in all reports" }).ClickAsync();

        await Expect(page.Locator("blockquote")).ToContainTextAsync(Sentence);
        await Expect(page.Locator(".collation tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_wording_stands_under_the_words_that_it_renders()
    {
        var page = await OpenAsync("lido-speech", "statements/9", 1440);

        var spoken = (await page.Locator(".collation th.spoken", new() { HasText = "houses" }).BoundingBoxAsync())!;
        var written = (await page.Locator(".collation td", new() { HasText = "buildings" }).BoundingBoxAsync())!;

        written.X.ShouldBe(spoken.X, tolerance: 1);
        written.Y.ShouldBeGreaterThan(spoken.Y);
    }

    [Fact]
    public async Task On_a_phone_every_wording_follows_its_phrase()
    {
        var page = await OpenAsync("lido-speech", "statements/9", 390);

        var tops = new List<float>();
        foreach (var part in new[] { "th.spoken:has-text('with houses')", "td:has-text('buildings')", "th.spoken:has-text('on it')" })
            tops.Add((await page.Locator($".collation {part}").BoundingBoxAsync())!.Y);

        tops.ShouldBe(tops.Order());
        await Expect(page.GetByRole(AriaRole.Row)).Not.ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("statements/109")]
    [InlineData("statements/59-63")]
    [InlineData("surroundings/103")]
    public async Task The_pages_hold_from_a_wide_screen_to_320_pixels_and_on_paper(string address)
    {
        foreach (var width in new[] { 1440, 1024, 768, 390, 320 })
        {
            var page = await OpenAsync("000", address, width);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            await page.Context.CloseAsync();
        }

        var paper = await OpenAsync("000", address, 690);
        await paper.EmulateMediaAsync(new() { Media = Media.Print });
        (await paper.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(690);
    }

    [Fact]
    public async Task Keys_go_to_the_next_and_the_previous_sentence_in_a_report()
    {
        var page = await OpenAsync("lido-speech", "statements/9", 1440);

        await page.Keyboard.PressAsync("j");
        // The address changes before the page does: the next key belongs to the page that is shown.
        await Expect(page.Locator("main h2").First).ToContainTextAsync("Sentence 11 of");
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator("main h2").First).ToContainTextAsync("Sentence 9 of");
        await page.WaitForURLAsync("**/statements/9");
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("[data-keys]")).ToHaveAttributeAsync("open", "");
    }

    private async Task<IPage> OpenAsync(string speech, string address, int width)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(width));
        await page.GotoAsync($"/speeches/{(await site.FindAsync(speech)).Id}/{address}");
        return page;
    }
}
