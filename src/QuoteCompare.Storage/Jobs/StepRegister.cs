using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Jobs;

/// <summary>Writes steps and their files, inside the transaction of its context.</summary>
internal sealed class StepRegister(LibraryContext context, DateTimeOffset now, CancellationToken cancellationToken)
{
    public async Task AddAsync(long jobId, int firstNumber, IReadOnlyList<NewStep> steps)
    {
        foreach (var (i, step) in steps.Index())
        {
            context.Add(new StepRow
            {
                JobId = jobId,
                Number = firstNumber + i,
                Task = step.Task,
                Name = step.Name,
                Input = step.Input,
                UploadSha256 = step.File is { } file ? await KeepAsync(file.ToArray()) : null,
                State = StepState.Waiting,
                NotBefore = now,
            });
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task AddFurtherAsync(long jobId, IReadOnlyList<NewStep> steps) =>
        await AddAsync(jobId, await context.Steps.Where(s => s.JobId == jobId).MaxAsync(s => s.Number, cancellationToken) + 1, steps);

    public async Task<int> CancelAsync(long jobId)
    {
        var waiting = await context.Steps.Where(s => s.JobId == jobId && (s.State == StepState.Waiting || s.State == StepState.Proposed)).ToListAsync(cancellationToken);
        var free = waiting.Where(s => s.LeasedUntil is null || s.LeasedUntil <= now).ToList();
        foreach (var step in free)
        {
            step.State = StepState.Cancelled;
            await EndAsync(step);
        }

        return free.Count;
    }

    public async Task<int> TryAgainAsync(long jobId)
    {
        var refused = await context.Steps.Where(s => s.JobId == jobId && s.State == StepState.Refused).ToListAsync(cancellationToken);
        foreach (var step in refused) (step.State, step.Outcome, step.Attempts, step.NotBefore) = (StepState.Waiting, null, 0, now);
        return refused.Count;
    }

    /// <summary>Lets go of the lease and, when the step is done or called off and nothing else waits for it, of the file. A step that is refused or waits for a person keeps its file.</summary>
    public async Task EndAsync(StepRow step)
    {
        (step.LeasedBy, step.LeasedUntil) = (null, null);
        if (step.State is StepState.Refused or StepState.Proposed || step.UploadSha256 is not { } file) return;
        step.UploadSha256 = null;
        await context.SaveChangesAsync(cancellationToken);
        await context.Uploads.Where(u => u.Sha256 == file && !context.Steps.Any(s => s.UploadSha256 == file)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<string> KeepAsync(byte[] file)
    {
        var hash = ReceivedFile.Hash(file);
        var isKept = context.Uploads.Local.Any(u => u.Sha256 == hash) || await context.Uploads.AnyAsync(u => u.Sha256 == hash, cancellationToken);
        if (!isKept) context.Add(new UploadRow { Sha256 = hash, Bytes = file });
        return hash;
    }
}
