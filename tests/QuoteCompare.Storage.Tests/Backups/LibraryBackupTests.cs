using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Backups;

public abstract class LibraryBackupTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestDatabase database = TestDatabase.Of(kind);
    private TestLibrary library = null!;
    private StoredText report = null!;

    private string File => folder["backup.db"];

    public async ValueTask InitializeAsync()
    {
        library = await TestLibrary.PreparedAsync(database);
        var speech = await library.AddSpeechAsync("We keep the lido, all of it,\0 and the “old” bridge. Nobody pays more.");
        report = await library.AddReportAsync("She said: “We keep the lido” and “nobody pays more”.");
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
        await library.Library.AttachAsync(speech.Id, AttachmentKind.Recording, "https://example.org/", 75, "Ada");
        await library.Library.CompareAsync(report.Id);
        await library.Board.AddAsync("Two files", "Ada", [new("read", "a\0“b”", "{}", "A"u8.ToArray()), new("read", "c", "{}")]);
        var gone = await library.AddReportAsync("Deleted, and to come back.", "gone.txt");
        await library.Library.DeleteAsync(gone.Id, "Ben");
    }

    public ValueTask DisposeAsync() => library.DisposeAsync();

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_library_moves_into_any_database_and_back_without_losing_a_value(DatabaseKind other)
    {
        var content = await library.Backup.BackupAsync(File);
        (content.Texts, content.Comparisons).ShouldBe((3, 1));
        using var place = TestDatabase.Bare(other);
        await using var moved = TestLibrary.At(place);

        (await moved.Backup.RestoreAsync(File)).ShouldBe(content);

        var (here, there) = ((await library.Library.CompareAsync(report.Id))!, (await moved.Library.CompareAsync(report.Id))!);
        there.ComputedAt.ShouldBe(here.ComputedAt, "it came with the backup");
        there.Comparison.Quotations.Select(q => q.Quotation.Span).ShouldBe(here.Comparison.Quotations.Select(q => q.Quotation.Span));
        (await moved.Library.ListDeletedAsync()).ShouldHaveSingleItem().Name.ShouldBe("gone.txt");
        (await moved.Library.FindRevisionAsync()).ShouldBeGreaterThan(await library.Library.FindRevisionAsync());
        await moved.Backup.BackupAsync(folder["again.db"]);
        Content(folder["again.db"]).ShouldBe(Content(File));
        (await moved.Board.AddAsync("One more", "Ada", [new("read", "d", "{}")])).ShouldBe(2, "ids are counted on");
    }

    [Fact]
    public async Task A_backup_shows_one_moment_while_others_write()
    {
        using var ends = new CancellationTokenSource();
        var writes = Task.Run(async () =>
        {
            for (var i = 0; !ends.IsCancellationRequested; i++) await library.AddReportAsync($"Report {i}.", $"{i}.txt");
        });

        for (var i = 0; i < 5; i++) await library.Backup.BackupAsync(folder[$"{i}.db"]);
        await ends.CancelAsync();
        await writes;

        for (var i = 0; i < 5; i++)
        {
            var backup = new SqliteFile(folder[$"{i}.db"]);
            backup.Scalar("PRAGMA foreign_key_check").ShouldBeNull();
            backup.Scalar("SELECT count(*) FROM Texts").ShouldBe(backup.Scalar("SELECT count(*) FROM Versions"));
            backup.Scalar("SELECT count(*) FROM Texts").ShouldBe(backup.Scalar("SELECT count(*) FROM Arrivals"));
        }
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_written_over()
    {
        await System.IO.File.WriteAllTextAsync(File, "mine");

        (await RefusalAsync(() => library.Backup.BackupAsync(File))).ShouldBe($"'{File}' is there already; a backup never takes the place of a file");

        (await System.IO.File.ReadAllTextAsync(File)).ShouldBe("mine");
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_library_that_holds_texts_is_replaced_only_when_asked_and_then_wholly()
    {
        await library.Backup.BackupAsync(File);
        await library.AddReportAsync("Written after the backup.", "late.txt");
        var before = library.Dump();

        (await RefusalAsync(() => library.Backup.RestoreAsync(File))).ShouldBe($"{database.Name} is not empty; nothing was restored");
        library.Dump().ShouldBe(before);

        var revision = await library.Library.FindRevisionAsync();
        (await library.Backup.RestoreAsync(File, replaces: true)).Texts.ShouldBe(3);
        (await library.Library.FindRevisionAsync()).ShouldBeGreaterThan(revision, "pages that kept what they read must read again");
    }

    [Fact]
    public async Task A_backup_cut_short_anywhere_is_refused_and_nothing_is_restored()
    {
        await library.Backup.BackupAsync(File);
        var whole = await System.IO.File.ReadAllBytesAsync(File);
        var before = library.Dump();
        for (var part = 0; part < 10; part++)
        {
            await System.IO.File.WriteAllBytesAsync(File, whole[..(whole.Length * part / 10)]);
            (await RefusalAsync(() => library.Backup.RestoreAsync(File, replaces: true))).ShouldContain(File);
        }

        library.Dump().ShouldBe(before);
    }

    [Theory]
    [InlineData("UPDATE Texts SET Name = 'other.txt' WHERE Name = 'speech.txt'")]
    [InlineData("DELETE FROM Pairs")]
    [InlineData("UPDATE BackupSeal SET Sha256 = 'none'")]
    public async Task A_backup_in_which_anything_was_changed_is_refused(string change)
    {
        await library.Backup.BackupAsync(File);
        new SqliteFile(File).Execute(change);
        var before = library.Dump();

        (await RefusalAsync(() => library.Backup.RestoreAsync(File, replaces: true))).ShouldBe($"the backup '{File}' is damaged: it no longer matches its hash; nothing was restored");
        library.Dump().ShouldBe(before);
    }

    [Theory]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')")]
    [InlineData("UPDATE BackupSeal SET Format = 2")]
    public async Task A_backup_of_a_newer_version_is_refused(string change)
    {
        await library.Backup.BackupAsync(File);
        new SqliteFile(File).Execute(change, sealAnew: true);

        (await RefusalAsync(() => library.Backup.RestoreAsync(File, replaces: true))).ShouldStartWith($"the backup '{File}' was written by a newer version of QuoteCompare");
    }

    [Fact]
    public async Task A_backup_of_an_older_version_is_brought_up_to_date_and_not_changed()
    {
        await OldBackup.WriteAsync(File);
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        using var place = TestDatabase.Bare(kind);
        await using var restored = TestLibrary.At(place);

        (await restored.Backup.RestoreAsync(File)).Texts.ShouldBe(1);

        var text = (await restored.Library.ListAsync()).Speeches.ShouldHaveSingleItem().Speech;
        text.Text.ShouldBe(OldBackup.Words);
        (await restored.Library.FindHistoryAsync(text.Id))!.Arrivals.ShouldHaveSingleItem().FileName.ShouldBe("old.txt");
        (await System.IO.File.ReadAllBytesAsync(File)).ShouldBe(bytes);
    }

    [Fact]
    public async Task What_is_no_backup_is_refused()
    {
        (await RefusalAsync(() => library.Backup.RestoreAsync(File))).ShouldBe($"the backup '{File}' does not exist");
        await System.IO.File.WriteAllTextAsync(File, new string('x', 9000));
        (await RefusalAsync(() => library.Backup.RestoreAsync(File))).ShouldContain("no backup of QuoteCompare");
        await System.IO.File.WriteAllTextAsync(File, "");
        (await RefusalAsync(() => library.Backup.RestoreAsync(File))).ShouldBe($"'{File}' is no backup of QuoteCompare");
    }

    [Fact]
    public async Task A_library_in_which_a_text_was_changed_gives_no_backup()
    {
        database.Unprotect("Versions");
        database.Execute($"UPDATE \"Versions\" SET \"Words\" = {database.Bytes("4100")} WHERE \"Id\" = '{report.Id}'");

        (await RefusalAsync(() => library.Backup.BackupAsync(File))).ShouldStartWith("the stored text 'report.txt' was changed outside this program");
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_there_is_no_library_none_is_made_by_a_backup()
    {
        using var bare = TestDatabase.Bare(kind);
        await using var nothing = TestLibrary.At(bare);

        (await RefusalAsync(() => nothing.Backup.BackupAsync(File))).ShouldContain("no library");
        (await RefusalAsync(() => library.Backup.BackupAsync(folder["no/backup.db"]))).ShouldContain("there is no folder");
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whatever_the_command_at_which_a_restore_is_interrupted_the_library_is_as_it_was()
    {
        await library.Backup.BackupAsync(File);
        await library.AddReportAsync("Written after the backup.", "late.txt");
        var before = library.Dump();
        var power = new PowerCut();
        await using var cut = TestLibrary.At(database, interceptor: power);
        var cuts = 0;
        for (var restored = false; !restored; cuts++)
        {
            power.After = cuts;
            try
            {
                await cut.Backup.RestoreAsync(File, replaces: true);
                restored = true;
            }
            catch (Exception problem) when (problem.GetBaseException().Message == PowerCut.Message)
            {
                power.After = int.MaxValue;
                library.Dump().ShouldBe(before);
            }
        }

        cuts.ShouldBeGreaterThan(5);
        (await library.Library.ListDeletedAsync()).ShouldHaveSingleItem();
    }

    private static async Task<string> RefusalAsync(Func<Task> work)
    {
        var line = (await Should.ThrowAsync<LibraryException>(work)).Message;
        line.ShouldNotContain("\n");
        return line;
    }

    /// <summary>All rows, but for the revision, which counts on, and the seal's moment.</summary>
    private static string Content(string path) => new SqliteFile(path).Dump("Revisions", "BackupSeal", "__EFMigrationsHistory");

    public sealed class OnSqlite() : LibraryBackupTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LibraryBackupTests(DatabaseKind.Postgres);

    private sealed class PowerCut : DbCommandInterceptor
    {
        public const string Message = "the power is cut";

        public int After { private get; set; } = int.MaxValue;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            After-- > 0 ? new(result) : throw new InvalidOperationException(Message);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            After-- > 0 ? new(result) : throw new InvalidOperationException(Message);
    }
}
