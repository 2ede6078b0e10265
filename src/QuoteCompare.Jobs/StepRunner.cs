using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>Does the steps of jobs, one at a time; several runners, in one program or more, share them.</summary>
public sealed class StepRunner
{
    /// <summary>A killed program's step is taken up again after so long: long enough that a busy machine's is not done twice.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly StepLeases leases;
    private readonly Dictionary<string, IStep> steps;
    private readonly TimeProvider clock;

    /// <summary>Unlike any other runner's, wherever it runs.</summary>
    private readonly string worker = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";

    internal StepRunner(StepLeases leases, IEnumerable<IStep> steps, TimeProvider clock) =>
        (this.leases, this.steps, this.clock) = (leases, steps.ToDictionary(step => step.Task, StringComparer.Ordinal), clock);

    /// <summary>Does the next step; false when there is none to be done now. What goes wrong is told in the job, and nothing is thrown for it.</summary>
    /// <param name="jobId">The job to which it is to belong; null for any.</param>
    /// <param name="cancellationToken">Ends the work early; the step is begun anew when its lease has run out.</param>
    /// <exception cref="LibraryException">The database cannot be used.</exception>
    public async Task<bool> RunNextAsync(long? jobId = null, CancellationToken cancellationToken = default)
    {
        if (await leases.LeaseAsync(worker, Lease, jobId, cancellationToken) is not { } step) return false;
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var renewing = RenewAsync(step, done.Token);
        var result = await DoAsync(step, cancellationToken);
        await done.CancelAsync();
        await renewing;
        await ReportAsync(step, result, cancellationToken);
        return true;
    }

    private async Task<StepResult> DoAsync(LeasedStep step, CancellationToken cancellationToken)
    {
        // A step of a later version, in a database that both share.
        if (!steps.TryGetValue(step.Task, out var known)) return new StepResult.Later($"this version of QuoteCompare does not know how to do '{step.Task}'");
        try
        {
            return await known.DoAsync(step, cancellationToken);
        }
        catch (LibraryException problem)
        {
            return problem.MayPass ? new StepResult.Later(problem.Message) : new StepResult.Refused(problem.Message);
        }
    }

    private Task ReportAsync(LeasedStep step, StepResult result, CancellationToken cancellationToken) => result switch
    {
        StepResult.Done done => leases.CompleteAsync(step, done.Outcome, done.TextId, done.Further, cancellationToken),
        StepResult.Proposed proposed => leases.ProposeAsync(step, proposed.Outcome, cancellationToken),
        StepResult.Refused refused => leases.RefuseAsync(step, refused.Reason, cancellationToken),
        StepResult.Later later => leases.TryLaterAsync(step, later.Reason, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "no result"),
    };

    /// <summary>Keeps the step while it is being done: three times a lease, so that one failure does not lose it.</summary>
    private async Task RenewAsync(LeasedStep step, CancellationToken cancellationToken)
    {
        try
        {
            do await Task.Delay(Lease / 3, clock, cancellationToken);
            while (await leases.RenewAsync(step, Lease, cancellationToken));
        }
        catch (Exception problem) when (problem is OperationCanceledException or LibraryException)
        {
            // Ended; or the database is away for a moment, and whether the step is still ours shows when it is reported.
        }
    }
}
