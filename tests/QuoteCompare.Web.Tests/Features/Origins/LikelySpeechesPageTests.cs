using System.Net;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Origins;

public sealed class LikelySpeechesPageTests(Site site)
{
    [Fact]
    public async Task A_report_points_to_its_speech_and_leads_to_the_declaration()
    {
        var (speech, report) = (await site.FindAsync("lido-speech"), await site.FindAsync("lido-report-ledger"));

        var page = await site.OpenAsync($"/reports/{report.Id}/speeches");

        page.QuerySelector(".speeches h2 a")!.GetAttribute("href").ShouldBe($"speeches/{speech.Id}");
        page.QuerySelector(".speeches .button")!.GetAttribute("href").ShouldBe($"pairs/{speech.Id}/{report.Id}");
        page.QuerySelectorAll(".reasons q").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_is_no_report_is_not_found() => (await site.GetAsync("/reports/no-such-report/speeches")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_report_without_a_speech_leads_there()
    {
        var alone = await site.FindAsync("004");

        (await site.OpenAsync($"/reports/{alone.Id}")).QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain($"reports/{alone.Id}/speeches");
    }
}
