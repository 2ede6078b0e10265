using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;

namespace QuoteCompare.EndToEnd;

/// <summary>Nothing moves that nobody has moved, and nothing is copied that nobody has said.</summary>
public sealed class CalmPageTests(Site site, Chromium chromium)
{
    private const string CollectShifts =
        """
        globalThis.shifts = [];
        new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry => entry.value))).observe({ type: "layout-shift", buffered: true });
        """;

    [Theory]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    [InlineData(1024, true)]
    [InlineData(390, true)]
    public async Task Nothing_on_the_page_moves_after_the_first_paint(int width, bool isChosen)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(width, 900));
        await page.AddInitScriptAsync(CollectShifts);
        await page.GotoAsync(isChosen ? await QuotationAsync() : await SpeechAsync(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForTimeoutAsync(300);

        (await page.EvaluateAsync<double[]>("shifts")).Sum().ShouldBe(0);
    }

    [Fact]
    public async Task Who_asks_for_less_motion_gets_none()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(await SpeechAsync());

        var moving = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('*')].map(e => getComputedStyle(e)).filter(s => s.scrollBehavior === 'smooth' || s.animationName !== 'none' || (parseFloat(s.transitionDuration) > 0)).length");

        moving.ShouldBe(0);
    }

    [Fact]
    public async Task Copied_words_of_the_speech_are_without_the_numbers_and_marks_beside_them()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync(await SpeechAsync());

        var copied = await page.EvaluateAsync<string>("(() => { getSelection().selectAllChildren(document.querySelector('#s4').closest('p')); return getSelection().toString(); })()");

        copied.ShouldNotBeEmpty();
        copied.Any(char.IsAsciiDigit).ShouldBeFalse(copied);
        copied.ShouldNotContain("sentence");
    }

    private async Task<string> SpeechAsync() => $"/speeches/{(await site.FindAsync("lido-speech")).Id}";

    private async Task<string> QuotationAsync()
    {
        var span = await site.FindQuotationAsync("lido-report-ledger", Core.Outcome.Located);
        return $"{await SpeechAsync()}/{(await site.FindAsync("lido-report-ledger")).Id}/{span.Start}-{span.End}";
    }
}
