using System.Net;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Importing;

[Collection<ImportingTests>]
public sealed class JobPageTests(ImportingSite site)
{
    [Fact]
    public async Task Every_file_that_is_not_brought_in_is_named_with_its_reason_and_tried_again()
    {
        var client = site.CreateClient();
        var job = await site.EndedAsync(await client.BringAsync(form => form
            .WithFile("files", "empty.txt", []).WithFile("files", "latin.txt", [0x63, 0xE9]).WithFile("files", "page.pdf", "no PDF"u8.ToArray()).As()));

        var page = await site.OpenAsync($"/jobs/{job.Id}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("3 files");
        page.QuerySelectorAll("#refused li").Select(line => string.Join(": ", line.QuerySelectorAll("bdi").Select(words => words.TextContent))).ShouldBe(
            ["empty.txt: it is empty (0 bytes)", "latin.txt: not UTF-8 at byte 1", "page.pdf: the extension .pdf promises a PDF, but by its content it is none"]);
        var again = await site.EndedAsync(await client.PostFormAsync($"/jobs/{job.Id}", form => form.With("act", "again")));
        again.Steps.ShouldAllBe(step => step.State == StepState.Refused);
    }

    [Fact]
    public async Task All_proposals_are_stored_as_read_by_one_button()
    {
        var client = site.CreateClient();
        var job = await site.EndedAsync(await client.BringAsync(form => form
            .WithFile("files", "one.txt", "The first of two texts to be stored."u8.ToArray()).WithFile("files", "two.txt", "The second of two texts to be stored."u8.ToArray()).As(isLookedAt: true)));
        (await site.OpenAsync($"/jobs/{job.Id}")).QuerySelectorAll("#look a").Select(link => link.GetAttribute("href")).ShouldBe([$"jobs/{job.Id}/steps/1", $"jobs/{job.Id}/steps/2"]);

        var stored = await site.EndedAsync(await client.PostFormAsync($"/jobs/{job.Id}", form => form.With("act", "store")));

        stored.Steps.Select(step => (step.State, step.Outcome)).ShouldBe([(StepState.Done, "stored"), (StepState.Done, "stored")]);
    }

    [Fact]
    public async Task What_is_left_is_called_off_and_the_list_removed()
    {
        var client = site.CreateClient();
        var job = await site.EndedAsync(await client.BringAsync(form => form.With("text", "A text that nobody wants in the end.").As(isLookedAt: true)));
        (await site.OpenAsync($"/jobs/{job.Id}")).QuerySelector("button[value=remove]").ShouldBeNull();

        (await site.EndedAsync(await client.PostFormAsync($"/jobs/{job.Id}", form => form.With("act", "cancel")))).Steps.Single().State.ShouldBe(StepState.Cancelled);
        (await site.OpenAsync($"/jobs/{job.Id}")).QuerySelector(".summary")!.TextContent.ShouldBe("1 was left out.");

        var answer = await client.PostFormAsync($"/jobs/{job.Id}", form => form.With("act", "remove"));
        (answer.StatusCode, answer.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.Found, "http://localhost/jobs"));
        (await site.GetAsync($"/jobs/{job.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_running_job_loads_itself_anew_without_scripts_and_is_not_removed()
    {
        var board = site.Services.GetRequiredService<JobBoard>();
        var id = await board.AddAsync("Of a later version", "Ada", [new("later-task", "a", "{}")], TestContext.Current.CancellationToken);
        var client = site.CreateClient();

        var page = await site.OpenAsync($"/jobs/{id}");

        page.QuerySelector("head noscript")!.InnerHtml.ShouldContain("http-equiv=\"refresh\"");
        page.QuerySelector("[data-running]").ShouldNotBeNull();
        page.QuerySelector("progress")!.GetAttribute("value").ShouldBe("0");
        var answer = await client.PostFormAsync($"/jobs/{id}", form => form.With("act", "remove"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Site.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe("Not done: the job is not done yet; call it off first.");
        await board.CancelAsync(id, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("/jobs/999999")]
    [InlineData("/jobs/999999/steps/1")]
    [InlineData("/jobs/one")]
    public async Task An_address_of_no_job_is_a_404(string path) => (await site.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
