using System.Net;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Searching;

public sealed class SearchPageTests(Site site)
{
    [Fact]
    public async Task A_place_shows_the_words_that_were_searched_for_and_leads_to_them()
    {
        var speech = await site.FindAsync("lido-speech");

        var page = await site.OpenAsync("/search?q=" + Uri.EscapeDataString("\"the tank itself is sound\" kind:speech"));

        page.QuerySelector(".snippet mark")!.TextContent.ShouldBe("the tank itself is sound");
        page.QuerySelector(".where a")!.GetAttribute("href")!.ShouldStartWith($"speeches/{speech.Id}#s");
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_the_field()
    {
        var page = await site.OpenAsync("/search?q=finding:lies");

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("finding: knows");
        page.QuerySelector("input[name=q]")!.GetAttribute("value").ShouldBe("finding:lies");
    }

    [Fact]
    public async Task What_is_not_found_is_no_match_in_this_library() =>
        (await site.OpenAsync("/search?q=penguin")).QuerySelector("#answer")!.TextContent.ShouldBe("No match found in this library");

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("%00%22%27*")]
    [InlineData("")]
    public async Task Whatever_is_asked_is_answered(string question)
    {
        var answer = await site.GetAsync("/search?q=" + question);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
    }
}
