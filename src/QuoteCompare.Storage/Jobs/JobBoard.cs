using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Jobs;

/// <summary>
/// Jobs in the database, so that a killed program takes them up again and several can share them. Safe to call from several threads and programs.
/// Every method throws <see cref="LibraryException"/> when the database cannot be used.
/// </summary>
public sealed class JobBoard
{
    /// <summary>Jobs in a list; older ones are found by their address.</summary>
    private const int LongestList = 50;

    private readonly LibraryStore store;
    private readonly TimeProvider clock;

    internal JobBoard(LibraryStore store, TimeProvider clock) => (this.store, this.clock) = (store, clock);

    /// <summary>Stores a job with its steps; the result is its id.</summary>
    /// <exception cref="LibraryException">The title or the name of who asks cannot be shown, or there is no step.</exception>
    public Task<long> AddAsync(string title, string askedBy, IReadOnlyList<NewStep> steps, CancellationToken cancellationToken = default)
    {
        Label.Check(title, "the job's title");
        Label.Check(askedBy, "the name of who asks for it");
        if (steps.Count == 0) throw new LibraryException("the job holds nothing to do");
        return store.WriteAsync(
            async context =>
            {
                var job = new JobRow { Title = title, AskedBy = askedBy, AskedAt = clock.GetUtcNow() };
                context.Add(job);
                await context.SaveChangesAsync(cancellationToken);
                await new StepRegister(context, clock.GetUtcNow(), cancellationToken).AddAsync(job.Id, 1, steps);
                return job.Id;
            },
            cancellationToken);
    }

    /// <summary>The job of that id; null when there is none.</summary>
    public Task<Job?> FindAsync(long id, CancellationToken cancellationToken = default) => store.ReadAsync(
        async context =>
        {
            var job = await context.Jobs.AsNoTracking().Include(j => j.Steps).FirstOrDefaultAsync(j => j.Id == id, cancellationToken);
            var now = clock.GetUtcNow();
            return job is null ? null : new Job(job.Id, job.Title, job.AskedBy, job.AskedAt, [.. job.Steps.OrderBy(s => s.Number).Select(s => Read(s, now))]);
        },
        cancellationToken);

    /// <summary>The last 50 jobs, the last first.</summary>
    public Task<IReadOnlyList<JobSummary>> ListAsync(CancellationToken cancellationToken = default) => store.ReadAsync<IReadOnlyList<JobSummary>>(
        async context => await context.Jobs.OrderByDescending(j => j.Id).Take(LongestList)
            .Select(j => new JobSummary(
                j.Id, j.Title, j.AskedBy, j.AskedAt, j.Steps.Count, j.Steps.Count(s => s.State == StepState.Waiting), j.Steps.Count(s => s.State == StepState.Proposed), j.Steps.Count(s => s.State == StepState.Refused)))
            .ToListAsync(cancellationToken),
        cancellationToken);

    /// <summary>Calls off what is not begun or waits for a person; what is being done ends as it would. The result is how many steps that were.</summary>
    public Task<int> CancelAsync(long id, CancellationToken cancellationToken = default) => store.WriteAsync(
        async context =>
        {
            var steps = new StepRegister(context, clock.GetUtcNow(), cancellationToken);
            return await steps.CancelAsync(id);
        },
        cancellationToken);

    /// <summary>A person leaves out what one step proposed. False when it waits no longer.</summary>
    public Task<bool> LeaveOutAsync(long id, int number, CancellationToken cancellationToken = default) => store.WriteAsync(
        async context =>
        {
            if (await context.Steps.FirstOrDefaultAsync(s => s.JobId == id && s.Number == number && s.State == StepState.Proposed, cancellationToken) is not { } step) return false;
            step.State = StepState.Cancelled;
            await new StepRegister(context, clock.GetUtcNow(), cancellationToken).EndAsync(step);
            return true;
        },
        cancellationToken);

    /// <summary>Puts the refused steps of a job back, to be tried anew; those whose file is gone stay refused. The result is how many steps that were.</summary>
    public Task<int> TryAgainAsync(long id, CancellationToken cancellationToken = default) => store.WriteAsync(
        async context =>
        {
            var steps = new StepRegister(context, clock.GetUtcNow(), cancellationToken);
            return await steps.TryAgainAsync(id);
        },
        cancellationToken);

