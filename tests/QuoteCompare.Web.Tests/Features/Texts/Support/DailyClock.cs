using System.Threading.Channels;

namespace QuoteCompare.Web.Tests.Features.Texts.Support;

/// <summary>A clock that stands still until a test steps it on, and whose timers ring when it passes them.</summary>
public sealed class DailyClock : TimeProvider
{
    private readonly Channel<Alarm> alarms = Channel.CreateUnbounded<Alarm>();
    private DateTimeOffset now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;

    /// <summary>Waits until somebody waits for this clock: what they did before is done.</summary>
    public async Task WaitedForAsync() => await alarms.Reader.WaitToReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Steps on to the moment that somebody waits for, and lets them go on until they wait again.</summary>
    public async Task NextDayAsync()
    {
        var alarm = await alarms.Reader.ReadAsync(TestContext.Current.CancellationToken);
        alarm.Delay.ShouldBe(TimeSpan.FromDays(1));
        now += alarm.Delay;
        alarm.Ring();
        await WaitedForAsync();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(() => callback(state), dueTime);
        alarms.Writer.TryWrite(alarm);
        return alarm;
    }

    private sealed class Alarm(Action ring, TimeSpan delay) : ITimer
    {
        public TimeSpan Delay => delay;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
