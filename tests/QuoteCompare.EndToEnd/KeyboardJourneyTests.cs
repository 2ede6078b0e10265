using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

/// <summary>Everything without a mouse: only Tab, Enter and the keys that the page lists.</summary>
public sealed class KeyboardJourneyTests(Site site, Chromium chromium)
{
    /// <summary>Presses of Tab after which a reader has lost patience.</summary>
    private const int MostTabs = 40;

    [Fact]
    public async Task From_the_landing_page_to_a_decision_the_keyboard_alone_does_it_and_the_focus_is_always_seen()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await FollowAsync(page, "main a.button", "**/speeches/*");
        await ShouldSeeFocusAsync(page, "h1");

        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await TabToAsync(page, ".skips a[href$='#report']");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#report")).ToBeFocusedAsync();
        await TabToAsync(page, "a.quotation");
        await page.Keyboard.PressAsync("Enter");
        await ShouldSeeFocusAsync(page, "#evidence");

        await page.Keyboard.PressAsync("s");
        await page.WaitForURLAsync("**/statements/*");
        await ShouldSeeFocusAsync(page, "h1");

        await page.Keyboard.PressAsync("o");
        await page.WaitForURLAsync("**/overview");
        await ShouldSeeFocusAsync(page, "h1");

        await FollowAsync(page, ".lists a", "**/reports/*");
        await ShouldSeeFocusAsync(page, "h1");

        await page.Keyboard.PressAsync("j");
        await ShouldSeeFocusAsync(page, ".rows > li:first-child");
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator(".rows a[aria-current]")).ToContainTextAsync("agree");
    }

    private static async Task FollowAsync(IPage page, string link, string address)
    {
        await TabToAsync(page, link);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Goes from focus to focus, and at each looks whether it is seen.</summary>
    private static async Task TabToAsync(IPage page, string wanted)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            await ShouldSeeFocusAsync(page, ":focus");
            if (await page.EvaluateAsync<bool>("wanted => document.activeElement.matches(wanted)", wanted)) return;
        }

        Assert.Fail($"{wanted} is not reached by {MostTabs} times Tab");
    }

    private static async Task ShouldSeeFocusAsync(IPage page, string element)
    {
        await Expect(page.Locator(element).First).ToBeFocusedAsync();
        await Expect(page.Locator(element).First).ToBeInViewportAsync();
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldNotBe("none", await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)"));
    }
}
