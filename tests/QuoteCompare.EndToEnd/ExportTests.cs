using System.IO.Compression;
using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

/// <summary>The zip of the library page, unpacked and opened as files, without the program.</summary>
public sealed class ExportTests(Site site, Chromium chromium) : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");

    private Uri Pages => new(Path.Combine(folder.FullName, "quotecompare") + "/");

    public async ValueTask InitializeAsync()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        await using var zip = await client.GetStreamAsync(new Uri("/export.zip?outlets=hide", UriKind.Relative));
        await ZipFile.ExtractToDirectoryAsync(zip, folder.FullName);
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_copy_is_read_from_a_folder_without_a_network_a_script_or_a_cookie()
    {
        foreach (var hasScripts in new[] { true, false })
        {
            var page = await chromium.OpenPageAsync(Pages, new Screen { HasScripts = hasScripts });
            var (asked, complaints) = (new List<string>(), new List<string>());
            page.Request += (_, request) => asked.Add(request.Url);
            page.RequestFailed += (_, request) => complaints.Add(request.Url);
            page.Console += (_, message) => complaints.Add(message.Text);

            await page.GotoAsync(new Uri(Pages, "index.html").ToString());
            await page.GetByRole(AriaRole.Link, new() { Name = "Open the first sample" }).ClickAsync();
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Reports on this speech" }).GetByRole(AriaRole.Link).Nth(1).ClickAsync();
            await page.Locator("a.quotation").First.ClickAsync();
            await Expect(page.Locator("a.quotation.chosen").First).ToBeInViewportAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "next", Exact = true }).ClickAsync();
            await Expect(page.Locator("#evidence")).ToContainTextAsync("Quotation 2 of");

            asked.ShouldAllBe(url => url.StartsWith("file:///", StringComparison.Ordinal));
            asked.ShouldContain(url => url.EndsWith(".woff2", StringComparison.Ordinal));
            complaints.ShouldBeEmpty();
            (await page.Context.CookiesAsync()).ShouldBeEmpty();
            if (hasScripts) (await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).ShouldBe(0);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_pages_of_a_copy_have_no_accessibility_violation()
    {
        foreach (var (width, isDark) in new[] { (1440, false), (390, true) })
        {
            var page = await chromium.OpenPageAsync(Pages, new Screen(width, 900, isDark));
            foreach (var name in new[] { "index.html", "speech-1.html", "speech-1-report-b-quotation-3.html", "report-a-check-list.html" })
            {
                await page.GotoAsync(new Uri(Pages, name).ToString());
                await page.ShouldHaveNoViolationAsync();
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            }

            await page.Context.CloseAsync();
        }
    }
}
