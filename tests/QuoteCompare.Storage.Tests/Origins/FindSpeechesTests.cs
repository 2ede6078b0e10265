using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Origins;

public abstract class FindSpeechesTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase database = TestDatabase.Of(kind);
    private TestLibrary library = null!;

    public async ValueTask InitializeAsync() => library = await TestLibrary.PreparedAsync(database);

    public ValueTask DisposeAsync() => library.DisposeAsync();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task A_report_points_to_the_speech_that_it_quotes_with_the_quotations_the_day_and_the_speaker()
    {
        var harbour = await library.Library.AddTextAsync(new IncomingText
        {
            Name = "harbour.txt",
            Kind = TextKind.Speech,
            Bytes = "We shall rebuild the eastern breakwater before the winter storms. Nobody on this quay will lose a mooring because of it."u8.ToArray(),
            Metadata = new TextMetadata { Speaker = "Ida Brandt", EventDates = [new EventDate(2024, 5, 3)] },
            By = "Ada",
        });
        await library.AddSpeechAsync("The school needs a new roof, and the county will not pay for the timber.", "school.txt");
        var report = await library.AddReportAsync(
            "On 3 May 2024 Ida Brandt said: “We shall rebuild the eastern breakwater before the winter storms.” “Nobody on this quay will lose a mooring because of it,” she said.");

        var likely = (await library.Library.FindSpeechesForAsync(report.Id)).ShouldNotBeNull().ShouldHaveSingleItem();

        likely.Speech.Id.ShouldBe(harbour.Id);
        likely.Quotations.Count.ShouldBe(2);
        likely.Quotations[0].Passage.Certainty.ShouldBe(Certainty.Clear);
        likely.Days.ShouldBe([new EventDate(2024, 5, 3)]);
        likely.IsSpeakerNamed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_report_on_something_else_points_nowhere()
    {
        await library.AddSpeechAsync("We shall rebuild the eastern breakwater before the winter storms.");
        var report = await library.AddReportAsync("The minister said: “Parliament ratified this treaty unanimously, and I thank both chambers.”");

        (await library.Library.FindSpeechesForAsync(report.Id)).ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_what_is_no_report_nothing_is_said()
    {
        var speech = await library.AddSpeechAsync("We shall rebuild the eastern breakwater.");

        (await library.Library.FindSpeechesForAsync(speech.Id)).ShouldBeNull();
        (await library.Library.FindSpeechesForAsync("\0")).ShouldBeNull();
    }

    public sealed class OnSqlite() : FindSpeechesTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : FindSpeechesTests(DatabaseKind.Postgres);
}
