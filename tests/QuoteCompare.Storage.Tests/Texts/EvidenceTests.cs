using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Texts;

public sealed class EvidenceTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private TestLibrary library = null!;
    private StoredText speech = null!;

    public async ValueTask InitializeAsync()
    {
        library = await TestLibrary.PreparedAsync(folder.Path);
        speech = await library.AddSpeechAsync("We keep the lido.");
        var report = await library.AddReportAsync("They keep it.");
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
    }

    public ValueTask DisposeAsync() => library.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Files", "Bytes")]
    [InlineData("Files", "StoredAt")]
    [InlineData("Versions", "Words")]
    [InlineData("Versions", "WordsSha256")]
    [InlineData("Versions", "FileSha256")]
    [InlineData("Versions", "StoredBy")]
    [InlineData("Metadata", "Declared")]
    [InlineData("Metadata", "DeclaredBy")]
    [InlineData("Pairs", "Relation")]
    public async Task Saving_a_change_to_evidence_is_refused(string table, string column)
    {
        await using var context = library.OpenContext();
        object row = table switch
        {
            "Files" => await context.Files.FirstAsync(),
            "Versions" => await context.Versions.FirstAsync(),
            "Metadata" => await context.Metadata.FirstAsync(),
            _ => await context.Pairs.FirstAsync(),
        };
        context.Entry(row).Property(column).IsModified = true;

        (await Should.ThrowAsync<InvalidOperationException>(() => context.SaveChangesAsync())).Message.ShouldContain(column);
    }

    [Theory]
    [InlineData("Files")]
    [InlineData("Versions")]
    [InlineData("Metadata")]
    [InlineData("Pairs")]
    public void The_database_refuses_it_too(string table)
    {
        var column = table == "Files" ? "Sha256" : table == "Pairs" ? "SpeechId" : "rowid";

        Should.Throw<SqliteException>(() => library.Execute($"UPDATE \"{table}\" SET {column} = {column}")).Message.ShouldContain("stored evidence never changes");
    }

    [Fact]
    public void A_text_is_not_deleted_while_anything_hangs_on_it() =>
        Should.Throw<SqliteException>(() => library.Execute("DELETE FROM Texts")).SqliteErrorCode.ShouldBe(19);

    [Fact]
    public async Task Words_changed_past_the_program_are_noticed_by_name()
    {
        library.Execute("DROP TRIGGER Versions_never_change; UPDATE Versions SET Words = x'4100'");

        foreach (var read in new Func<Task>[] { () => library.Library.FindTextAsync(speech.Id), () => library.Library.ListAsync() })
        {
            (await Should.ThrowAsync<LibraryException>(read)).Message.ShouldStartWith("the stored text 'speech.txt' was changed outside this program");
        }
    }

    [Fact]
    public async Task A_file_changed_past_the_program_is_noticed_by_name()
    {
        library.Execute("DROP TRIGGER Files_never_change; UPDATE Files SET Bytes = x'41'");

        (await Should.ThrowAsync<LibraryException>(() => library.Library.FindFileAsync(speech.Id))).Message.ShouldContain("'speech.txt'");
    }
}
