using System.Net;
using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Importing;

[Collection<ImportingTests>]
public sealed class ImportPageTests(ImportingSite site)
{
    [Fact]
    public async Task A_report_on_a_speech_is_stored_paired_and_compared_and_the_job_leads_to_both_side_by_side()
    {
        var speech = await site.FindAsync("lido-speech");
        var client = site.CreateClient();

        var job = await site.EndedAsync(await client.BringAsync(form => form.With("text", "“We keep the lido,” the chair of the council said in March.").As(on: speech.Id)));

        job.Steps.Select(step => step.State).ShouldAllBe(state => state == StepState.Done);
        var report = (await site.Library.FindTextAsync(job.Steps[0].TextId!)).ShouldNotBeNull();
        (report.Kind, report.DeclaredBy, report.Name).ShouldBe((TextKind.Report, "Ada", "“We keep the lido,” the chair of the council said in March.txt"));
        (await site.Library.FindSpeechAsync(speech.Id))!.Reports.Single(paired => paired.Report.Id == report.Id).Pair.Relation.ShouldBe(TextRelation.SameTranscript);
        var page = await site.OpenAsync($"/jobs/{job.Id}");
        page.QuerySelector(".summary")!.TextContent.ShouldBe("1 text is in the library.");
        page.QuerySelector("#stored a")!.GetAttribute("href").ShouldBe($"texts/{report.Id}");
        page.QuerySelector("#stored .way")!.GetAttribute("href").ShouldBe($"speeches/{speech.Id}/{report.Id}");
        page.QuerySelector("noscript").ShouldBeNull();
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing_beside_each_field()
    {
        var answer = await site.CreateClient().BringAsync(form => form.As(by: " "));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Site.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldStartWith("Nothing was brought: see the note beside each field.");
        page.QuerySelector("#text-note .problem")!.TextContent.ShouldStartWith("Nothing was brought yet:");
        page.QuerySelector("#by-note .problem")!.TextContent.ShouldStartWith("Write your name:");
        page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.Id).ShouldBe(["text", "by"]);
    }

    [Theory]
    [InlineData("ftp://example.org/a.txt", "address", "An address begins with https://")]
    [InlineData("example.org", "address", "An address begins with https://")]
    public async Task What_is_no_address_is_told_beside_the_field(string address, string field, string problem)
    {
        var page = await Site.ReadAsync(await site.CreateClient().BringAsync(form => form.With("address", address).As()));

        page.QuerySelector($"#{field}-note .problem")!.TextContent.ShouldStartWith(problem);
        page.QuerySelector("#address")!.GetAttribute("value").ShouldBe(address);
    }

    [Fact]
    public async Task An_address_that_may_not_be_fetched_is_refused_by_name_in_the_job()
    {
        var job = await site.EndedAsync(await site.CreateClient().BringAsync(form => form.With("address", "http://127.0.0.1/secret").As()));

        var page = await site.OpenAsync($"/jobs/{job.Id}");
        page.QuerySelector("h1")!.TextContent.ShouldBe("http://127.0.0.1/secret");
        page.QuerySelector("#refused .outcome")!.TextContent.ShouldContain("127.0.0.1");
        page.QuerySelector("#refused a").ShouldBeNull();
    }

    [Fact]
    public async Task Texts_come_in_one_way_at_a_time()
    {
        var page = await Site.ReadAsync(await site.CreateClient().BringAsync(form => form.With("text", "A text.").With("address", "https://example.org/").As()));

        page.QuerySelector("#text-note .problem")!.TextContent.ShouldBe("Bring texts in one way at a time: pasted, as files, or from an address.");
        page.QuerySelector("#text")!.TextContent.ShouldBe("A text.");
    }

