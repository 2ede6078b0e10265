using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

public sealed class ImportJourneyTests(Chromium chromium)
{
    /// <summary>Milliseconds for 200 files; a killed program's steps wait a minute for their next worker.</summary>
    private const float Patience = 240_000;

    private const string Ended = "100 texts are in the library, 100 could not be brought in.";

    [Fact]
    public async Task An_archive_of_200_files_is_brought_in_with_progress_and_every_broken_one_is_named_with_its_reason()
    {
        using var server = new ServerProcess();
        await server.StartAsync();
        var page = await BringAsync(server);

        await HasProgressAsync(page, 10);
        await EndsAsync(page);

        (await LinesAsync(page, "refused")).ShouldBe(MixedArchive.Broken.Select(file => $"{file.Key}: {file.Value}"), ignoreOrder: true);
        (await LinesAsync(page, "stored")).Select(line => line.Split(':')[0]).ShouldBe(MixedArchive.Sound, ignoreOrder: true);
        await page.ShouldHaveNoViolationAsync();
        (await server.TextsAsync()).Count.ShouldBe(100);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_program_killed_in_the_middle_and_started_again_completes_the_rest_with_no_duplicate()
    {
        using var whole = new ServerProcess();
        await whole.StartAsync();
        var undisturbed = await BringAsync(whole);
        await EndsAsync(undisturbed);

        using var killed = new ServerProcess();
        await killed.StartAsync();
        var page = await BringAsync(killed);
        await HasProgressAsync(page, 40);
        killed.Kill();
        (await killed.TextsAsync()).Count.ShouldBeInRange(1, 99, "it was killed in the middle");
        await killed.StartAsync();
        await EndsAsync(page);

        (await killed.TextsAsync()).ShouldBe(await whole.TextsAsync());
        (await LinesAsync(page, "refused")).ShouldBe(await LinesAsync(undisturbed, "refused"));
        (await LinesAsync(page, "stored")).Select(line => line.Split(':')[0]).ShouldBe((await LinesAsync(undisturbed, "stored")).Select(line => line.Split(':')[0]));
        await page.Context.CloseAsync();
        await undisturbed.Context.CloseAsync();
    }

    private async Task<IPage> BringAsync(ServerProcess server)
    {
        var page = await chromium.OpenPageAsync(server.Address);
        await page.GotoAsync("/import");
        await page.GetByLabel("or choose one or many files").SetInputFilesAsync(new FilePayload { Name = "mixed.zip", MimeType = "application/zip", Buffer = MixedArchive.Bytes() });
        await Expect(page.GetByLabel("Look at each before it is stored")).Not.ToBeCheckedAsync();
        await page.GetByLabel("Your name").FillAsync("Ada");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring them" }).ClickAsync();
        return page;
    }

    /// <summary>Waits until the open page, by itself, shows so many steps done and more to come.</summary>
    private static Task HasProgressAsync(IPage page, int steps) =>
        page.WaitForFunctionAsync($"() => {{ const bar = document.querySelector('progress'); return bar.max > 200 && bar.value >= {steps} && bar.value < bar.max; }}");

    private static Task EndsAsync(IPage page) => Expect(page.Locator(".summary")).ToHaveTextAsync(Ended, new() { Timeout = Patience });

    private static async Task<IReadOnlyList<string>> LinesAsync(IPage page, string section) =>
        await page.Locator($"#{section} li").EvaluateAllAsync<string[]>("lines => lines.map(line => [...line.querySelectorAll('bdi')].map(words => words.textContent).join(': '))");
}
