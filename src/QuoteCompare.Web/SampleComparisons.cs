using QuoteCompare.Storage;

namespace QuoteCompare.Web;

/// <summary>Compares every report of the library once while nobody waits for it. A page asked for meanwhile waits for its own comparison only.</summary>
/// <remarks>Begins once the program listens: one that cannot listen says only that.</remarks>
internal sealed partial class SampleComparisons(Library library, IHostApplicationLifetime lifetime, ILogger<SampleComparisons> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var listening = new TaskCompletionSource();
            await using var registration = lifetime.ApplicationStarted.Register(listening.SetResult);
            await listening.Task.WaitAsync(stoppingToken);
            var listing = await library.ListAsync(stoppingToken);
            var reports = listing.Speeches.SelectMany(speech => speech.Reports, (_, paired) => paired.Report).Concat(listing.ReportsWithoutSpeech);
            foreach (var id in reports.Select(report => report.Id).Distinct(StringComparer.Ordinal))
            {
                await library.CompareAsync(id, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends, of its own or because it cannot listen; the rest is compared when somebody asks for it.
        }
        catch (LibraryException problem)
        {
            // The page that needs it meets the same problem and says so; the program goes on.
            CannotCompare(problem.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The library's reports could not all be compared: {Problem}")]
    private partial void CannotCompare(string problem);
}
