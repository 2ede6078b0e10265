using System.Globalization;
using AngleSharp.Dom;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.CheckList;

public sealed class CheckListPageTests(Site site)
{
    [Theory]
    [InlineData("lido-report-courier")]
    [InlineData("lido-report-ledger")]
    [InlineData("002")]
    [InlineData("004")]
    public async Task Every_quotation_stands_on_the_list_once_with_its_words(string name)
    {
        var report = await site.FindAsync(name);
        var comparison = (await site.Library.CompareAsync(report.Id))!.Comparison;
        var page = await site.OpenAsync($"/reports/{report.Id}?order=text");

        var rows = page.QuerySelectorAll("main ol > li[id]");
        rows.Select(row => row.Id).ShouldBe(comparison.Quotations.Select(q => string.Create(CultureInfo.InvariantCulture, $"q{q.Quotation.Span.Start}-{q.Quotation.Span.End}")));
        foreach (var (row, compared) in rows.Zip(comparison.Quotations))
        {
            var words = row.QuerySelector("blockquote")!.TextContent;
            foreach (var piece in compared.Quotation.Pieces) words.ShouldContain(piece.In(report.Text));
        }
    }

    [Fact]
    public async Task The_list_is_a_click_away_from_the_first_page_and_each_quotation_one_more()
    {
        var report = await site.FindAsync("lido-report-ledger");
        var address = $"reports/{report.Id}";
        (await site.OpenAsync("/")).QuerySelectorAll($"a[href='{address}']").ShouldHaveSingleItem();

        var evidence = (await site.OpenAsync("/" + address)).QuerySelectorAll("main ol > li[id] a").Select(a => a.GetAttribute("href")!).ToList();

        evidence.ShouldNotBeEmpty();
        foreach (var link in evidence) ((int)(await site.GetAsync("/" + link)).StatusCode).ShouldBe(200, link);
    }

    [Fact]
    public async Task Both_orders_are_links_and_say_which_is_shown()
    {
        var report = await site.FindAsync("lido-report-ledger");

        Current(await site.OpenAsync($"/reports/{report.Id}")).ShouldBe("check first");
        Current(await site.OpenAsync($"/reports/{report.Id}?order=text")).ShouldBe("as in the report");

        static string Current(IDocument page) => page.QuerySelectorAll("main nav.order a[aria-current]").ShouldHaveSingleItem().TextContent;
    }

    [Fact]
    public async Task A_print_can_be_traced_back_and_ticked_off()
    {
        var report = await site.FindAsync("lido-report-ledger");
        var page = await site.OpenAsync($"/reports/{report.Id}");

        var printed = page.QuerySelectorAll("p.print-only").Single(p => p.TextContent.Contains("Printed on", StringComparison.Ordinal)).TextContent;
        printed.ShouldContain($"/reports/{report.Id}");
        printed.ShouldContain("engine ");
        page.QuerySelectorAll("main ol > li[id]").ShouldAllBe(row => row.QuerySelector(".tick") != null && row.QuerySelector(".note") != null);
    }

    [Fact]
    public async Task Every_quotation_of_002_can_be_decided_by_following_one_link_each()
    {
        var report = await site.FindAsync("002");
        var page = await site.OpenAsync($"/reports/{report.Id}");
        var open = page.QuerySelectorAll("main ol > li[id]").Select(row => row.Id!).ToList();

        for (var i = 0; i < open.Count; i++)
        {
            var key = "adu"[i % 3];
            page = await site.OpenAsync("/" + page.QuerySelector($"#{open[i]} a[data-key='{key}']")!.GetAttribute("href")!.Split('#')[0]);
        }

        page.QuerySelector("h2")!.TextContent.ShouldBe("All 17 quotations decided");
        page.QuerySelectorAll("main ol > li[id].decided").Length.ShouldBe(17);
    }

    [Fact]
    public async Task The_list_says_that_nobody_has_reviewed_it()
    {
        var report = await site.FindAsync("002");

        (await site.OpenAsync($"/reports/{report.Id}")).QuerySelector(".review")!.TextContent.ShouldBe(Labels.NotReviewed + ".", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public async Task A_report_whose_speech_the_library_does_not_hold_says_so()
    {
        var report = await site.FindAsync("004");

        (await site.OpenAsync($"/reports/{report.Id}")).QuerySelector(".compared")!.TextContent.ShouldContain("The library holds no speech that this report is declared to be on.");
    }
}
