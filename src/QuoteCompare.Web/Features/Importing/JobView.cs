using System.Globalization;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>A job as its page shows it.</summary>
/// <param name="Title">What was asked for.</param>
/// <param name="Asked">By whom and when.</param>
/// <param name="Summary">How far it is, in one sentence.</param>
/// <param name="Ended">Steps that ended or wait for a person.</param>
/// <param name="All">Steps known by now; there may be more while it runs.</param>
/// <param name="Proposed">Those that wait for a person.</param>
/// <param name="Refused">Those that could not be done, each with its reason.</param>
/// <param name="Stored">Texts that were stored or were there.</param>
/// <param name="Other">What was done beside: archives unpacked, pages fetched.</param>
/// <param name="Waiting">The first of those that are still to be done.</param>
/// <param name="WaitingBeyond">How many more are.</param>
/// <param name="CalledOff">Those that somebody called off or left out.</param>
/// <param name="Next">Where one may go from here; empty while it runs.</param>
public sealed record JobView(
    long Id, string Title, string Asked, string Summary, int Ended, int All,
    IReadOnlyList<JobLine> Proposed, IReadOnlyList<JobLine> Refused, IReadOnlyList<JobLine> Stored, IReadOnlyList<JobLine> Other,
    IReadOnlyList<JobLine> Waiting, int WaitingBeyond, IReadOnlyList<JobLine> CalledOff, IReadOnlyList<JobLink> Next)
{
    /// <summary>Lines of what is still to be done: they say no more than the file's name, and a thousand would hide what came of the others.</summary>
    private const int MostWaiting = 10;

    /// <summary>Whether it goes on by itself.</summary>
    public bool IsRunning => Waiting.Count > 0;

    /// <param name="job">The job.</param>
    /// <param name="listing">The library, for links to what stands beside each other; null while the job runs.</param>
    public static JobView From(Job job, LibraryListing? listing)
    {
        var links = new JobLinks(listing);
        var waiting = job.Steps.Where(step => step.State == StepState.Waiting).OrderBy(step => step.IsRunning ? 0 : 1).ThenBy(step => step.Number).ToList();
        var done = job.Steps.Where(step => step.State == StepState.Done).ToList();
        var stored = StoredLines(done, links);
        IReadOnlyList<JobLine> Lines(StepState state) => [.. job.Steps.Where(step => step.State == state).Select(step => new JobLine(step.Number, step.Name, step.Outcome ?? "", []))];
        var view = new JobView(
            job.Id, job.Title, $"brought by {job.AskedBy} on {Moment(job.AskedAt)}", "", job.Steps.Count - waiting.Count, job.Steps.Count,
            Lines(StepState.Proposed), Lines(StepState.Refused), stored,
            [.. done.Where(step => step.TextId is null).Select(step => new JobLine(step.Number, step.Name, step.Outcome ?? "", []))],
            [.. waiting.Take(MostWaiting).Select(step => new JobLine(step.Number, step.Name, WaitingWords(step), []))],
            Math.Max(0, waiting.Count - MostWaiting), Lines(StepState.Cancelled), []);
        return view with { Summary = SummaryOf(view), Next = view.IsRunning ? [] : links.Next(stored) };
    }

    /// <summary>"22 November 2026, 07:21 UTC".</summary>
    public static string Moment(DateTimeOffset moment) => $"{moment.DayInWords()}, {moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    /// <summary>What came of one text in later steps (its comparison) stands on its line.</summary>
    private static List<JobLine> StoredLines(List<JobStep> done, JobLinks links) =>
    [
        .. done.Where(step => step.TextId is not null).GroupBy(step => (step.TextId, step.Name)).Select(text => new JobLine(
            text.First().Number, text.Key.Name, string.Join("; ", text.Select(step => step.Outcome).Distinct()), links.Of(text.Key.TextId!)) { TextId = text.Key.TextId }),
    ];

    private static string WaitingWords(JobStep step) => step switch
    {
        { IsRunning: true } => "being read",
        { NextTry: { } next } => $"{step.Outcome}; tried again on {Moment(next)}",
        _ => "still to do",
    };

    private static string SummaryOf(JobView view)
    {
        string?[] parts =
        [
            Count(view.Stored.Count, "text is in the library", "texts are in the library"),
            Count(view.Proposed.Count, "waits for your look", "wait for your look"),
            Count(view.Refused.Count, "could not be brought in", "could not be brought in"),
            Count(view.CalledOff.Count, "was left out", "were left out"),
            Count(view.Waiting.Count + view.WaitingBeyond, "is still to do", "are still to do"),
        ];
        var said = string.Join(", ", parts.Where(part => part is not null));
        return said.Length == 0 ? "Done; it held no text." : $"{said}.";
    }

    private static string? Count(int count, string one, string many) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}

/// <summary>A line of a job: a file, a page.</summary>
/// <param name="Number">Of its step.</param>
/// <param name="Name">As it came; any characters.</param>
/// <param name="Words">What came of it.</param>
/// <param name="Links">Where it is read.</param>
public sealed record JobLine(int Number, string Name, string Words, IReadOnlyList<JobLink> Links)
{
    /// <summary>Id of the text; null when there is none.</summary>
    public string? TextId { get; init; }
}

/// <summary>A way from a job.</summary>
public sealed record JobLink(string Address, string Words);
