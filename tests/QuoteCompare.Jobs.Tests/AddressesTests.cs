using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Jobs.Tests.Support;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs.Tests;

public sealed class AddressesTests : WorkingSuite
{
    private static readonly ImportRequest Report = new(TextKind.Report);

    [Fact]
    public async Task A_page_is_fetched_and_stored_with_its_address()
    {
        Page("/lido", "The council keeps the lido open for another year.");

        var steps = await AskAsync("/lido");

        steps.Select(s => (s.Task, s.State)).ShouldBe([("address", StepState.Done), ("file", StepState.Done)]);
        (await library.Library.FindHistoryAsync(steps[1].TextId!)).ShouldNotBeNull().Arrivals.ShouldHaveSingleItem().Address.ShouldBe(server.At("/lido"));
    }

    [Fact]
    public async Task A_changed_article_is_a_new_version_of_the_same_text()
    {
        Page("/lido", "The council keeps the lido open for another year.");
        var first = (await AskAsync("/lido"))[1].TextId!;
        Page("/lido", "The council closes the lido after this summer.");

        var steps = await AskAsync("/lido");

        steps[1].Outcome.ShouldBe("version 2 of '127.0.0.1/lido'");
        (await library.Library.FindVersionsAsync(first)).Select(v => v.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_feed_brings_its_articles_and_none_of_them_twice()
    {
        Page("/one", "The council keeps the lido open for another year.");
        Page("/two", "The mayor speaks about the bridge over the river.");
        Feed("/feed", "/one", "/two");
        await AskAsync("/feed");
        Page("/three", "The harbour gets a new crane before the winter.");
        Feed("/feed", "/one", "/two", "/three");

        var steps = await AskAsync("/feed");

        steps[1].Outcome.ShouldBe("a feed of 3 articles, 2 of them fetched before");
        (await library.Library.ListAsync()).ReportsWithoutSpeech.Count.ShouldBe(3);
        server.Requests.Count(request => request.StartsWith("GET /one ", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_again_and_one_that_knows_no_such_page_is_not()
    {
        server.Answer("/busy", "503 Service Unavailable", []);
        server.Answer("/gone", "404 Not Found", []);

        var busy = (await AskAsync("/busy")).ShouldHaveSingleItem();
        var gone = (await AskAsync("/gone")).ShouldHaveSingleItem();

        (busy.State, busy.Outcome).ShouldBe((StepState.Waiting, "the server answers 503"));
        busy.NextTry.ShouldNotBeNull();
        (gone.State, gone.Outcome).ShouldBe((StepState.Refused, "the server answers 404"));
        Page("/busy", "The council keeps the lido open for another year.");
        library.Clock.Advance(TimeSpan.FromMinutes(1));
        (await library.WorkOffAsync(1)).Select(s => s.State).ShouldBe([StepState.Done, StepState.Done]);
    }

    [Fact]
    public async Task An_address_inside_the_house_is_never_asked()
    {
        var steps = await library.WorkOffAsync(await library.Imports.AskForAddressesAsync("An address", "Ada", Report, ["http://169.254.169.254/latest/meta-data/"]));

        steps.ShouldHaveSingleItem().State.ShouldBe(StepState.Refused);
    }

    private async Task<IReadOnlyList<JobStep>> AskAsync(string path) =>
        await library.WorkOffAsync(await library.Imports.AskForAddressesAsync("An address", "Ada", Report, [server.At(path)]));

    private void Page(string path, string words) => server.Answer(
        path,
        "200 OK\r\nContent-Type: text/html; charset=utf-8",
        Encoding.UTF8.GetBytes($"<html lang=en><head><title>News</title></head><body><article><h1>News from the town</h1><p>{words}</p></article></body></html>"));

    private void Feed(string path, params string[] articles) => server.Answer(
        path,
        "200 OK\r\nContent-Type: application/rss+xml",
        Encoding.UTF8.GetBytes($"<rss version=\"2.0\"><channel><title>News</title>{string.Concat(articles.Select(article => $"<item><title>News</title><link>{server.At(article)}</link></item>"))}</channel></rss>"));
}
