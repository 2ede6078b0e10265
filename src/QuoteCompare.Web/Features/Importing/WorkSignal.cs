namespace QuoteCompare.Web.Features.Importing;

/// <summary>Tells idle workers of this program at once that there is something to do; other programs' jobs they find by looking.</summary>
internal sealed class WorkSignal
{
    private TaskCompletionSource next = New();

    /// <summary>Ends at the next <see cref="Wake"/>. To be asked for before looking for work, so that nothing is missed in between.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Wake() => Interlocked.Exchange(ref next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
