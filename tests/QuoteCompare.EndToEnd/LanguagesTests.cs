using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;
using QuoteCompare.Storage;

namespace QuoteCompare.EndToEnd;

/// <summary>An Arabic and a Chinese pair in a library of their own: the samples' pages stay as the other tests know them.</summary>
public sealed class LanguagesTests(Chromium chromium) : IAsyncLifetime
{
    private readonly Site site = new();
    private readonly Dictionary<string, (StoredText Speech, StoredText Report)> pairs = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        foreach (var pair in new[] { WrittenPair.Arabic, WrittenPair.Chinese }) pairs[pair.Language] = await pair.StoreAsync(site.Services.GetRequiredService<Library>());
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("zh", "ltr")]
    public async Task Texts_run_as_their_letters_do_and_say_their_language_on_a_page_that_runs_to_the_right(string language, string direction)
    {
        var page = await chromium.OpenPageAsync(site.Address);
        foreach (var (address, texts) in await PagesAsync(language))
        {
            await page.GotoAsync(address);

            (await page.EvaluateAsync<string>("getComputedStyle(document.body).direction")).ShouldBe("ltr");
            var found = await page.Locator(texts).EvaluateAllAsync<string[]>("all => all.map(e => getComputedStyle(e).direction + ' ' + (e.closest('[lang]').lang))");
            found.ShouldNotBeEmpty(address);
            found.ShouldAllBe(one => one == $"{direction} {language}", address);
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    public async Task Every_quotation_in_marks_is_found_and_stands_beside_its_passage(string language)
    {
        var comparison = await site.CompareAsync(pairs[language].Report.Id);

        comparison.Quotations.Count.ShouldBe(3);
        comparison.Quotations.ShouldAllBe(quotation => quotation.Alignments.Count == 1);
    }

    [Theory]
    [InlineData("ar", 1440)]
    [InlineData("ar", 390)]
    [InlineData("zh", 1440)]
    [InlineData("zh", 390)]
    public async Task No_page_is_pushed_sideways_or_has_a_violation(string language, int width)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(width));
        foreach (var (address, _) in await PagesAsync(language))
        {
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
            await page.ShouldHaveNoViolationAsync();
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Marks_stand_on_the_side_of_the_report_and_numbers_on_the_other_also_of_a_speech_from_right_to_left()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync((await PagesAsync("ar"))[0].Address);

        var (number, words, mark) = (await LeftOfAsync("#p2 .number"), await LeftOfAsync("#p2 .sentence"), await LeftOfAsync("#p2 .rail"));

        number.ShouldBeLessThan(words);
        mark.ShouldBeGreaterThan(words);
        await page.Context.CloseAsync();

        async Task<float> LeftOfAsync(string selector) => (await page.Locator(selector).First.BoundingBoxAsync())!.X;
    }

    private async Task<(string Address, string Texts)[]> PagesAsync(string language)
    {
        var (speech, report) = pairs[language];
        var span = (await site.CompareAsync(report.Id)).Quotations[2].Quotation.Span;
        return
        [
            ($"/speeches/{speech.Id}/{report.Id}/{span.Start}-{span.End}", ".speech .sentence, .report p[id], .account, .around"),
            ($"/speeches/{speech.Id}/statements/6", ".statement blockquote, .statement .around, table .spoken, table td"),
            ($"/speeches/{speech.Id}/surroundings/6", "td.text"),
            ($"/speeches/{speech.Id}/overview", "main .words"),
            ($"/reports/{report.Id}", ".said blockquote"),
        ];
    }
}
