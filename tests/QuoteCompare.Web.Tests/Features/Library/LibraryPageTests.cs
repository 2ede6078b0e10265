using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Library;

public sealed class LibraryPageTests(Site site)
{
    [Fact]
    public async Task The_calm_sample_comes_first_and_is_what_the_button_opens()
    {
        var speech = await site.FindAsync("lido-speech");
        var page = await site.OpenAsync("/");

        page.QuerySelector("main a.button")!.GetAttribute("href").ShouldBe($"speeches/{speech.Id}");
        page.QuerySelector("article h3")!.TextContent.ShouldBe("Ruth Calloway, speech of 6 March 2025");
    }

    [Fact]
    public async Task A_speech_goes_by_its_speaker_and_day_and_its_headline_stands_below()
    {
        var page = await site.OpenAsync("/");
        var article = page.QuerySelectorAll("article").Single(a => a.QuerySelector("h3")!.TextContent == "Ali Khamenei, speech of 17 September 2019");

        article.QuerySelector("header p")!.TextContent.ShouldBe("Published as “The maximum pressure policy of the US against Iran has failed”");
    }

    [Fact]
    public async Task A_report_whose_outlet_is_not_known_goes_by_a_letter_and_says_why()
    {
        var names = (await site.OpenAsync("/")).QuerySelectorAll(".report h3, .report h4").Select(h => h.TextContent).ToList();

        names.ShouldContain("Report A (outlet not named in the text)");
        names.ShouldContain("Report C (outlet not named in the text)");
        names.ShouldContain("PMOI/MEK");
    }

    [Fact]
    public async Task Reports_on_speeches_that_the_library_does_not_hold_are_listed_as_such()
    {
        var report = await site.FindAsync("004");
        var alone = (await site.OpenAsync("/")).QuerySelector("section[aria-labelledby=alone]")!;

        alone.QuerySelectorAll(".ways a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe($"reports/{report.Id}");
        alone.TextContent.ShouldContain("7 February 2025 (declared)");
    }

    [Fact]
    public async Task Every_report_says_how_many_quotations_are_to_check_and_nothing_that_adds_up()
    {
        var counts = (await site.OpenAsync("/")).QuerySelectorAll(".count").Select(c => c.TextContent.Trim()).ToList();

        counts.Count.ShouldBeGreaterThanOrEqualTo(6);
        counts.ShouldAllBe(count => count.EndsWith(" to check", StringComparison.Ordinal) && count.Split(' ', StringSplitOptions.None).Length == 3);
    }

    [Fact]
    public async Task The_first_screen_shows_a_quotation_beside_its_passage_and_leads_to_it()
    {
        var example = (await site.OpenAsync("/")).QuerySelector("figure")!;

        example.QuerySelectorAll("blockquote").Length.ShouldBe(2);
        ((int)(await site.GetAsync("/" + example.QuerySelector("a")!.GetAttribute("href"))).StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task Every_report_on_a_speech_has_a_line_of_the_speech_and_its_words()
    {
        var report = await site.FindAsync("lido-report-ledger");
        var row = (await site.OpenAsync("/")).QuerySelectorAll(".report").Single(r => r.QuerySelector("h3, h4")!.TextContent == "The Vale Ledger");

        row.QuerySelectorAll("svg.strip path").ShouldNotBeEmpty();
        row.QuerySelector(".use .visually-hidden")!.TextContent.ShouldStartWith("Passages linked: ¶");
        row.QuerySelectorAll(".ways a").Select(a => a.GetAttribute("href")).ShouldContain($"reports/{report.Id}");
    }

    [Fact]
    public async Task Every_speech_leads_to_its_overview()
    {
        foreach (var link in (await site.OpenAsync("/")).QuerySelectorAll("article header .ways a"))
        {
            ((int)(await site.GetAsync("/" + link.GetAttribute("href"))).StatusCode).ShouldBe(200);
        }
    }
}
