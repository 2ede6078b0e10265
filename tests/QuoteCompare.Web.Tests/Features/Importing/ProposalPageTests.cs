using System.Net;
using System.Text;
using AngleSharp.Dom;
using QuoteCompare.Core;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Importing;

[Collection<ImportingTests>]
public sealed class ProposalPageTests(ImportingSite site)
{
    [Fact]
    public async Task What_was_understood_stands_with_its_place_and_the_same_words_are_marked_in_the_text()
    {
        var job = await ProposeAsync("understood");

        var page = await site.OpenAsync($"/jobs/{job.Id}/steps/1");

        Fact(page, "Title").ShouldBe("The lido stays (understood) in the page: <h1>, ¶ 1");
        Fact(page, "Outlet").ShouldBe("Wendbridge Post in the page: JSON-LD publisher");
        Fact(page, "Published").ShouldBe("7 March 2025 in the page: JSON-LD datePublished");
        Fact(page, "Speaker").ShouldBe("unknown");
        var link = page.QuerySelector("dd a")!.GetAttribute("href")!;
        link.ShouldStartWith($"jobs/{job.Id}/steps/1#");
        page.GetElementById(link.Split('#')[1])!.TextContent.ShouldBe("The lido stays (understood)");
        page.QuerySelectorAll(".text p").Select(paragraph => paragraph.QuerySelector(".said")!.TextContent).ShouldBe(
            ["The lido stays (understood)", "“We keep the lido because a town needs water,” she said on Friday in the hall, understood."]);
        page.QuerySelector("[lang]:not(html)")!.GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public async Task A_corrected_title_is_declared_by_the_person_and_what_was_left_stays_the_page_s_word()
    {
        var job = await ProposeAsync("corrected");

        var answer = await SendAsync(job, fields => fields["title"] = "The lido stays, after all");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var ended = await site.EndedAsync(answer);
        var history = (await site.Library.FindHistoryAsync(ended.Steps[0].TextId!)).ShouldNotBeNull();
        history.Declarations.Count.ShouldBe(2);
        var (read, corrected) = (history.Declarations[0], history.Declarations[1]);
        (read.Metadata.Title, read.Origins.ContainsKey("title")).ShouldBe(("The lido stays (corrected)", true));
        (corrected.Metadata.Title, corrected.By, corrected.Origins.ContainsKey("title")).ShouldBe(("The lido stays, after all", "Ada", false));
        (corrected.Metadata.Outlet, corrected.Metadata.PublishedDate).ShouldBe(("Wendbridge Post", new EventDate(2025, 3, 7)));
    }

    [Fact]
    public async Task What_is_left_as_it_was_understood_declares_nothing()
    {
        var job = await ProposeAsync("left");

        var ended = await site.EndedAsync(await SendAsync(job, _ => { }));

        (await site.Library.FindHistoryAsync(ended.Steps[0].TextId!)).ShouldNotBeNull().Declarations.ShouldHaveSingleItem().Metadata.Title.ShouldBe("The lido stays (left)");
    }

    [Fact]
    public async Task Every_field_can_be_corrected()
    {
        var job = await ProposeAsync("every");

        var ended = await site.EndedAsync(await SendAsync(job, fields =>
        {
            fields["kind"] = "speech";
            fields["outlet"] = "Town Council";
            fields["speaker"] = "Ruth Calloway";
            fields["published"] = "2025-03";
            fields["events"] = "2025-03-06, 2025-03-07";
            fields["language"] = "fr";
            fields["translated"] = "en";
            fields["completeness"] = "excerpt";
        }));

        var text = (await site.Library.FindTextAsync(ended.Steps[0].TextId!)).ShouldNotBeNull();
        var known = text.Metadata;
        (text.Kind, known.Outlet, known.Speaker, known.PublishedDate, known.Language, known.TranslatedFrom, known.Completeness).ShouldBe(
            (TextKind.Speech, "Town Council", "Ruth Calloway", new EventDate(2025, 3, null), "fr", "en", Completeness.Excerpt));
        known.EventDates.ShouldBe([new EventDate(2025, 3, 6), new EventDate(2025, 3, 7)]);
    }

    [Theory]
    [InlineData("published", "last Friday", "A day is expected, such as 2019-09-17; 2019-09 or 2019 where no more is known.")]
    [InlineData("published", "2019-09-17, 2019-09-18", "One day only.")]
    [InlineData("language", "in English", "A language tag is expected, such as en, de or fa.")]
    [InlineData("kind", "own", "Choose what it is brought as.")]
    [InlineData("completeness", "nearly", "Choose one of the list.")]
    public async Task What_cannot_be_is_told_beside_its_field_and_nothing_is_stored(string field, string typed, string problem)
    {
        var job = await ProposeAsync($"{field} {typed.Length}");

        var answer = await SendAsync(job, fields => fields[field] = typed);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(answer)).QuerySelector($"#{field}-note .problem")!.TextContent.ShouldBe(problem);
        (await site.OpenAsync($"/jobs/{job.Id}")).QuerySelector("#look").ShouldNotBeNull();
    }

