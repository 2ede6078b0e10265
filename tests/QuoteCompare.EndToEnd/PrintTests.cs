using System.Text.RegularExpressions;
using Microsoft.Playwright;
using QuoteCompare.Core.Treatments;
using QuoteCompare.EndToEnd.Support;

namespace QuoteCompare.EndToEnd;

public sealed partial class PrintTests(Site site, Chromium chromium)
{
    /// <summary>CSS pixels between the margins of A4: so wide is a page on paper, whatever the screen.</summary>
    private const int PaperWidth = 690;

    [Fact]
    public async Task A_printed_check_list_has_a_tick_box_the_words_and_the_labels_beside_each_other_and_a_line_for_notes()
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(PaperWidth, 980));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync($"/reports/{(await site.FindAsync("lido-report-ledger")).Id}");

        var row = page.Locator("ol.rows > li").First;
        var (tick, words, labels, note) = (await BoxAsync(row, ".tick"), await BoxAsync(row, ".said"), await BoxAsync(row, ".became"), await BoxAsync(row, ".note"));

        tick.Right.ShouldBeLessThan(words.Left);
        words.Right.ShouldBeLessThan(labels.Left);
        words.Width.ShouldBeGreaterThan(PaperWidth / 3);
        note.Top.ShouldBeGreaterThanOrEqualTo(words.Bottom);
    }

    [Theory]
    [InlineData("lido-speech", "lido-report-ledger", true)]
    [InlineData("000", "002", true)]
    [InlineData("lido-speech", "lido-report-ledger", false)]
    public async Task On_paper_nothing_is_cut_and_every_print_says_where_it_is_from(string speechName, string reportName, bool isSideBySide)
    {
        var (speech, report) = (await site.FindAsync(speechName), await site.FindAsync(reportName));
        var address = isSideBySide ? $"/speeches/{speech.Id}/{report.Id}" : $"/reports/{report.Id}";
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var paper = await Paper.TextAsync(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        paper.ShouldContain("recontextualised");
        paper.ShouldContain("Printed on");
        paper.ShouldContain(address);
        paper.ShouldContain($"engine {Core.SpeechComparer.EngineVersion}");
        paper.ShouldContain(Labels.Foot);
        if (!isSideBySide) return;
        var printed = Words().Matches(paper).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        Words().Matches($"{speech.Text}\n{report.Text}").Select(word => word.Value).Where(word => !printed.Contains(word)).Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_printed_overview_has_every_sentence_it_shows_as_a_whole()
    {
        var speech = await site.FindAsync("000");
        var page = await chromium.OpenPageAsync(site.Address);
        await page.GotoAsync($"/speeches/{speech.Id}/overview", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var sentences = await page.Locator(".frame tr[id] .words").AllTextContentsAsync();

        var paper = await Paper.TextAsync(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        var longest = sentences.MaxBy(words => words.Length)!;
        longest.Length.ShouldBeGreaterThan(250);
        speech.Text.ShouldContain(longest);
        var printed = Words().Matches(paper).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        Words().Matches(longest).Select(word => word.Value).Where(word => !printed.Contains(word)).ShouldBeEmpty();
    }

    /// <summary>Shorter words stand everywhere and show nothing.</summary>
    [GeneratedRegex("[a-zA-Z]{4,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    private static async Task<(float Left, float Right, float Top, float Bottom, float Width)> BoxAsync(ILocator row, string part)
    {
        var box = (await row.Locator(part).BoundingBoxAsync())!;
        return (box.X, box.X + box.Width, box.Y, box.Y + box.Height, box.Width);
    }
}
