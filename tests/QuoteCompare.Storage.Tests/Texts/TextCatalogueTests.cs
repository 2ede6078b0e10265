using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Texts;

public abstract class TextCatalogueTests(DatabaseKind kind) : LibrarySuite(kind)
{
    [Fact]
    public async Task An_empty_library_lists_nothing()
    {
        var listing = await library.Library.ListAsync();

        listing.Samples.ShouldBeEmpty();
        listing.Speeches.ShouldBeEmpty();
        listing.ReportsWithoutSpeech.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_is_listed_under_every_speech_it_is_on_else_apart()
    {
        var one = await library.AddSpeechAsync("One.", "one.txt");
        var two = await library.AddSpeechAsync("Two.", "two.txt");
        var both = await library.AddReportAsync("Both.", "both.txt");
        await library.AddReportAsync("None.", "none.txt");
        await library.Library.DeclareAsync(two.Id, both.Id, TextRelation.BackTranslation, "Ada");
        await library.Library.DeclareAsync(one.Id, both.Id, TextRelation.SameTranscript, "Ada");

        var listing = await library.Library.ListAsync();

        listing.Speeches.Select(s => (s.Speech.Name, s.Reports[0].Report.Name, s.Reports[0].Pair.Relation)).ShouldBe(
            [("one.txt", "both.txt", TextRelation.SameTranscript), ("two.txt", "both.txt", TextRelation.BackTranslation)]);
        listing.ReportsWithoutSpeech.ShouldHaveSingleItem().Name.ShouldBe("none.txt");
    }

    [Fact]
    public async Task Unknown_ids_find_nothing()
    {
        var report = await library.AddReportAsync("They keep it.");
        foreach (var id in new[] { "", "000000000000", "' OR 1=1 --", "\0" })
        {
            (await library.Library.FindTextAsync(id)).ShouldBeNull();
            (await library.Library.FindSpeechAsync(id)).ShouldBeNull();
            (await library.Library.CompareAsync(id)).ShouldBeNull();
            (await library.Library.FindFileAsync(id)).ShouldBeNull();
            (await library.Library.FindVersionsAsync(id)).ShouldBeEmpty();
        }

        (await library.Library.FindSpeechAsync(report.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task An_id_is_the_same_in_every_library()
    {
        using var otherDatabase = TestDatabase.Of(kind);
        await using var other = await TestLibrary.PreparedAsync(otherDatabase);
        await other.AddReportAsync("Something else first.", "first.txt");

        (await other.AddSpeechAsync("We keep the lido.", "x.txt")).Id.ShouldBe((await library.AddSpeechAsync("We keep the lido.", "y.txt")).Id);
    }

    public sealed class OnSqlite() : TextCatalogueTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : TextCatalogueTests(DatabaseKind.Postgres);
}