    [Fact]
    public async Task One_is_left_out_and_the_next_one_is_shown()
    {
        var client = site.CreateClient();
        var job = await site.EndedAsync(await client.BringAsync(form => form.WithFile("files", "a.txt", "One text of two."u8.ToArray()).WithFile("files", "b.txt", "Another text of two."u8.ToArray()).As(isLookedAt: true)));
        var page = await site.OpenAsync($"/jobs/{job.Id}/steps/2");
        (page.QuerySelector("a[rel=prev]")!.GetAttribute("href"), page.QuerySelector("a[rel=next]")).ShouldBe(($"jobs/{job.Id}/steps/1", null));

        var answer = await client.PostFormAsync($"/jobs/{job.Id}/steps/1", form => form.With("act", "leave"));

        answer.Headers.Location!.ToString().ShouldBe($"http://localhost/jobs/{job.Id}/steps/2");
        (await site.EndedAsync(answer)).Steps.Select(step => step.State).ShouldBe([StepState.Cancelled, StepState.Proposed]);
        (await site.GetAsync($"/jobs/{job.Id}/steps/1")).Headers.Location!.ToString().ShouldBe($"http://localhost/jobs/{job.Id}");
    }

    [Fact]
    public async Task Words_that_are_there_already_are_said_to_be()
    {
        var speech = await site.FindAsync("lido-speech");
        var job = await site.EndedAsync(await site.CreateClient().BringAsync(form => form.WithFile("files", "again.txt", Encoding.UTF8.GetBytes(speech.Text)).As("speech", isLookedAt: true)));

        (await site.OpenAsync($"/jobs/{job.Id}/steps/1")).QuerySelector(".notice")!.TextContent.ShouldStartWith($"The library holds these words already, as “{speech.Name}”");
    }

    [Fact]
    public async Task An_Arabic_text_runs_from_the_right()
    {
        var job = await site.EndedAsync(await site.CreateClient().BringAsync(form => form.WithFile("files", "ar.txt", Encoding.UTF8.GetBytes("افتتاح مكتبة الحي القديم")).As(isLookedAt: true)));

        (await site.OpenAsync($"/jobs/{job.Id}/steps/1")).QuerySelector(".text div")!.GetAttribute("dir").ShouldBe("rtl");
    }

    private async Task<Job> ProposeAsync(string mark)
    {
        var html = $$"""
            <!doctype html><html lang="en"><title>x</title><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Wendbridge Post"},"datePublished":"2025-03-07"}</script>
            <article><h1>The lido stays ({{mark}})</h1><p>“We keep the lido because a town needs water,” she said on Friday in the hall, {{mark}}.</p></article></html>
            """;
        return await site.EndedAsync(await site.CreateClient().BringAsync(form => form.WithFile("files", "lido.html", Encoding.UTF8.GetBytes(html)).As(isLookedAt: true)));
    }

    /// <summary>Sends the form as it stands, with some fields changed, as a browser would.</summary>
    private async Task<HttpResponseMessage> SendAsync(Job job, Action<Dictionary<string, string>> change)
    {
        var (client, path) = (site.CreateClient(), $"/jobs/{job.Id}/steps/1");
        var page = await Site.ReadAsync(await client.GetAsync(new Uri(path, UriKind.Relative)));
        var fields = page.QuerySelectorAll("form input").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var list in page.QuerySelectorAll("form select")) fields[list.GetAttribute("name")!] = (list.QuerySelector("option[selected]") ?? list.QuerySelector("option"))!.GetAttribute("value")!;
        fields["act"] = "store";
        change(fields);
        var content = new MultipartFormDataContent();
        foreach (var (field, value) in fields) content.With(field, value);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private static string Fact(IDocument page, string name) =>
        string.Join(' ', page.QuerySelectorAll("dl > div").Single(row => row.QuerySelector("dt")!.TextContent == name).QuerySelector("dd")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
