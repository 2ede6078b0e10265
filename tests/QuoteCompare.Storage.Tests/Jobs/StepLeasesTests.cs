using QuoteCompare.Storage.Jobs;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Jobs;

public abstract class StepLeasesTests(DatabaseKind kind) : LibrarySuite(kind)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Steps_are_handed_out_once_each_with_their_files_and_the_first_of_every_job_first()
    {
        var first = await library.Board.AddAsync("Two files", "Ada", [Step("a\0\uD83D.txt", "A"), Step("b.txt", "B")]);
        var second = await library.Board.AddAsync("One file", "Ben", [Step("c.txt", "C")]);

        var leased = new List<LeasedStep>();
        while (await LeaseAsync() is { } step) leased.Add(step);

        leased.Select(s => (s.JobId, s.Number, s.Name, s.Attempt, s.AskedBy)).ShouldBe(
            [(first, 1, "a\0\uD83D.txt", 1, "Ada"), (second, 1, "c.txt", 1, "Ben"), (first, 2, "b.txt", 1, "Ada")]);
        leased.Select(s => System.Text.Encoding.UTF8.GetString(s.File!.Value.Span)).ShouldBe(["A", "C", "B"]);
    }

    [Fact]
    public async Task Eight_workers_at_once_never_get_the_same_step()
    {
        await library.Board.AddAsync("Many", "Ada", [.. Enumerable.Range(0, 40).Select(i => Step($"{i}"))]);

        var leased = await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            var mine = new List<int>();
            while (await LeaseAsync($"worker {worker}") is { } step) mine.Add(step.Number);
            return mine;
        })));

        leased.SelectMany(numbers => numbers).Order().ShouldBe(Enumerable.Range(1, 40));
    }

    [Fact]
    public async Task A_killed_worker_s_step_is_begun_anew_when_its_lease_has_run_out_and_its_own_word_no_longer_counts()
    {
        var id = await library.Board.AddAsync("One file", "Ada", [Step("a.txt")]);
        var killed = (await LeaseAsync("killed")).ShouldNotBeNull();
        (await LeaseAsync("other")).ShouldBeNull();
        library.Clock.Advance(Lease);

        var again = (await LeaseAsync("other")).ShouldNotBeNull();

        (again.Number, again.Attempt).ShouldBe((killed.Number, 2));
        (await library.Leases.CompleteAsync(killed, "late")).ShouldBeFalse();
        (await library.Leases.CompleteAsync(again, "in time")).ShouldBeTrue();
        (await StepsAsync(id)).ShouldHaveSingleItem().Outcome.ShouldBe("in time");
    }

    [Fact]
    public async Task A_lease_that_is_renewed_does_not_run_out()
    {
        await library.Board.AddAsync("One file", "Ada", [Step("a.txt")]);
        var step = (await LeaseAsync()).ShouldNotBeNull();
        library.Clock.Advance(Lease / 2);
        (await library.Leases.RenewAsync(step, Lease)).ShouldBeTrue();
        library.Clock.Advance(Lease * 3 / 4);

        (await LeaseAsync("other")).ShouldBeNull();
    }

    [Fact]
    public async Task What_goes_wrong_is_tried_again_after_longer_and_longer_pauses_and_refused_in_the_end()
    {
        var id = await library.Board.AddAsync("An address", "Ada", [Step("https://example.org/")]);
        var pauses = new List<TimeSpan>();
        while (await LeaseAsync() is { } step)
        {
            await library.Leases.TryLaterAsync(step, "the server did not answer");
            if ((await StepsAsync(id))[0].NextTry is not { } next) break;
            (await LeaseAsync()).ShouldBeNull();
            var pause = next - library.Clock.GetUtcNow();
            pauses.Add(pause);
            library.Clock.Advance(pause);
        }

        pauses.Select(pause => Math.Round(pause.TotalSeconds / 10)).ShouldBe([1, 4, 16, 64]);
        var refused = (await StepsAsync(id)).ShouldHaveSingleItem();
        (refused.State, refused.Outcome, refused.Attempts).ShouldBe((StepState.Refused, "the server did not answer", 5));
    }

    [Fact]
    public async Task A_step_finds_further_steps_which_are_stored_with_its_end()
    {
        var id = await library.Board.AddAsync("An archive", "Ada", [Step("all.zip", "zip")]);
        var zip = (await LeaseAsync()).ShouldNotBeNull();

        await library.Leases.CompleteAsync(zip, "2 files", further: [Step("a.txt", "same"), Step("b.txt", "same")]);

        (await StepsAsync(id)).Select(s => (s.Number, s.Name, s.State)).ShouldBe(
            [(1, "all.zip", StepState.Done), (2, "a.txt", StepState.Waiting), (3, "b.txt", StepState.Waiting)]);
        database.Scalar("SELECT count(*) FROM \"Uploads\"").ShouldBe("1", "the archive is no longer needed, and both files are the same");
    }

    [Fact]
    public async Task A_file_stays_until_no_step_needs_it()
    {
        var id = await library.Board.AddAsync("Twice the same", "Ada", [Step("a.txt", "same"), Step("b.txt", "same")]);
        await library.Leases.CompleteAsync((await LeaseAsync()).ShouldNotBeNull());
        database.Scalar("SELECT count(*) FROM \"Uploads\"").ShouldBe("1");

        await library.Leases.RefuseAsync((await LeaseAsync()).ShouldNotBeNull(), "'b.txt' is empty");
        database.Scalar("SELECT count(*) FROM \"Uploads\"").ShouldBe("1", "it may be tried again");
        (await library.Board.TryAgainAsync(id)).ShouldBe(1);
        await library.Leases.CompleteAsync((await LeaseAsync()).ShouldNotBeNull());

        database.Scalar("SELECT count(*) FROM \"Uploads\"").ShouldBe("0");
    }

    [Fact]
    public async Task A_step_of_one_job_can_be_asked_for()
    {
        await library.Board.AddAsync("First", "Ada", [Step("a.txt")]);
        var second = await library.Board.AddAsync("Second", "Ada", [Step("b.txt")]);

        (await library.Leases.LeaseAsync("worker", Lease, second)).ShouldNotBeNull().Name.ShouldBe("b.txt");
        (await library.Leases.LeaseAsync("worker", Lease, second)).ShouldBeNull();
    }

    private static NewStep Step(string name, string? file = null) =>
        new("read", name, "{}", file is null ? null : System.Text.Encoding.UTF8.GetBytes(file));

    private Task<LeasedStep?> LeaseAsync(string worker = "worker") => library.Leases.LeaseAsync(worker, Lease);

    private async Task<IReadOnlyList<JobStep>> StepsAsync(long id) => (await library.Board.FindAsync(id)).ShouldNotBeNull().Steps;

    public sealed class OnSqlite() : StepLeasesTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : StepLeasesTests(DatabaseKind.Postgres);
}
