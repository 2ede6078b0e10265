using System.Net;
using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Web.Tests.Features.Texts.Support;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Texts;

public sealed class TextPagesTests(TextSite site) : IClassFixture<TextSite>
{
    private const string Script = "<script>alert('x')</script>";

    [Fact]
    public async Task What_is_declared_is_shown_with_who_declared_it_and_what_was_declared_before()
    {
        var text = await site.AddAsync("The lido opens on Saturday, the Courier has learned.", metadata: new TextMetadata { Outlet = "The Ledger" });

        var answer = await site.SendAsync($"/texts/{text.Id}/describe", Fields(("outlet", "Courier"), ("completeness", "excerpt"), ("language", "en"), ("by", "Ann")));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.OpenAsync($"/texts/{text.Id}");
        var outlet = page.QuerySelectorAll(".stated tr").Single(row => row.QuerySelector("th")!.TextContent == "Outlet");
        outlet.QuerySelector("mark")!.TextContent.ShouldBe("Courier");
        outlet.TextContent.ShouldContain("Declared by Ann");
        page.QuerySelector("section[aria-labelledby=history] li")!.TextContent.ShouldContain("before “The Ledger”, then “Courier”");
        page.QuerySelectorAll(".stated tr").Single(row => row.QuerySelector("th")!.TextContent == "Completeness").TextContent.ShouldContain("an excerpt");
    }

    [Fact]
    public async Task A_script_in_any_name_stays_text()
    {
        var text = await site.AddAsync($"{Script} said the mayor of nowhere.", name: $"{Script}.txt");

        await site.SendAsync($"/texts/{text.Id}/describe", Fields(("outlet", Script), ("title", Script), ("completeness", "full"), ("by", Script)));
        await site.SendAsync($"/texts/{text.Id}/versions/add", Fields(("version-text", $"{Script} said the mayor."), ("by", Script)));
        var latest = (await site.Library.FindVersionsAsync(text.Id, TestContext.Current.CancellationToken))[^1];

        foreach (var path in new[] { "", "/describe", "/attach", "/versions/add", "/versions/1..2", "/delete", "/purge" })
        {
            var page = await site.OpenAsync($"/texts/{latest.Id}{path}");
            page.QuerySelectorAll("script:not([src])").ShouldBeEmpty(path);
            page.QuerySelector("main")!.TextContent.ShouldContain(Script, Case.Sensitive, path);
        }
    }

    [Theory]
    [InlineData("language", "not a tag", "A language tag is expected")]
    [InlineData("days", "2025-02-30", "A day is expected")]
    [InlineData("published", "yesterday", "A day is expected")]
    [InlineData("completeness", "all of it", "Choose one of the list.")]
    [InlineData("by", " ", "Write your name")]
    public async Task What_cannot_be_declared_is_told_beside_its_field_and_nothing_is_stored(string field, string value, string problem)
    {
        var text = await site.AddAsync($"A report that is told wrongly in {field}.");

        var answer = await site.SendAsync($"/texts/{text.Id}/describe", Fields(("completeness", "full"), ("by", "Ann"), (field, value)));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(answer)).QuerySelector(".field .problem")!.TextContent.ShouldStartWith(problem);
        (await site.Library.FindHistoryAsync(text.Id, TestContext.Current.CancellationToken))!.Declarations.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_stands_beside_a_text_is_listed_with_its_time_and_who_put_it_there()
    {
        var (text, source) = (await site.AddAsync("A translated report on the old harbour."), await site.AddAsync("Ein Bericht über den alten Hafen."));

        await site.SendAsync($"/texts/{text.Id}/attach", Fields(("kind", "recording"), ("reference", "https://example.org/harbour"), ("time", "1:02:03"), ("by", "Ann")));
        await site.SendAsync($"/texts/{text.Id}/attach", Fields(("kind", "source"), ("reference", $"http://localhost/texts/{source.Id}"), ("by", "Ann")));

        var beside = (await site.OpenAsync($"/texts/{text.Id}")).QuerySelector("section[aria-labelledby=beside]")!;
        beside.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")).ShouldBe(["https://example.org/harbour", $"texts/{source.Id}"]);
        beside.TextContent.ShouldContain("from 1:02:03");
        beside.TextContent.ShouldContain("declared by Ann");
    }

