using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Texts;

public abstract class EvidenceTests(DatabaseKind kind) : LibrarySuite(kind)
{
    private StoredText speech = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        speech = await library.AddSpeechAsync("We keep the lido.");
        var report = await library.AddReportAsync("They keep it.");
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
        await library.Library.AttachAsync(speech.Id, AttachmentKind.Address, "https://example.org/", null, "Ada");
    }

    [Theory]
    [InlineData("Files", "Bytes")]
    [InlineData("Files", "StoredAt")]
    [InlineData("Versions", "Words")]
    [InlineData("Versions", "WordsSha256")]
    [InlineData("Versions", "FileSha256")]
    [InlineData("Versions", "StoredBy")]
    [InlineData("Metadata", "Declared")]
    [InlineData("Metadata", "DeclaredBy")]
    [InlineData("Metadata", "Origins")]
    [InlineData("Arrivals", "RetrievedAt")]
    [InlineData("Arrivals", "Address")]
    [InlineData("Attachments", "Reference")]
    [InlineData("Pairs", "Relation")]
    public async Task Saving_a_change_to_evidence_is_refused(string table, string column)
    {
        await using var context = library.OpenContext();
        object row = table switch
        {
            "Files" => await context.Files.FirstAsync(),
            "Versions" => await context.Versions.FirstAsync(),
            "Metadata" => await context.Metadata.FirstAsync(),
            "Arrivals" => await context.Arrivals.FirstAsync(),
            "Attachments" => await context.Attachments.FirstAsync(),
            _ => await context.Pairs.FirstAsync(),
        };
        context.Entry(row).Property(column).IsModified = true;

        (await Should.ThrowAsync<InvalidOperationException>(() => context.SaveChangesAsync())).Message.ShouldContain(column);
    }

    [Theory]
    [InlineData("Files")]
    [InlineData("Versions")]
    [InlineData("Metadata")]
    [InlineData("Arrivals")]
    [InlineData("Attachments")]
    [InlineData("Pairs")]
    public void The_database_refuses_it_too(string table)
    {
        var column = table switch { "Files" => "Sha256", "Pairs" => "SpeechId", "Metadata" or "Arrivals" => "VersionId", "Attachments" => "TextId", _ => "Id" };

        Should.Throw<DbException>(() => database.Execute($"UPDATE \"{table}\" SET \"{column}\" = \"{column}\"")).Message.ShouldContain("stored evidence never changes");
    }

    [Fact]
    public void A_text_is_not_deleted_while_anything_hangs_on_it() =>
        Should.Throw<DbException>(() => database.Execute("DELETE FROM \"Texts\"")).Message.ShouldContain("foreign key", Case.Insensitive);

    [Fact]
    public async Task Words_changed_past_the_program_are_noticed_by_name()
    {
        database.Unprotect("Versions");
        database.Execute($"UPDATE \"Versions\" SET \"Words\" = {database.Bytes("4100")}");

        foreach (var read in new Func<Task>[] { () => library.Library.FindTextAsync(speech.Id), () => library.Library.ListAsync() })
        {
            (await Should.ThrowAsync<LibraryException>(read)).Message.ShouldStartWith("the stored text 'speech.txt' was changed outside this program");
        }
    }

    [Fact]
    public async Task A_file_changed_past_the_program_is_noticed_by_name()
    {
        database.Unprotect("Files");
        database.Execute($"UPDATE \"Files\" SET \"Bytes\" = {database.Bytes("41")}");

        (await Should.ThrowAsync<LibraryException>(() => library.Library.FindFileAsync(speech.Id))).Message.ShouldContain("'speech.txt'");
    }

    public sealed class OnSqlite() : EvidenceTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : EvidenceTests(DatabaseKind.Postgres);
}
