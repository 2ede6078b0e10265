using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>Removes jobs that ended long ago, so that files which could not be read, or which nobody looked at, do not stay for ever. The texts that were stored stay.</summary>
internal sealed partial class EndedJobs(JobBoard board, TimeProvider clock, ILogger<EndedJobs> log) : BackgroundService
{
    /// <summary>How long a job stays after it ended.</summary>
    public const int Days = 30;

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do await RemoveAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task RemoveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await board.RemoveEndedAsync(clock.GetUtcNow() - TimeSpan.FromDays(Days), cancellationToken);
        }
        catch (LibraryException problem)
        {
            CannotRemove(problem.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Jobs that ended long ago could not be removed, which is tried again: {Problem}")]
    private partial void CannotRemove(string problem);
}
