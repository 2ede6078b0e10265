using Microsoft.Playwright;
using QuoteCompare.EndToEnd.Support;

namespace QuoteCompare.EndToEnd;

public sealed class PrintTests(Site site, Chromium chromium)
{
    /// <summary>CSS pixels between the margins of A4: so wide is a page on paper, whatever the screen.</summary>
    private const int Paper = 690;

    [Fact]
    public async Task A_printed_check_list_has_a_tick_box_the_words_and_the_labels_beside_each_other_and_a_line_for_notes()
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(Paper, 980));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync($"/reports/{(await site.FindAsync("lido-report-ledger")).Id}");

        var row = page.Locator("ol.rows > li").First;
        var (tick, words, labels, note) = (await BoxAsync(row, ".tick"), await BoxAsync(row, ".said"), await BoxAsync(row, ".became"), await BoxAsync(row, ".note"));

        tick.Right.ShouldBeLessThan(words.Left);
        words.Right.ShouldBeLessThan(labels.Left);
        words.Width.ShouldBeGreaterThan(Paper / 3);
        note.Top.ShouldBeGreaterThanOrEqualTo(words.Bottom);
    }

    private static async Task<(float Left, float Right, float Top, float Bottom, float Width)> BoxAsync(ILocator row, string part)
    {
        var box = (await row.Locator(part).BoundingBoxAsync())!;
        return (box.X, box.X + box.Width, box.Y, box.Y + box.Height, box.Width);
    }
}
