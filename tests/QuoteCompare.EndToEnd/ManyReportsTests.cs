using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace QuoteCompare.EndToEnd;

/// <summary>A speech of 300 sentences with twelve reports on it.</summary>
public sealed class ManyReportsTests(MadeSite site, Chromium chromium) : IClassFixture<MadeSite>
{
    public static TheoryData<int, bool> Screens => new(from width in new[] { 1440, 1024, 768, 390 } from isDark in new[] { false, true } select (width, isDark));

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_page_holds_and_has_no_accessibility_violation(int width, bool isDark)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(width, 900, isDark));
        await page.GotoAsync(site.Report(4), new() { WaitUntil = WaitUntilState.NetworkIdle });

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.ShouldHaveNoViolationAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_mark_of_the_open_report_stands_in_one_column_under_its_letter_and_can_be_hit()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync(site.Report(4));

        var lefts = await page.Locator(".roll a.tick").EvaluateAllAsync<double[]>("all => all.map(a => a.getBoundingClientRect().left)");
        var sizes = await page.Locator(".roll a.tick").EvaluateAllAsync<double[]>("all => all.map(a => Math.min(a.offsetWidth, a.offsetHeight))");
        var head = await page.Locator(".head .open").EvaluateAsync<double>("head => head.getBoundingClientRect().left");

        lefts.Length.ShouldBeGreaterThan(20);
        lefts.ShouldAllBe(left => Math.Abs(left - head) < 1);
        sizes.Min().ShouldBeGreaterThanOrEqualTo(24);
    }

    [Fact]
    public async Task A_row_leads_to_the_sentence_in_all_reports()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync(site.Speech);

        var row = page.Locator("a.row").First;

        await Expect(row).ToContainTextAsync("Sentence 1: used by ");
        await Expect(row).ToContainTextAsync(" of 12 reports: ");
        await Expect(row).ToHaveAttributeAsync("href", $"{site.Speech[1..]}/statements/1");
    }

    [Fact]
    public async Task On_paper_every_letter_is_told_and_no_mark_is_cut()
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(690));
        await page.GotoAsync(site.Speech);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var names = await page.Locator(".strip .long").EvaluateAllAsync<bool[]>("all => all.map(name => name.getBoundingClientRect().width > 0)");
        var overhang = await page.Locator(".roll .row svg").EvaluateAllAsync<double[]>("all => all.map(svg => svg.getBoundingClientRect().right - svg.closest('.speech').getBoundingClientRect().right)");

        names.ShouldBe(Enumerable.Repeat(true, 12));
        overhang.Max().ShouldBeLessThanOrEqualTo(0.5);
    }

    [Fact]
    public async Task The_heads_of_the_columns_stay_in_sight()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync(site.Speech);

        await page.EvaluateAsync("scrollTo({ top: 6000, behavior: 'instant' })");

        await Expect(page.Locator(".head .open")).ToBeInViewportAsync();
    }
}