    [Fact]
    public async Task An_address_that_a_browser_would_run_is_refused()
    {
        var text = await site.AddAsync("A report with a strange address beside it.");

        var answer = await site.SendAsync($"/texts/{text.Id}/attach", Fields(("kind", "address"), ("reference", "javascript:alert(1)"), ("by", "Ann")));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain("no address that begins with http");
    }

    [Fact]
    public async Task The_file_comes_byte_for_byte_and_no_browser_opens_it()
    {
        var words = "\uFEFF<html><script>alert(1)</script></html>";
        var text = await site.AddAsync(words, name: "a\"; x=\u202E\u00FCber.html");

        var answer = await site.Site.GetAsync($"/texts/{text.Id}/file");

        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Encoding.UTF8.GetBytes(words));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("a_; x=\u202E\u00FCber.html");
    }

    [Fact]
    public async Task A_changed_version_is_compared_with_the_one_before_and_pages_of_the_old_one_say_so()
    {
        var text = await site.AddAsync("The chair said the pool would open in May.\n\nNobody else spoke.");

        var answer = await site.SendAsync($"/texts/{text.Id}/versions/add", Fields(("version-text", "The chair said the pool might open in May.\r\n\r\nNobody else spoke."), ("by", "Ann")));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.OpenAsync(answer.Headers.Location!.AbsolutePath);
        page.QuerySelector(".changed del")!.TextContent.ShouldBe("[only in version 1: would] ");
        page.QuerySelector(".changed ins")!.TextContent.ShouldBe("[only in version 2: might] ");
        page.QuerySelector(".changed")!.TextContent.ShouldNotContain("Nobody else");
        var list = await site.OpenAsync($"/reports/{text.Id}");
        list.QuerySelector(".version-line")!.TextContent.ShouldStartWith("Version 1 of 2, stored ");
        var newer = list.QuerySelectorAll(".version-line a")[0].GetAttribute("href")!;
        (await site.OpenAsync("/" + newer)).QuerySelector(".version-line")!.TextContent.ShouldStartWith("Version 2 of 2, stored ");
    }

    [Fact]
    public async Task The_address_of_an_earlier_version_of_a_speech_keeps_its_words_and_its_findings()
    {
        var speech = await site.AddAsync("Friends. We shall keep the ferry running through the whole winter, whatever it costs. Good night.", TextKind.Speech);
        var report = await site.AddAsync("“We shall keep the ferry running through the whole winter,” she said.");
        await site.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "the tests", TestContext.Current.CancellationToken);
        var span = (await site.Library.CompareAsync(report.Id, TestContext.Current.CancellationToken))!.Comparison.Quotations[0].Quotation.Span;
        var address = $"/speeches/{speech.Id}/{report.Id}/{span.Start}-{span.End}";

        await site.SendAsync($"/texts/{speech.Id}/versions/add", Fields(("version-text", "Friends. We shall stop the ferry. Good night."), ("by", "Ann")));

        var page = await site.OpenAsync(address);
        page.QuerySelector("#speech")!.TextContent.ShouldContain("the whole winter, whatever it costs");
        page.QuerySelector(".evidence .compared")!.TextContent.ShouldStartWith("Compared: speech, version 1 of 2");
        page.QuerySelector(".heading .version-line")!.TextContent.ShouldContain("there is a newer version");
    }

    [Fact]
    public async Task A_deleted_text_is_a_404_at_all_its_addresses_until_it_is_restored()
    {
        var text = await site.AddAsync("A report that will be deleted and come back.");

        var question = await site.OpenAsync($"/texts/{text.Id}/delete");
        question.QuerySelector("main")!.TextContent.ShouldContain("for 30 days; after that it is removed for good");
        (await site.SendAsync($"/texts/{text.Id}/delete", Fields(("by", "Ann")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        foreach (var path in new[] { $"/texts/{text.Id}", $"/texts/{text.Id}/file", $"/texts/{text.Id}/describe", $"/reports/{text.Id}" })
        {
            var gone = await site.Site.GetAsync(path);
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await Site.ReadAsync(gone)).QuerySelector("main")!.TextContent.ShouldContain("can be restored for 30 days", Case.Sensitive, path);
        }

        (await site.OpenAsync("/texts/deleted")).QuerySelector("main")!.TextContent.ShouldContain("deleted by Ann");
        (await site.SendAsync("/texts/deleted", Fields(("restore", text.Id)))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.Site.GetAsync($"/reports/{text.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Deleting_says_what_hangs_on_the_text()
    {
        var speech = await site.AddAsync("A speech on which something hangs, said in the rain.", TextKind.Speech);
        var report = await site.AddAsync("“Something hangs,” she said.", metadata: new TextMetadata { Outlet = "The Rainy Post" });
        await site.Library.DeclareAsync(speech.Id, report.Id, TextRelation.Unknown, "the tests", TestContext.Current.CancellationToken);
        await site.Library.CompareAsync(report.Id, TestContext.Current.CancellationToken);

        var question = (await site.OpenAsync($"/texts/{speech.Id}/delete")).QuerySelector("main")!.TextContent;

        question.ShouldContain("its only version");
        question.ShouldContain("The Rainy Post");
        question.ShouldContain("one stored comparison");
    }

    [Fact]
    public async Task Removing_for_good_needs_the_name_and_leaves_nothing()
    {
        var text = await site.AddAsync("A report that the law takes away.", name: "gone.txt");

        var refused = await site.SendAsync($"/texts/{text.Id}/purge", Fields(("name", "other.txt")));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(refused)).QuerySelector("main")!.TextContent.ShouldContain("At once and for good.");
        (await site.SendAsync($"/texts/{text.Id}/purge", Fields(("name", "gone.txt")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await site.Site.GetAsync($"/texts/{text.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.OpenAsync("/texts/deleted")).QuerySelector("main")!.TextContent.ShouldNotContain("gone.txt");
    }

    [Fact]
    public async Task A_text_of_the_samples_is_not_removed_for_good_and_the_page_says_why()
    {
        var sample = await site.Site.FindAsync("lido-report-radio");

        var answer = await site.SendAsync($"/texts/{sample.Id}/purge", Fields(("name", sample.Name)));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain("comes with the program");
        (await site.Site.GetAsync($"/texts/{sample.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("describe")]
    [InlineData("attach")]
    [InlineData("versions/add")]
    [InlineData("delete")]
    [InlineData("purge")]
    public async Task A_form_about_a_text_that_is_not_there_is_a_404_and_one_without_its_token_a_400(string form)
    {
        var sample = await site.Site.FindAsync("lido-report-courier");

        (await site.SendAsync($"/texts/0123456789ab/{form}", Fields(("by", "Ann"), ("name", "x")), $"/texts/{sample.Id}/{form}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var bare = new FormUrlEncodedContent(Fields(("by", "Ann"), ("_handler", "text")));
        (await site.Site.CreateClient().PostAsync(new Uri($"/texts/{sample.Id}/{form}", UriKind.Relative), bare, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Restoring_what_is_not_deleted_is_a_404() =>
        (await site.SendAsync("/texts/deleted", Fields(("restore", "0123456789ab")))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Reports_with_nearly_the_same_words_stand_together_and_are_counted_once()
    {
        var agency = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"The mayor of Lindau said item {i} of the plan would cost {i * 37} crowns."));
        var speech = await site.AddAsync("The plan of Lindau is a good plan, and it is dear.", TextKind.Speech, metadata: new TextMetadata { Speaker = "The mayor of Lindau" });
        foreach (var (words, outlet) in new[] { (agency, "Lindau Post"), ("Something else about Lindau altogether, with other words.", "Lindau Radio"), ($"{agency} It was raining.", "Lindau Wire") })
        {
            var report = await site.AddAsync(words, metadata: new TextMetadata { Outlet = outlet });
            await site.Library.DeclareAsync(speech.Id, report.Id, TextRelation.Unknown, "the tests", TestContext.Current.CancellationToken);
        }

        var card = (await site.OpenAsync("/")).QuerySelectorAll("article").Single(article => article.QuerySelector("h3")!.TextContent.StartsWith("The mayor of Lindau", StringComparison.Ordinal));

        card.QuerySelectorAll("h4").Select(name => name.TextContent).ShouldBe(["Lindau Post", "Lindau Wire", "Lindau Radio"]);
        card.QuerySelector(".how-many")!.TextContent.ShouldBe("3 reports, counted as 2: 2 of them have nearly the same words");
        card.QuerySelectorAll(".like").Select(like => like.TextContent).ShouldBe(["Nearly the same words as Lindau Wire; counted once", "Nearly the same words as Lindau Post; counted once"]);
    }

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields)
    {
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in fields) sent[name] = value;
        return sent;
    }
}