    [Fact]
    public async Task A_file_of_26_MB_is_named_beside_the_field_and_nothing_is_brought()
    {
        var answer = await site.CreateClient().BringAsync(form => form
            .WithFile("files", "small.txt", "A small text."u8.ToArray()).WithFile("files", "large.txt", new byte[26 * 1024 * 1024]).As(by: "Grete"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(answer)).QuerySelector("#files-note .problem")!.TextContent
            .ShouldBe("“large.txt” holds 27,262,976 bytes, and a file may hold up to 25 MB (26,214,400 bytes). Nothing was brought; leave it out, or split it.");
        (await site.JobsAsync()).ShouldNotContain(job => job.AskedBy == "Grete");
    }

    [Fact]
    public async Task An_upload_larger_than_eight_files_is_a_413_with_a_page()
    {
        using var content = new StreamContent(new MemoryStream(new byte[(200 * 1024 * 1024) + 1]));
        var answer = await site.CreateClient().PostAsync(new Uri("/import", UriKind.Relative), content, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Site.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe("More than can be taken at once");
    }

    [Theory]
    [InlineData("kind", "sermon")]
    [InlineData("on", "werc8gmrzge1")]
    [InlineData("relation", "cousins")]
    public async Task What_is_on_no_list_is_refused(string field, string value)
    {
        var page = await Site.ReadAsync(await site.CreateClient().BringAsync(form => form
            .With("text", "A text.").With("kind", field == "kind" ? value : "report").With("on", field == "on" ? value : "").With("relation", field == "relation" ? value : "unknown").With("by", "Ada")));

        page.QuerySelector($"#{field}-note .problem").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_speech_is_on_no_speech()
    {
        var speech = await site.FindAsync("lido-speech");

        var page = await Site.ReadAsync(await site.CreateClient().BringAsync(form => form.With("text", "A text.").As("speech", speech.Id)));

        page.QuerySelector("#on-note .problem")!.TextContent.ShouldStartWith("A speech is on no other speech.");
        page.QuerySelector("#on option[selected]")!.GetAttribute("value").ShouldBe(speech.Id);
    }

    [Fact]
    public async Task A_link_chooses_the_speech()
    {
        var speech = await site.FindAsync("lido-speech");

        (await site.OpenAsync($"/import?on={speech.Id}")).QuerySelector("#on option[selected]")!.GetAttribute("value").ShouldBe(speech.Id);
        (await site.OpenAsync("/import")).QuerySelector("#look")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Hostile_names_and_titles_stay_text()
    {
        const string name = "<img src=x onerror=alert(1)>\u202E.html";
        const string html = "<!doctype html><title>x</title><article><h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1><p>We keep the lido because a town needs water, she said on Friday.</p></article>";

        var job = await site.EndedAsync(await site.CreateClient().BringAsync(form => form.WithFile("files", name, Encoding.UTF8.GetBytes(html)).As(by: "<b>Ada</b>", isLookedAt: true)));

        foreach (var path in new[] { $"/jobs/{job.Id}", $"/jobs/{job.Id}/steps/1", "/jobs" })
        {
            var page = await site.OpenAsync(path);
            page.QuerySelectorAll("main img, main script, main b").ShouldBeEmpty(path);
            page.QuerySelector("main")!.TextContent.ShouldContain("<img src=x onerror=alert(1)>_.html", Case.Sensitive, path);
        }

        (await site.OpenAsync($"/jobs/{job.Id}/steps/1")).QuerySelector("mark")!.TextContent.ShouldBe("<script>alert(1)</script>");
    }

    [Theory]
    [InlineData("/import", "import")]
    [InlineData("/jobs/{0}", "job")]
    [InlineData("/jobs/{0}/steps/1", "proposal")]
    public async Task A_form_without_its_token_is_a_400_and_changes_nothing(string path, string handler)
    {
        var job = await site.EndedAsync(await site.CreateClient().BringAsync(form => form.With("text", "A text that waits.").As(isLookedAt: true)));
        using var content = new MultipartFormDataContent().With("_handler", handler).With("act", "store").With("text", "A text.").As();

        var answer = await site.CreateClient().PostAsync(new Uri(path.Replace("{0}", $"{job.Id}", StringComparison.Ordinal), UriKind.Relative), content, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await site.JobsAsync()).Single(one => one.Id == job.Id).ShouldBe(new JobSummary(job.Id, "A text that waits.txt", "Ada", job.AskedAt, 1, 0, 1, 0));
    }
}
