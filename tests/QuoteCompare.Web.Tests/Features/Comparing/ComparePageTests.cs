using System.Net;
using System.Text;
using QuoteCompare.Web.Features.Comparing;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Comparing;

public sealed class ComparePageTests(Site site)
{
    private const string Speech = "We will keep the pool open if the county pays half. Nobody swims alone.";
    private const string Report = "The chair spoke. “We will keep the pool open,” she said.";

    [Fact]
    public async Task Two_pasted_texts_are_compared_and_nothing_is_stored()
    {
        var before = (await site.Library.ListAsync()).Speeches.Count;

        var response = await site.CreateClient().CompareAsync(form => form.With("speech-text", Speech).With("report-text", Report));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await Site.ReadAsync(response);
        page.QuerySelector("ol li blockquote")!.TextContent.ShouldContain("We will keep the pool open");
        page.QuerySelector("ol li details")!.TextContent.ShouldContain("We will keep the pool open");
        (await site.Library.ListAsync()).Speeches.Count.ShouldBe(before);
    }

    [Theory]
    [InlineData("", "There is no text here.")]
    [InlineData(" \r\n\t \u00A0", "There are only spaces and line breaks here.")]
    public async Task A_missing_text_is_told_beside_its_field(string text, string problem)
    {
        var response = await site.CreateClient().CompareAsync(form => form.With("speech-text", Speech).With("report-text", text));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Site.ReadAsync(response);
        page.QuerySelector("#report-text-note .problem")!.TextContent.ShouldStartWith(problem);
        page.QuerySelector("#report-text")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("#speech-text-note .problem").ShouldBeNull();
        page.QuerySelector("#speech-text")!.TextContent.ShouldBe(Speech);
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_is_refused_by_name_and_byte_offset()
    {
        var response = await site.CreateClient().CompareAsync(form => form
            .With("speech-text", Speech).WithFile("report-file", "latin.txt", [.. "caf"u8, 0xE9, .. " noir"u8]));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(response)).QuerySelector("#report-text-note .problem")!.TextContent.ShouldBe("“latin.txt” is not UTF-8 at byte 3. Save it as UTF-8 and choose it again.");
    }

    [Fact]
    public async Task A_text_of_5_MB_is_taken_and_one_byte_more_is_told_beside_its_field()
    {
        var largest = Encoding.UTF8.GetBytes(new string('a', FormLimits.LargestText));
        var taken = await site.CreateClient().CompareAsync(form => form.WithFile("speech-file", "s.txt", largest).With("report-text", Report));
        var refused = await site.CreateClient().CompareAsync(form => form.WithFile("speech-file", "s.txt", [.. largest, 97]).With("report-text", Report));

        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(refused)).QuerySelector("#speech-text-note .problem")!.TextContent.ShouldContain("up to 5 MB");
    }

    [Fact]
    public async Task What_is_too_large_for_a_request_is_refused_with_a_page_that_names_the_limit()
    {
        var response = await site.CreateClient().CompareAsync(form => form.WithFile("speech-file", "s.txt", new byte[FormLimits.LargestRequest]));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Site.ReadAsync(response)).QuerySelector("main")!.TextContent.ShouldContain("up to 5 MB");
    }

    [Fact]
    public async Task A_report_equal_to_its_speech_is_compared_and_said_to_be()
    {
        var response = await site.CreateClient().CompareAsync(form => form.With("speech-text", Report).With("report-text", Report));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Site.ReadAsync(response)).QuerySelector("main")!.TextContent.ShouldContain("The report and the speech are the same text");
    }

    [Fact]
    public async Task A_text_is_never_markup()
    {
        const string Hostile = "<script>alert(1)</script> “</blockquote><img src=x onerror=alert(1)>,” she said. <b>bold</b>";
        var response = await site.CreateClient().CompareAsync(form => form
            .With("speech-text", Hostile).With("report-text", Hostile).With("speaker", "<i>Ada</i>").With("report-title", "\"><script>"));

        var page = await Site.ReadAsync(response);
        page.QuerySelectorAll("main script, main img, main b:not([b-0]) > script, main i").ShouldBeEmpty();
        page.QuerySelector("ol li blockquote")!.TextContent.ShouldContain("</blockquote><img src=x onerror=alert(1)>");
    }

    [Fact]
    public async Task Who_spoke_and_when_is_read_from_the_text_where_nobody_typed_it()
    {
        const string Introduced = "A short statement\n\nThe following is the statement delivered on 6 March 2025 by Ada Weir, the chair.\n\nWe will keep the pool open.";
        var response = await site.CreateClient().CompareAsync(form => form.With("speech-text", Introduced).With("report-text", Report));

        var main = (await Site.ReadAsync(response)).QuerySelector("main")!;
        main.QuerySelector(".compared")!.TextContent.ShouldContain("Compared with Ada Weir, speech of 6 March 2025.");
        main.QuerySelectorAll(".origin").Select(origin => origin.TextContent).ShouldBe(["(in the text, paragraph 2)", "(in the text, paragraph 2)"]);
    }

    [Theory]
    [InlineData("relation", "sideways")]
    [InlineData("speech-date", "yesterday")]
    public async Task Nonsense_in_a_field_is_a_400_that_says_so_beside_it(string field, string value)
    {
        var response = await site.CreateClient().CompareAsync(form => form.With("speech-text", Speech).With("report-text", Report).With(field, value));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(response)).QuerySelector($".field:has(#{field}) .problem").ShouldNotBeNull();
    }

    [Fact]
    public async Task Saving_sends_the_same_bytes_again_and_leads_to_the_two_side_by_side()
    {
        var client = site.CreateClient();
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("A line.\r\nWe open the sluice at dawn.\n")];
        var compared = await client.CompareAsync(form => form
            .WithFile("speech-file", "sluice.txt", bytes).With("report-text", "“We open the sluice at dawn,” she said.").With("speaker", "Ada Weir").With("relation", "same-transcript"));

        var saved = await client.SendAsync(await Site.ReadAsync(compared), "form.save", form => form.With("save", "yes").With("declared-by", "An editor"));

        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var speech = await site.FindAsync("sluice");
        saved.Headers.Location!.ToString().ShouldContain($"speeches/{speech.Id}/");
        (await site.Library.FindFileAsync(speech.Id)).ShouldBe(bytes);
        speech.Metadata.Speaker.ShouldBe("Ada Weir");
        (await site.Library.FindSpeechAsync(speech.Id))!.Reports.ShouldHaveSingleItem().Pair.DeclaredBy.ShouldBe("An editor");
    }

    [Fact]
    public async Task Saving_without_a_name_stores_nothing_and_says_why()
    {
        var client = site.CreateClient();
        var compared = await client.CompareAsync(form => form.With("speech-text", "Nobody declared this speech.").With("report-text", Report));

        var refused = await client.SendAsync(await Site.ReadAsync(compared), "form.save", form => form.With("save", "yes").With("declared-by", " "));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(refused)).QuerySelector("#save-problem")!.TextContent.ShouldStartWith("Not saved:");
        (await site.Library.ListAsync()).Speeches.ShouldNotContain(s => s.Speech.Text == "Nobody declared this speech.");
    }
}
