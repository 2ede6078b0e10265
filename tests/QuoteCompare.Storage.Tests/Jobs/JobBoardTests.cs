using QuoteCompare.Storage.Jobs;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Jobs;

public abstract class JobBoardTests(DatabaseKind kind) : LibrarySuite(kind)
{
    [Fact]
    public async Task A_job_tells_how_far_it_is()
    {
        var id = await library.Board.AddAsync("Three files", "Ada", [new("read", "a", "{}"), new("read", "b", "{}"), new("read", "c", "{}")]);
        await library.Leases.CompleteAsync((await LeaseAsync())!, "stored", "0123456789ab");
        await library.Leases.RefuseAsync((await LeaseAsync())!, "'b' is empty");
        await LeaseAsync();

        var job = (await library.Board.FindAsync(id)).ShouldNotBeNull();

        (job.Title, job.AskedBy, job.HasEnded).ShouldBe(("Three files", "Ada", false));
        job.Steps.Select(s => (s.State, s.Outcome, s.TextId, s.IsRunning)).ShouldBe(
        [
            (StepState.Done, "stored", "0123456789ab", false),
            (StepState.Refused, "'b' is empty", null, false),
            (StepState.Waiting, null, null, true),
        ]);
        (await library.Board.ListAsync()).ShouldHaveSingleItem().ShouldBe(new JobSummary(id, "Three files", "Ada", job.AskedAt, 3, 1, 0, 1));
    }

    [Fact]
    public async Task Calling_off_leaves_what_is_being_done()
    {
        var id = await library.Board.AddAsync("Two files", "Ada", [new("read", "a", "{}", "A"u8.ToArray()), new("read", "b", "{}", "B"u8.ToArray())]);
        var running = (await LeaseAsync()).ShouldNotBeNull();

        (await library.Board.CancelAsync(id)).ShouldBe(1);

        (await LeaseAsync()).ShouldBeNull();
        (await library.Leases.CompleteAsync(running)).ShouldBeTrue();
        var job = (await library.Board.FindAsync(id)).ShouldNotBeNull();
        job.Steps.Select(s => s.State).ShouldBe([StepState.Done, StepState.Cancelled]);
        job.HasEnded.ShouldBeTrue();
        database.Scalar("SELECT count(*) FROM \"Uploads\"").ShouldBe("0");
    }

