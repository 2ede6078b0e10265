using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Jobs;

/// <summary>
/// Hands steps to workers, one worker a step at a time, and takes back what came of them. A worker that is killed lets its lease run out, and another
/// one begins the step anew: steps have to be such that doing them twice is doing them once. Safe to call from several threads and programs.
/// Every method throws <see cref="LibraryException"/> when the database cannot be used.
/// </summary>
public sealed class StepLeases
{
    /// <summary>Tries in all: with the pauses between them a server has a quarter of an hour to come back.</summary>
    private const int MostAttempts = 5;

    /// <summary>Before the second try; each further pause is four times the one before: 10 s, 40 s, 2 min 40 s, 10 min 40 s.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);

    private readonly LibraryStore store;
    private readonly TimeProvider clock;

    internal StepLeases(LibraryStore store, TimeProvider clock) => (this.store, this.clock) = (store, clock);

    /// <summary>The next step for a worker, which has it until the lease ends; null when there is nothing to do now.</summary>
    /// <param name="worker">Names the worker among all that share the database.</param>
    /// <param name="lease">How long nobody else gets the step; <see cref="RenewAsync"/> makes it longer.</param>
    /// <param name="jobId">The job to which the step is to belong; null for any.</param>
    /// <param name="cancellationToken">Ends the look early; nothing is leased then.</param>
    public Task<LeasedStep?> LeaseAsync(string worker, TimeSpan lease, long? jobId = null, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        return store.TakeStepAsync(
            now, jobId,
            async (context, step) =>
            {
                if (step is null) return null;
                (step.LeasedBy, step.LeasedUntil, step.Attempts) = (worker, now + lease, step.Attempts + 1);
                var askedBy = await context.Jobs.Where(j => j.Id == step.JobId).Select(j => j.AskedBy).SingleAsync(cancellationToken);
                var file = step.UploadSha256 is null ? null : await context.Uploads.AsNoTracking().SingleAsync(u => u.Sha256 == step.UploadSha256, cancellationToken);
                return (LeasedStep?)new LeasedStep(step.JobId, step.Number, step.Task, step.Name, step.Input, file?.Bytes, step.Attempts, worker, askedBy);
            },
            cancellationToken);
    }

    /// <summary>Makes the lease of a step that takes long end later; false when it is another worker's by now.</summary>
    public Task<bool> RenewAsync(LeasedStep step, TimeSpan lease, CancellationToken cancellationToken = default) =>
        ChangeAsync(step, (row, _) => SetAsync(() => row.LeasedUntil = clock.GetUtcNow() + lease), cancellationToken);

    /// <summary>The step is done; what it found to do is added to the job in the same transaction. False when the step is another worker's by now.</summary>
    /// <param name="step">The step.</param>
    /// <param name="outcome">What came of it, in one line; null when nothing is to say.</param>
    /// <param name="textId">Id of the text it stored; null when it stored none.</param>
    /// <param name="further">Steps to be done next.</param>
    /// <param name="cancellationToken">Ends the work early; nothing is stored then.</param>
    public Task<bool> CompleteAsync(
        LeasedStep step, string? outcome = null, string? textId = null, IReadOnlyList<NewStep>? further = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            step,
            async (row, register) =>
            {
                (row.State, row.Outcome, row.TextId) = (StepState.Done, outcome, textId);
                if (further is { Count: > 0 }) await register.AddFurtherAsync(step.JobId, further);
                await register.EndAsync(row);
            },
            cancellationToken);

    /// <summary>The step is understood, and a person is to say how it goes on (<see cref="JobBoard.AcceptAsync"/>). False when it is another worker's by now.</summary>
    public Task<bool> ProposeAsync(LeasedStep step, string outcome, CancellationToken cancellationToken = default) => EndAsync(step, StepState.Proposed, outcome, cancellationToken);

    /// <summary>The step cannot be done, and trying again would not help. False when it is another worker's by now.</summary>
    public Task<bool> RefuseAsync(LeasedStep step, string reason, CancellationToken cancellationToken = default) => EndAsync(step, StepState.Refused, reason, cancellationToken);

    /// <summary>The step went wrong in a way that may pass: it is tried again after a pause, and refused after the fifth try. False when it is another worker's by now.</summary>
    public Task<bool> TryLaterAsync(LeasedStep step, string reason, CancellationToken cancellationToken = default) =>
        step.Attempt >= MostAttempts
            ? RefuseAsync(step, reason, cancellationToken)
            : ChangeAsync(
                step,
                (row, _) => SetAsync(() => (row.Outcome, row.NotBefore, row.LeasedBy, row.LeasedUntil) = (reason, clock.GetUtcNow() + PauseAfter(step.Attempt), null, null)),
                cancellationToken);

    private Task<bool> EndAsync(LeasedStep step, StepState state, string outcome, CancellationToken cancellationToken) => ChangeAsync(
        step,
        (row, register) =>
        {
            (row.State, row.Outcome) = (state, outcome);
            return register.EndAsync(row);
        },
        cancellationToken);

    private static TimeSpan PauseAfter(int attempt) => FirstPause * Math.Pow(4, attempt - 1);

    private static Task SetAsync(Action set)
    {
        set();
        return Task.CompletedTask;
    }

    /// <summary>Changes a step that is still the worker's: one whose lease ran out may be with another worker, whose word counts.</summary>
    private Task<bool> ChangeAsync(LeasedStep step, Func<StepRow, StepRegister, Task> change, CancellationToken cancellationToken) => store.WriteAsync(
        async context =>
        {
            var row = await context.Steps.SingleAsync(s => s.JobId == step.JobId && s.Number == step.Number, cancellationToken);
            if (row.State != StepState.Waiting || row.LeasedBy != step.Worker || row.Attempts != step.Attempt) return false;
            await change(row, new StepRegister(context, clock.GetUtcNow(), cancellationToken));
            return true;
        },
        cancellationToken);
}
