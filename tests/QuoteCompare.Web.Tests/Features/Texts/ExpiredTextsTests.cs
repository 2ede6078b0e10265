using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Texts;
using QuoteCompare.Web.Tests.Features.Texts.Support;

namespace QuoteCompare.Web.Tests.Features.Texts;

public sealed class ExpiredTextsTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");
    private readonly DailyClock clock = new();
    private ServiceProvider services = null!;

    private QuoteCompare.Storage.Library Library => services.GetRequiredService<QuoteCompare.Storage.Library>();

    public async ValueTask InitializeAsync()
    {
        services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddQuoteCompareStorage(new LibraryOptions { Directory = folder.FullName }).BuildServiceProvider();
        await services.GetRequiredService<LibraryStartup>().PrepareAsync(null);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_was_deleted_30_days_ago_is_removed_on_the_day_and_not_before()
    {
        var id = await DeleteAsync("A text that goes.");
        using var expired = new ExpiredTexts(Library, clock, NullLogger<ExpiredTexts>.Instance);
        await expired.StartAsync(TestContext.Current.CancellationToken);

        for (var day = 0; day < 29; day++) await clock.NextDayAsync();
        (await Library.ListDeletedAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Id.ShouldBe(id);
        await clock.NextDayAsync();
        await clock.NextDayAsync();

        (await Library.ListDeletedAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await Library.FindDependentsAsync(id, TestContext.Current.CancellationToken)).ShouldBeNull();
        await expired.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_expired_while_the_program_did_not_run_is_removed_when_it_starts()
    {
        await DeleteAsync("A text that went meanwhile.");
        clock.Advance(TimeSpan.FromDays(40));
        using var expired = new ExpiredTexts(Library, clock, NullLogger<ExpiredTexts>.Instance);

        await expired.StartAsync(TestContext.Current.CancellationToken);
        await clock.WaitedForAsync();

        (await Library.ListDeletedAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        await expired.StopAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> DeleteAsync(string words)
    {
        var text = await Library.AddTextAsync(
            new IncomingText { Name = "text.txt", Kind = TextKind.Report, Bytes = Encoding.UTF8.GetBytes(words), By = "the tests" }, TestContext.Current.CancellationToken);
        await Library.DeleteAsync(text.Id, "the tests", TestContext.Current.CancellationToken);
        return text.Id;
    }
}
