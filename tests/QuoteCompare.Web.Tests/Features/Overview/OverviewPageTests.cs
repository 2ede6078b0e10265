using AngleSharp.Dom;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Overview;

public sealed class OverviewPageTests(Site site)
{
    [Fact]
    public async Task Each_sentence_is_a_row_with_a_header_and_each_report_a_column_with_one()
    {
        var page = await OpenAsync("000");

        page.QuerySelectorAll(".frame thead th[scope=col]").Select(th => th.TextContent.Trim()).ShouldBe(["Sentence of the speech", "A Report A", "B PMOI/MEK"]);
        page.QuerySelectorAll(".frame tbody tr[id]").ShouldAllBe(tr => tr.QuerySelector("th[scope=row]") != null && tr.QuerySelectorAll("td").Length == 2);
    }

    [Fact]
    public async Task Every_sentence_of_the_speech_is_on_the_page_once_under_its_one_number()
    {
        var speech = await site.FindAsync("000");
        var text = TextSegmenter.Segment(speech.Text);
        var page = await OpenAsync("000");

        var listed = page.QuerySelectorAll(".frame [id^=s]").Select(e => int.Parse(e.Id![1..], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        listed.ShouldBe(text.Sentences.Where((_, i) => text.ParagraphOf(i).Role != ParagraphRole.Boilerplate).Select(s => s.Number));
        foreach (var number in listed)
        {
            var numbers = page.GetElementById($"s{number}")!.QuerySelector(".numbers")!.TextContent;
            numbers.ShouldBe($"¶\u00A0{text.ParagraphOf(number - 1).Number} {number}");
        }
    }

    [Fact]
    public async Task A_sentence_leads_to_all_reports_on_it_and_a_mark_to_its_quotation()
    {
        var speech = await site.FindAsync("lido-speech");
        var page = await OpenAsync("lido-speech");
        var row = page.QuerySelectorAll(".frame tr:has(a.use)")[0];

        row.QuerySelector("th a")!.GetAttribute("href").ShouldBe($"speeches/{speech.Id}/statements/{row.Id![1..]}");
        var mark = row.QuerySelector("a.use")!;
        ((int)(await site.GetAsync("/" + mark.GetAttribute("href")!.Split('#')[0])).StatusCode).ShouldBe(200);
        mark.GetAttribute("title").ShouldBe(mark.QuerySelector(".visually-hidden")!.TextContent);
    }

    [Fact]
    public async Task Folded_runs_say_how_many_sentences_they_hold()
    {
        foreach (var run in (await OpenAsync("000")).QuerySelectorAll("tr.run"))
        {
            run.QuerySelector("summary")!.TextContent.ShouldContain($"{run.QuerySelectorAll("li").Length} sentences, no match found");
        }
    }

    [Fact]
    public async Task Every_filter_is_a_link_that_shows_as_many_rows_as_it_says()
    {
        foreach (var link in (await OpenAsync("000")).QuerySelectorAll(".filters nav:first-child a, .filters nav:nth-child(2) a"))
        {
            var address = "/" + link.GetAttribute("href");
            var count = int.Parse(link.QuerySelector(".count")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            var page = await site.OpenAsync(address);

            page.QuerySelectorAll(".filters a[aria-current]").Select(a => a.GetAttribute("href")).ShouldContain(link.GetAttribute("href"));
            // Two uncertain quotations may be nearest to one sentence, or to none here.
            if (!address.Contains("uncertain", StringComparison.Ordinal)) page.QuerySelectorAll(".frame [id^=s]").Length.ShouldBe(count, address);
        }
    }

    [Fact]
    public async Task One_report_chosen_is_the_only_column()
    {
        var report = await site.FindAsync("002");
        var page = await OpenAsync("000", $"?report={report.Id}&show=trimmed");

        page.QuerySelectorAll(".frame thead th b").Select(b => b.TextContent).ShouldBe(["B"]);
        page.QuerySelectorAll("a.use").ShouldAllBe(a => a.ClassList.Contains("trimmed"));
    }

    [Fact]
    public async Task Quotations_without_a_passage_lead_to_the_check_list_of_their_report()
    {
        var report = await site.FindAsync("002");
        var list = (await OpenAsync("000")).QuerySelector(".unplaced")!;

        list.QuerySelectorAll("h3 a").Select(a => a.GetAttribute("href")).ShouldContain($"reports/{report.Id}");
        list.QuerySelectorAll(".why").Length.ShouldBe(list.QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task The_page_says_how_the_texts_hang_together() =>
        (await OpenAsync("000")).QuerySelectorAll(".relation").Select(p => p.TextContent).ShouldContain(text => text.Contains("treated as independent translations (declared by", StringComparison.Ordinal));

    [Fact]
    public async Task A_speech_without_reports_says_so()
    {
        var page = await OpenAsync("003");

        page.QuerySelectorAll("table").ShouldBeEmpty();
        page.QuerySelector(".notice")!.TextContent.ShouldContain("no report on this speech");
    }

    [Fact]
    public async Task A_filter_that_finds_nothing_says_so_and_leads_back()
    {
        var report = await site.FindAsync("002");
        var page = await OpenAsync("000", $"?show=matched-differently&report={report.Id}");

        page.QuerySelector(".notice a")!.TextContent.ShouldBe("Show all sentences");
    }

    private async Task<IDocument> OpenAsync(string speech, string query = "") => await site.OpenAsync($"/speeches/{(await site.FindAsync(speech)).Id}/overview{query}");
}
