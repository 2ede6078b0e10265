namespace QuoteCompare.Storage.Tests.Support;

/// <summary>A clock that goes on by a second whenever it is read, so that whatever is stored twice shows two times.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2025, 3, 7, 8, 0, 0, 1, TimeSpan.FromHours(2));

    private int steps;
    private TimeSpan ahead;

    public void Advance(TimeSpan by) => ahead += by;

    public override DateTimeOffset GetUtcNow() => (Start + ahead).AddSeconds(Interlocked.Increment(ref steps)).AddTicks(7);
}
