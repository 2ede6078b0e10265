using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Texts;

public abstract class RevisionTests(DatabaseKind kind) : LibrarySuite(kind)
{
    [Fact]
    public async Task Every_text_and_every_declaration_makes_a_new_revision()
    {
        var revisions = new List<long> { await RevisionAsync() };
        var speech = await library.AddSpeechAsync("We keep the lido.");
        revisions.Add(await RevisionAsync());
        var report = await library.AddReportAsync("They keep it.");
        revisions.Add(await RevisionAsync());
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
        revisions.Add(await RevisionAsync());
        await library.Library.DescribeAsync(speech.Id, new TextMetadata { Speaker = "Calloway" }, "Ada");
        revisions.Add(await RevisionAsync());

        revisions.ShouldBe(revisions.Distinct().Order());
    }

    [Fact]
    public async Task What_changes_nothing_makes_no_revision()
    {
        var report = await library.AddReportAsync("They keep it.");
        await library.Library.CompareAsync(report.Id);
        var before = await RevisionAsync();

        await library.AddReportAsync("They keep it.");
        await library.Library.CompareAsync(report.Id);

        (await RevisionAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Another_program_sees_the_revision_too()
    {
        await using var other = await TestLibrary.PreparedAsync(database);
        var before = await other.Library.FindRevisionAsync(TestContext.Current.CancellationToken);

        await library.AddSpeechAsync("We keep the lido.");

        (await other.Library.FindRevisionAsync(TestContext.Current.CancellationToken)).ShouldBeGreaterThan(before);
    }

    private Task<long> RevisionAsync() => library.Library.FindRevisionAsync(TestContext.Current.CancellationToken);

    public sealed class OnSqlite() : RevisionTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : RevisionTests(DatabaseKind.Postgres);
}
