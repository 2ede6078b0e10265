using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Features.Importing;

namespace QuoteCompare.Web.Tests.Features.Importing;

public sealed class JobViewTests
{
    private static readonly DateTimeOffset Asked = new(2026, 3, 7, 9, 5, 0, TimeSpan.Zero);

    [Fact]
    public void Steps_stand_under_what_came_of_them()
    {
        var view = View(
            Step(1, "all.zip", StepState.Done, "an archive of 5 files"),
            Step(2, "a.txt", StepState.Done, "stored", "0123456789ab"),
            Step(3, "b.txt", StepState.Refused, "it is empty (0 bytes)"),
            Step(4, "c.txt", StepState.Proposed, "The lido stays"),
            Step(5, "d.txt", StepState.Cancelled),
            Step(6, "e.txt", StepState.Waiting) with { IsRunning = true },
            Step(7, "a.txt", StepState.Done, "compared with 'lido'", "0123456789ab"));

        view.Asked.ShouldBe("brought by Ada on 7 March 2026, 09:05 UTC");
        view.Summary.ShouldBe("1 text is in the library, 1 waits for your look, 1 could not be brought in, 1 was left out, 1 is still to do.");
        (view.Ended, view.All, view.IsRunning).ShouldBe((6, 7, true));
        Words(view.Other).ShouldBe(["all.zip: an archive of 5 files"]);
        Words(view.Stored).ShouldBe(["a.txt: stored; compared with 'lido'"]);
        Words(view.Refused).ShouldBe(["b.txt: it is empty (0 bytes)"]);
        Words(view.Proposed).ShouldBe(["c.txt: The lido stays"]);
        Words(view.CalledOff).ShouldBe(["d.txt: "]);
        Words(view.Waiting).ShouldBe(["e.txt: being read"]);
    }

    [Fact]
    public void The_same_words_under_two_names_are_two_lines()
    {
        var view = View(Step(1, "a.txt", StepState.Done, "stored", "0123456789ab"), Step(2, "b.txt", StepState.Done, "in the library already, as 'a.txt'", "0123456789ab"));

        Words(view.Stored).ShouldBe(["a.txt: stored", "b.txt: in the library already, as 'a.txt'"]);
    }

    [Fact]
    public void Of_many_that_wait_the_running_ones_are_named_first_and_the_rest_is_counted()
    {
        var view = View([.. Enumerable.Range(1, 40).Select(i => Step(i, $"{i}.txt", StepState.Waiting) with { IsRunning = i == 33 })]);

        (view.Waiting.Count, view.WaitingBeyond, view.Waiting[0].Name).ShouldBe((10, 30, "33.txt"));
        view.Summary.ShouldBe("40 are still to do.");
    }

    [Fact]
    public void What_is_tried_again_says_why_and_when()
    {
        var view = View(Step(1, "https://example.org/", StepState.Waiting, "the server did not answer") with { Attempts = 1, NextTry = Asked.AddSeconds(10) });

        Words(view.Waiting).ShouldBe(["https://example.org/: the server did not answer; tried again on 7 March 2026, 09:05 UTC"]);
    }

    private static JobView View(params JobStep[] steps) => JobView.From(new Job(1, "all.zip", "Ada", Asked, steps), listing: null);

    private static IEnumerable<string> Words(IEnumerable<JobLine> lines) => lines.Select(line => $"{line.Name}: {line.Words}");

    private static JobStep Step(int number, string name, StepState state, string? outcome = null, string? textId = null) =>
        new(number, "file", name, state, outcome, textId, 1, NextTry: null, IsRunning: false);
}
