using System.Net;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Origins;

public sealed class FindPageTests(Site site)
{
    [Fact]
    public async Task The_passage_stands_in_its_speech_and_leads_to_its_sentence()
    {
        var speech = await site.FindAsync("lido-speech");

        var page = await site.OpenAsync("/find?words=" + Uri.EscapeDataString("As far as the engineers can tell, the tank itself is sound"));

        page.QuerySelector(".around mark")!.TextContent.ShouldBe("As far as the engineers can tell, the tank itself is sound");
        page.QuerySelector(".sure b")!.TextContent.ShouldBe("clear");
        page.QuerySelector(".where a")!.GetAttribute("href").ShouldBe($"speeches/{speech.Id}#s14");
    }

    [Fact]
    public async Task Words_that_differ_are_said_word_by_word() =>
        (await site.OpenAsync("/find?words=" + Uri.EscapeDataString("the repairs will likely cost about 340,000 pounds"))).QuerySelectorAll(".account .report-only, .account .pair").ShouldNotBeEmpty();

    [Fact]
    public async Task What_is_not_found_is_no_match_in_this_library()
    {
        var page = await site.OpenAsync("/find?words=" + Uri.EscapeDataString("penguins juggle turquoise saxophones"));

        page.QuerySelector("#answer")!.TextContent.ShouldBe("No match found in this library");
    }

    [Fact]
    public async Task Without_words_there_is_only_the_form()
    {
        var page = await site.OpenAsync("/find");

        page.QuerySelector("textarea[name=words]").ShouldNotBeNull();
        page.QuerySelector("#answer").ShouldBeNull();
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E%20tank")]
    [InlineData("%00")]
    [InlineData("%ED%A0%80")]
    public async Task Whatever_is_asked_is_answered(string words)
    {
        var answer = await site.GetAsync("/find?words=" + words);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
    }
}