    /// <summary>The step that waits for a person; null when there is none, or it waits no longer.</summary>
    public Task<ProposedStep?> FindProposedAsync(long id, int number, CancellationToken cancellationToken = default) => store.ReadAsync(
        async context =>
        {
            var step = await context.Steps.AsNoTracking().FirstOrDefaultAsync(s => s.JobId == id && s.Number == number && s.State == StepState.Proposed, cancellationToken);
            if (step is null) return null;
            var askedBy = await context.Jobs.Where(j => j.Id == id).Select(j => j.AskedBy).SingleAsync(cancellationToken);
            var file = await context.Uploads.AsNoTracking().FirstOrDefaultAsync(u => u.Sha256 == step.UploadSha256, cancellationToken);
            return (ProposedStep?)new ProposedStep(id, number, step.Task, step.Name, step.Input, file?.Bytes, askedBy);
        },
        cancellationToken);

    /// <summary>A person says how proposed steps go on. The result is how many did; those that wait no longer stay as they are.</summary>
    /// <param name="id">The job.</param>
    /// <param name="accept">Gives each step, by its number and what the worker needs, what the worker needs to go on; null leaves it waiting.</param>
    /// <param name="cancellationToken">Ends the work early; nothing is stored then.</param>
    public Task<int> AcceptAsync(long id, Func<int, string, string?> accept, CancellationToken cancellationToken = default) => store.WriteAsync(
        async context =>
        {
            var accepted = 0;
            var now = clock.GetUtcNow();
            foreach (var step in await context.Steps.Where(s => s.JobId == id && s.State == StepState.Proposed).ToListAsync(cancellationToken))
            {
                if (accept(step.Number, step.Input) is not { } input) continue;
                (step.State, step.Input, step.Outcome, step.Attempts, step.NotBefore) = (StepState.Waiting, input, null, 0, now);
                accepted++;
            }

            return accepted;
        },
        cancellationToken);

    /// <summary>Removes a job that goes on no more, with its steps and their files; the texts it stored stay.</summary>
    /// <exception cref="LibraryException">Something of it is still to be done.</exception>
    public Task RemoveAsync(long id, CancellationToken cancellationToken = default) => store.WriteAsync(
        async context =>
        {
            if (await context.Steps.AnyAsync(s => s.JobId == id && s.State == StepState.Waiting, cancellationToken))
            {
                throw new LibraryException("the job is not done yet; call it off first");
            }

            await context.Jobs.Where(j => j.Id == id).ExecuteDeleteAsync(cancellationToken);
            await RemoveUnneededFilesAsync(context, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Removes the jobs that go on no more and were last gone on with before that moment, proposals that nobody looked at among them. The result is how many.</summary>
    public Task<int> RemoveEndedAsync(DateTimeOffset before, CancellationToken cancellationToken = default) => store.WriteAsync(
        async context =>
        {
            // A step that is added, tried again or accepted is not to be begun before that moment: the last sign of life of its job.
            var removed = await context.Jobs
                .Where(j => j.AskedAt < before && !j.Steps.Any(s => s.State == StepState.Waiting || s.NotBefore >= before))
                .ExecuteDeleteAsync(cancellationToken);
            if (removed > 0) await RemoveUnneededFilesAsync(context, cancellationToken);
            return removed;
        },
        cancellationToken);

    private static Task RemoveUnneededFilesAsync(LibraryContext context, CancellationToken cancellationToken) =>
        context.Uploads.Where(u => !context.Steps.Any(s => s.UploadSha256 == u.Sha256)).ExecuteDeleteAsync(cancellationToken);

    private static JobStep Read(StepRow step, DateTimeOffset now)
    {
        var isWaiting = step.State == StepState.Waiting;
        var isRunning = isWaiting && step.LeasedUntil > now;
        return new JobStep(
            step.Number, step.Task, step.Name, step.State, step.Outcome, step.TextId, step.Attempts,
            isWaiting && !isRunning && step.NotBefore > now ? step.NotBefore : null, isRunning);
    }
}
