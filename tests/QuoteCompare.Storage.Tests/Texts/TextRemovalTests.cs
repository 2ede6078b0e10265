using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Texts;

public abstract class TextRemovalTests(DatabaseKind kind) : LibrarySuite(kind)
{
    private StoredText speech = null!;
    private StoredText report = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        speech = await library.AddSpeechAsync("We keep the lido, Zanzibar.");
        report = await library.AddReportAsync("“We keep the lido, Zanzibar,” she said. Timbuktu heard it.");
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
        await library.Library.CompareAsync(report.Id);
    }

    [Fact]
    public async Task Before_it_is_deleted_a_text_says_what_hangs_on_it()
    {
        await library.AddVersionAsync(speech, "We shall keep the lido.");
        await library.Library.AttachAsync(speech.Id, AttachmentKind.Address, "https://example.org/", null, "Ada");

        var dependents = (await library.Library.FindDependentsAsync(speech.Id)).ShouldNotBeNull();

        (dependents.Versions, dependents.Comparisons, dependents.Attachments, dependents.Sample).ShouldBe((2, 1, 1, null));
        dependents.Others.ShouldHaveSingleItem().Id.ShouldBe(report.Id);
        (await library.Library.FindDependentsAsync("nowhere")).ShouldBeNull();
    }

    [Fact]
    public async Task A_deleted_speech_is_out_of_sight_and_its_report_on_its_own()
    {
        var revision = await library.Library.FindRevisionAsync();

        await library.Library.DeleteAsync(speech.Id, "Ben");

        (await library.Library.FindTextAsync(speech.Id)).ShouldBeNull();
        (await library.Library.FindSpeechAsync(speech.Id)).ShouldBeNull();
        (await library.Library.FindHistoryAsync(speech.Id)).ShouldBeNull();
        (await library.Library.FindFileAsync(speech.Id)).ShouldBeNull();
        var listing = await library.Library.ListAsync();
        listing.Speeches.ShouldBeEmpty();
        listing.ReportsWithoutSpeech.ShouldHaveSingleItem().Id.ShouldBe(report.Id);
        (await library.Library.CompareAsync(report.Id)).ShouldNotBeNull().Originals.ShouldBeEmpty();
        (await library.Library.FindRevisionAsync()).ShouldBeGreaterThan(revision);
    }

    [Fact]
    public async Task A_deleted_text_comes_back_as_it_was()
    {
        var before = (await library.Library.FindSpeechAsync(speech.Id)).ShouldNotBeNull();
        await library.Library.DeleteAsync(report.Id, "Ben");
        var deleted = (await library.Library.ListDeletedAsync()).ShouldHaveSingleItem();
        (deleted.Id, deleted.Name, deleted.By, deleted.PurgedAfter - deleted.At).ShouldBe((report.Id, "report.txt", "Ben", TimeSpan.FromDays(30)));

        await library.Library.RestoreAsync(report.Id);

        (await library.Library.FindSpeechAsync(speech.Id)).ShouldNotBeNull().Reports.Select(r => (r.Report.Id, r.Pair)).ShouldBe(before.Reports.Select(r => (r.Report.Id, r.Pair)));
        (await library.Library.ListDeletedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_words_of_a_deleted_text_do_not_come_in_again_unnoticed()
    {
        await library.Library.DeleteAsync(report.Id, "Ben");

        (await Should.ThrowAsync<LibraryException>(() => library.AddReportAsync(report.Text, "again.txt"))).Message
            .ShouldBe("'again.txt' is in the library already, as the deleted report 'report.txt'; restore that");
    }

    [Fact]
    public async Task A_purged_text_leaves_no_byte_in_the_database_and_nothing_of_others_goes()
    {
        // Two more that share the report's file and its speech: they stay.
        var other = await library.AddReportAsync("“We keep the lido, Zanzibar,” he said.", "other.txt");
        await library.Library.DeclareAsync(speech.Id, other.Id, TextRelation.SameTranscript, "Ada");
        await library.Library.CompareAsync(other.Id);
        await library.AddVersionAsync(report, "Nobody in Timbuktu heard it.");
        Holds("Timbuktu").ShouldBeTrue("else the test looks in the wrong place");

        await library.Library.PurgeAsync(report.Id);

        Holds("Timbuktu").ShouldBeFalse();
        database.Dump().ShouldNotContain(report.Id);
        (await library.Library.FindDependentsAsync(report.Id)).ShouldBeNull();
        (await library.Library.FindTextAsync(other.Id)).ShouldNotBeNull();
        (await library.Library.CompareAsync(other.Id)).ShouldNotBeNull().Comparison.Quotations.ShouldNotBeEmpty();
        (await library.AddReportAsync(report.Text)).Version.ShouldBe(1, "it may come in anew");
    }

    [Fact]
    public async Task A_purged_speech_takes_the_comparisons_that_hold_its_words_along()
    {
        await library.Library.PurgeAsync(speech.Id);

        database.Scalar("SELECT count(*) FROM \"Comparisons\"").ShouldBe("0");
        database.Scalar("SELECT count(*) FROM \"Quotations\"").ShouldBe("0");
        database.Scalar("SELECT count(*) FROM \"Pairs\"").ShouldBe("0");
        (await library.Library.FindTextAsync(report.Id)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_deleted_thirty_days_ago_is_purged_and_nothing_younger()
    {
        await library.Library.DeleteAsync(report.Id, "Ben");
        (await library.Library.PurgeExpiredAsync()).ShouldBe(0);

        library.Clock.Advance(TimeSpan.FromDays(31));
        await library.Library.DeleteAsync(speech.Id, "Ben");

        (await library.Library.PurgeExpiredAsync()).ShouldBe(1);
        (await library.Library.ListDeletedAsync()).ShouldHaveSingleItem().Id.ShouldBe(speech.Id);
        Holds("Timbuktu").ShouldBeFalse();
    }

    [Fact]
    public async Task Purging_can_be_finished_later_as_often_as_one_likes()
    {
        await library.Library.EraseDeletedAsync();
        await library.Library.EraseDeletedAsync();

        (await library.Library.FindTextAsync(speech.Id)).ShouldNotBeNull().Text.ShouldBe(speech.Text);
    }

    /// <summary>Whether the words stand in any file of the database, as UTF-8 or as UTF-16.</summary>
    private bool Holds(string words) =>
        database.Files().Any(file => new[] { Encoding.UTF8, Encoding.Unicode }.Any(encoding => file.AsSpan().IndexOf(encoding.GetBytes(words)) >= 0));

    public sealed class OnSqlite() : TextRemovalTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : TextRemovalTests(DatabaseKind.Postgres);
}