    [Fact]
    public async Task What_is_proposed_waits_with_its_file_for_a_person_s_word()
    {
        var id = await library.Board.AddAsync("Two files", "Ada", [new("read", "a", "{}", "A"u8.ToArray()), new("read", "b", "{}", "B"u8.ToArray())]);
        await library.Leases.ProposeAsync((await LeaseAsync())!, "The lido stays, 412 words");
        await library.Leases.ProposeAsync((await LeaseAsync())!, "The lido goes, 300 words");
        (await LeaseAsync()).ShouldBeNull();
        (await library.Board.FindAsync(id)).ShouldNotBeNull().HasEnded.ShouldBeTrue();
        (await library.Board.FindProposedAsync(id, 2)).ShouldNotBeNull().File!.Value.ToArray().ShouldBe("B"u8.ToArray());

        (await library.Board.AcceptAsync(id, (number, _) => number == 2 ? """{"title":"The lido"}""" : null)).ShouldBe(1);

        var accepted = (await LeaseAsync()).ShouldNotBeNull();
        (accepted.Name, accepted.Input, accepted.Attempt).ShouldBe(("b", """{"title":"The lido"}""", 1));
        (await library.Board.FindProposedAsync(id, 2)).ShouldBeNull();
        (await library.Board.FindProposedAsync(id, 1)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_removed_job_takes_the_files_along_that_nobody_else_needs()
    {
        var id = await library.Board.AddAsync("A file", "Ada", [new("read", "a", "{}", "A"u8.ToArray())]);
        (await Should.ThrowAsync<LibraryException>(() => library.Board.RemoveAsync(id))).Message.ShouldBe("the job is not done yet; call it off first");
        await library.Leases.ProposeAsync((await LeaseAsync())!, "The lido stays");

        await library.Board.RemoveAsync(id);

        (await library.Board.FindAsync(id)).ShouldBeNull();
        database.Scalar("SELECT count(*) FROM \"Uploads\"").ShouldBe("0");
    }

    [Fact]
    public async Task One_proposal_is_left_out_and_the_others_wait()
    {
        var id = await library.Board.AddAsync("Two files", "Ada", [new("read", "a", "{}", "A"u8.ToArray()), new("read", "b", "{}", "B"u8.ToArray())]);
        await library.Leases.ProposeAsync((await LeaseAsync())!, "The lido stays");
        await library.Leases.ProposeAsync((await LeaseAsync())!, "The lido goes");

        (await library.Board.LeaveOutAsync(id, 1)).ShouldBeTrue();
        (await library.Board.LeaveOutAsync(id, 1)).ShouldBeFalse();

        (await library.Board.FindAsync(id)).ShouldNotBeNull().Steps.Select(s => s.State).ShouldBe([StepState.Cancelled, StepState.Proposed]);
        database.Scalar("SELECT count(*) FROM \"Uploads\"").ShouldBe("1");
    }

    [Fact]
    public async Task Jobs_that_ended_long_ago_go_with_their_files_and_those_that_went_on_since_stay()
    {
        var refused = await AddAsync("refused");
        await library.Leases.RefuseAsync((await LeaseAsync())!, "damaged");
        var again = await AddAsync("tried again");
        await library.Leases.RefuseAsync((await LeaseAsync())!, "damaged");
        var proposed = await AddAsync("proposed");
        await library.Leases.ProposeAsync((await LeaseAsync())!, "The lido stays");
        var waiting = await AddAsync("waiting");
        library.Clock.Advance(TimeSpan.FromDays(30));
        await library.Board.TryAgainAsync(again);
        await library.Leases.RefuseAsync((await LeaseAsync())!, "damaged");

        (await library.Board.RemoveEndedAsync(library.Clock.GetUtcNow() - TimeSpan.FromDays(29))).ShouldBe(2);

        (await library.Board.ListAsync()).Select(job => job.Id).ShouldBe([waiting, again]);
        (await library.Board.FindAsync(refused)).ShouldBeNull();
        (await library.Board.FindAsync(proposed)).ShouldBeNull();
        database.Scalar("SELECT count(*) FROM \"Uploads\"").ShouldBe("2");

        Task<long> AddAsync(string name) => library.Board.AddAsync(name, "Ada", [new("read", name, "{}", System.Text.Encoding.UTF8.GetBytes(name))]);
    }

    [Fact]
    public async Task The_list_ends_at_fifty_and_begins_with_the_last()
    {
        for (var i = 1; i <= 51; i++) await library.Board.AddAsync($"{i}", "Ada", [new("read", "a", "{}")]);

        var jobs = await library.Board.ListAsync();

        (jobs.Count, jobs[0].Title, jobs[^1].Title).ShouldBe((50, "51", "2"));
    }

    [Theory]
    [InlineData("", "Ada", "the job's title is empty")]
    [InlineData("Files", "", "the name of who asks for it is empty")]
    [InlineData("Fi\0les", "Ada", "the job's title holds a character that cannot be shown")]
    public async Task A_job_that_cannot_be_shown_is_refused(string title, string askedBy, string refusal)
    {
        (await Should.ThrowAsync<LibraryException>(() => library.Board.AddAsync(title, askedBy, [new("read", "a", "{}")]))).Message.ShouldBe(refusal);
        (await Should.ThrowAsync<LibraryException>(() => library.Board.AddAsync("Files", "Ada", []))).Message.ShouldBe("the job holds nothing to do");
        (await library.Board.FindAsync(1)).ShouldBeNull();
    }

    private Task<LeasedStep?> LeaseAsync() => library.Leases.LeaseAsync("worker", TimeSpan.FromMinutes(1));

    public sealed class OnSqlite() : JobBoardTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : JobBoardTests(DatabaseKind.Postgres);
}
