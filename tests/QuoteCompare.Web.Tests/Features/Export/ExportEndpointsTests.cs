using System.IO.Compression;
using System.Net;
using QuoteCompare.Web.Tests.Features.Export.Support;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Export;

[Collection<ExportTests>]
public sealed class ExportEndpointsTests(Exports exports)
{
    private readonly Site site = exports.Site;

    [Fact]
    public async Task The_zip_holds_the_same_bytes_as_any_other_export_of_the_same_library()
    {
        var response = await site.GetAsync("/export.zip?outlets=hide&labels=hide");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("quotecompare.zip");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        await using var zip = await ZipArchive.CreateAsync(await response.Content.ReadAsStreamAsync(), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        var export = await exports.WithoutOutletsAndLabelsAsync();
        zip.Entries.Select(entry => entry.FullName).ShouldBe(export.Files.Keys.Select(name => $"quotecompare/{name}"));
        zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct().ShouldBe([new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)]);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using (var file = await entry.OpenAsync()) await file.CopyToAsync(content);
            content.ToArray().AsSpan().SequenceEqual(export.Files[entry.FullName["quotecompare/".Length..]]).ShouldBeTrue(entry.FullName);
        }
    }

    [Fact]
    public async Task Who_asks_for_the_headers_alone_has_no_page_rendered()
    {
        var client = site.CreateClient();
        var whole = await TimedAsync(HttpMethod.Get);
        var response = await TimedAsync(HttpMethod.Head);

        response.Answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        (response.Elapsed * 5).ShouldBeLessThan(whole.Elapsed);

        async Task<(HttpResponseMessage Answer, TimeSpan Elapsed)> TimedAsync(HttpMethod method)
        {
            using var request = new HttpRequestMessage(method, "/export.zip");
            var watch = System.Diagnostics.Stopwatch.StartNew();
            return (await client.SendAsync(request), watch.Elapsed);
        }
    }

    [Fact]
    public async Task The_key_is_a_download_of_its_own()
    {
        var response = await site.GetAsync("/export-key.txt?outlets=hide");

        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("quotecompare-key.txt");
        var key = await response.Content.ReadAsStringAsync();
        key.ShouldContain("Outlet: PMOI/MEK");
        key.ShouldContain("Covered as: “");
    }

    [Fact]
    public async Task Where_nothing_is_left_out_there_is_no_key() => (await site.GetAsync("/export-key.txt")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task The_library_leads_to_the_form_and_the_form_to_both_downloads()
    {
        (await site.OpenAsync("/")).QuerySelector("a[href='export']").ShouldNotBeNull();

        var form = (await site.OpenAsync("/export")).QuerySelector("form")!;

        form.GetAttribute("action").ShouldBe("export.zip");
        form.QuerySelectorAll("input").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}").ShouldBe(["outlets=hide", "labels=hide"]);
        form.QuerySelectorAll("button").Select(button => button.GetAttribute("formaction")).ShouldBe([null, "export-key.txt"]);
    }

    [Fact]
    public async Task An_export_leaves_the_programs_own_pages_as_they_are()
    {
        await exports.WithoutOutletsAsync();

        (await site.OpenAsync("/")).Body!.TextContent.ShouldContain("The Vale Ledger");
        (await site.GetAsync("/speeches/speech-1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
