using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Import.Tests.Support;
using QuoteCompare.Jobs.Tests.Support;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs.Tests;

public sealed class FilesTests : WorkingSuite
{
    private static readonly ImportRequest Report = new(TextKind.Report);

    [Fact]
    public async Task Every_file_of_an_archive_is_stored_or_named_with_its_reason()
    {
        var zip = Made.Zip(("one.txt", Encoding.UTF8.GetBytes("She said so.")), ("empty.txt", []), ("picture.png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]), ("two.md", Encoding.UTF8.GetBytes("He said so.")));

        var steps = await library.WorkOffAsync(await library.AskAsync(Report, ("all.zip", zip)));

        steps.Select(s => (s.Name, s.State, s.Outcome)).ShouldBe(
        [
            ("all.zip", StepState.Done, "an archive of 4 files"),
            ("one.txt", StepState.Done, "stored"),
            ("empty.txt", StepState.Refused, "it is empty (0 bytes)"),
            ("picture.png", StepState.Refused, "by its content it is a picture"),
            ("two.md", StepState.Done, "stored"),
        ]);
        (await library.Library.ListAsync()).ReportsWithoutSpeech.Select(r => r.Text).ShouldBe(["She said so.", "He said so."], ignoreOrder: true);
    }

    [Fact]
    public async Task Reports_of_an_archive_are_compared_with_the_speech_their_sidecars_name_wherever_it_stands_in_it()
    {
        var zip = Made.Zip(
            ("report.txt", "“We keep the lido for the children of this town,” she said."),
            ("report.meta.json", """{ "kind": "report", "outlet": "Radio Wend", "on": [{ "speech": "speech.txt", "relation": "same-transcript" }, { "speech": "gone.txt" }] }"""),
            ("speech.txt", "We keep the lido for the children of this town."),
            ("speech.meta.json", """{ "kind": "speech", "speaker": "Ruth Calloway" }"""));

        var steps = await library.WorkOffAsync(await library.AskAsync(new ImportRequest(Kind: null), ("all.zip", zip)));

        steps[^1].Outcome.ShouldBe("compared with 'speech.txt'; of the speeches that its sidecar names 'gone.txt' is not in the library");
        var (speech, reports) = (await library.Library.ListAsync()).Speeches.ShouldHaveSingleItem();
        speech.Metadata.Speaker.ShouldBe("Ruth Calloway");
        reports.ShouldHaveSingleItem().Pair.Relation.ShouldBe(TextRelation.SameTranscript);
        (await library.Library.CompareAsync(reports[0].Report.Id)).ShouldNotBeNull().Comparison.Quotations.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Located);
    }

    [Fact]
    public async Task The_same_words_again_are_told_of_and_not_stored_twice()
    {
        await library.WorkOffAsync(await library.AskAsync(Report, ("one.txt", "She said so.")));

        var again = await library.WorkOffAsync(await library.AskAsync(Report, ("other.txt", "She said so.")));

        again.ShouldHaveSingleItem().Outcome.ShouldBe("in the library already, as 'one.txt'");
        (await library.Library.ListAsync()).ReportsWithoutSpeech.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_somebody_looks_at_first_is_stored_when_they_say_so_with_what_they_corrected()
    {
        var page = "<html lang=en><head><title>The lidos stays</title><meta property=og:site_name content='Radio Wend'></head><body><article><h1>The lidos stays</h1><p>She said that the lido stays open for all.</p></article></body></html>";
        var id = await library.AskAsync(Report with { LookFirst = true }, ("page.html", page));
        (await library.WorkOffAsync(id)).ShouldHaveSingleItem().State.ShouldBe(StepState.Proposed);
        (await library.Library.ListAsync()).ReportsWithoutSpeech.ShouldBeEmpty();
        var proposal = (await library.Imports.FindProposalAsync(id, 1)).ShouldNotBeNull();

        (await library.Imports.AcceptAsync(id, 1, proposal.Request, proposal.Text.Metadata with { Title = "The lido stays" })).ShouldBeTrue();
        var stored = (await library.WorkOffAsync(id)).ShouldHaveSingleItem();

        var history = (await library.Library.FindHistoryAsync(stored.TextId!)).ShouldNotBeNull();
        history.Declarations.Select(d => (d.Metadata.Title, d.Origins.ContainsKey("title"), d.Origins.ContainsKey("outlet"))).ShouldBe(
            [("The lidos stays", true, true), ("The lido stays", false, true)]);
        history.Arrivals.ShouldHaveSingleItem().Format.ShouldBe("html");
        (await library.Imports.AcceptAsync(id, 1, proposal.Request, null)).ShouldBeFalse("it waits no longer");
    }

    [Fact]
    public async Task A_report_for_a_speech_that_is_gone_is_refused_by_name()
    {
        var steps = await library.WorkOffAsync(await library.AskAsync(new ImportRequest(TextKind.Report, "0123456789ab"), ("one.txt", "She said so.")));

        steps.ShouldHaveSingleItem().Outcome.ShouldBe("there is no text '0123456789ab' in the library");
    }

    [Fact]
    public async Task A_program_that_is_killed_in_the_middle_of_two_hundred_files_leaves_the_rest_to_the_next()
    {
        var files = Enumerable.Range(1, 200).Select(i => ($"{i:000}.txt", i % 2 == 0 ? Encoding.UTF8.GetBytes($"Report {i} says so.") : [0xFF])).ToArray();
        var id = await library.AskAsync(Report, ("all.zip", Made.Zip(files)));
        var killed = library.NewRunner();
        for (var i = 0; i < 60; i++) await killed.RunNextAsync();

        // It stored the text of one more, but was killed before it could say so.
        var unsaid = (await library.Leases.LeaseAsync("killed", TimeSpan.FromMinutes(1))).ShouldNotBeNull();
        await library.Library.AddTextAsync(new IncomingText { Name = unsaid.Name, Kind = TextKind.Report, Bytes = unsaid.File!.Value, By = "Ada" });
        (await library.WorkOffAsync(id)).Count(s => s.State == StepState.Waiting).ShouldBe(1);
        library.Clock.Advance(TimeSpan.FromMinutes(2));

        var steps = await library.WorkOffAsync(id);

        steps.Count(s => s.State == StepState.Waiting).ShouldBe(0);
        steps.Count(s => s.State == StepState.Refused).ShouldBe(100);
        steps.Where(s => s.State == StepState.Refused).ShouldAllBe(s => s.Outcome!.Length > 0);
        (await library.Library.ListAsync()).ReportsWithoutSpeech.Select(r => r.Text).Order().ShouldBe(
            Enumerable.Range(1, 100).Select(i => $"Report {2 * i} says so.").Order());
    }
}
