using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>Removes for good what was deleted more than 30 days ago: when the program starts, and every day that it runs.</summary>
internal sealed partial class ExpiredTexts(Storage.Library library, TimeProvider clock, ILogger<ExpiredTexts> log) : BackgroundService
{
    /// <summary>A text stays at most a day longer than it must.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await PurgeAsync(stoppingToken);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; what is left is removed at its next start.
        }
    }

    private async Task PurgeAsync(CancellationToken cancellationToken)
    {
        try
        {
            var removed = await library.PurgeExpiredAsync(cancellationToken);
            if (removed > 0) Removed(removed);
        }
        catch (LibraryException problem)
        {
            CannotRemove(problem.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Texts deleted more than 30 days ago, removed for good: {Count}")]
    private partial void Removed(int count);

    [LoggerMessage(LogLevel.Warning, "Deleted texts could not be removed for good, which is tried again tomorrow: {Problem}")]
    private partial void CannotRemove(string problem);
}
