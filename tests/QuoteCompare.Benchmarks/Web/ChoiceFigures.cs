using Microsoft.Playwright;
using QuoteCompare.Made;

namespace QuoteCompare.Benchmarks.Web;

/// <summary>How long a reader waits in the browser from the choice of a quotation until its evidence is painted.</summary>
internal static class ChoiceFigures
{
    private const string Executable = "/usr/bin/chromium";
    private const int Choices = 40;

    // From the click on a link of the page until the frame after the one that holds the new evidence has begun: by then it is on the screen.
    private const string Choose =
        """
        href => new Promise((resolve, reject) => {
          const link = [...document.querySelectorAll("a.quotation")].find(a => a.getAttribute("href") === href);
          const before = document.querySelector("#evidence-heading")?.textContent;
          const start = performance.now();
          const look = () => {
            const now = document.querySelector("#evidence-heading")?.textContent;
            if (now && now !== before) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
            else if (performance.now() - start > 10000) reject(new Error("no evidence of " + href));
            else requestAnimationFrame(look);
          };
          link.click();
          look();
        })
        """;

    public static async Task WriteAsync(MadeSite site, MadeLibrary made, TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync(new() { BaseURL = site.Address.ToString(), ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.GotoAsync($"/speeches/{made.Speech.Id}/{made.Reports[1].Id}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var links = await page.Locator("a.quotation[id]").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
        var took = new List<double>();
        for (var i = 0; i < Choices; i++)
        {
            // Up and down the report, as somebody would who looks for something: seven is no divisor of the number of quotations that matters.
            took.Add(await page.EvaluateAsync<double>(Choose, links[i * 7 % links.Length]));
            await page.WaitForTimeoutAsync(150);
        }

        await output.WriteLineAsync($"a choice: {new Spread(took)}");
    }
}
