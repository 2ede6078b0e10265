using QuoteCompare.Jobs;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>
/// Does the steps of jobs while pages are served. Several at a time; woken when a job is added in this program, and looking every few seconds for those that
/// others added or that are to be tried again. A database that fails is tried again after longer and longer pauses.
/// </summary>
internal sealed partial class JobWorker(IServiceProvider services, ImportSettings settings, WorkSignal signal, TimeProvider clock, ILogger<JobWorker> log) : BackgroundService
{
    /// <summary>Between two looks for work: what a person waits for without wondering.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    /// <summary>After the first failure; doubled with each further one, up to <see cref="LongestPause"/>.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>How long steps that are being done may take when the program is asked to stop; what takes longer is begun anew by whoever comes next.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var cut = new CancellationTokenSource();
        await using var stopping = stoppingToken.Register(() => cut.CancelAfter(Grace));
        await Task.WhenAll(Enumerable.Range(0, settings.Workers).Select(_ => Task.Run(() => WorkAsync(stoppingToken, cut.Token), CancellationToken.None)));
    }

    private async Task WorkAsync(CancellationToken stopping, CancellationToken cut)
    {
        var runner = services.GetRequiredService<StepRunner>();
        var failures = 0;
        while (!stopping.IsCancellationRequested)
        {
            var woken = signal.Next;
            try
            {
                var hasWorked = await runner.RunNextAsync(cancellationToken: cut);
                failures = 0;
                // What was done may have found further steps, for others that wait.
                if (hasWorked) signal.Wake();
                else await IdleAsync(Task.WhenAny(woken, Task.Delay(Look, clock, stopping)), stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                Report(problem);
                await IdleAsync(Task.Delay(PauseAfter(++failures), clock, stopping), stopping);
            }
        }
    }

    private void Report(Exception problem)
    {
        // The database's trouble is one line; anything else is a fault of this program, for its maintainers.
        if (problem is LibraryException) CannotWork(problem.Message);
        else StepFailed(problem);
    }

    private static TimeSpan PauseAfter(int failures) =>
        TimeSpan.FromSeconds(Math.Min(FirstPause.TotalSeconds * Math.Pow(2, failures - 1), LongestPause.TotalSeconds));

    private static async Task IdleAsync(Task pause, CancellationToken stopping)
    {
        try
        {
            await pause.WaitAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The loop ends by itself.
        }
    }

    [LoggerMessage(LogLevel.Warning, "Jobs wait, and are tried again: {Problem}")]
    private partial void CannotWork(string problem);

    [LoggerMessage(LogLevel.Error, "A step of a job failed, and is tried again")]
    private partial void StepFailed(Exception problem);
}
