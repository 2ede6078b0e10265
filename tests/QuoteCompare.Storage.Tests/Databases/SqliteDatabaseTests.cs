using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Tests.Samples;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Databases;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_file_is_made_with_a_write_ahead_log_and_foreign_keys()
    {
        await using var library = await TestLibrary.PreparedAsync(folder["new/deep"]);

        library.Scalar("PRAGMA journal_mode").ShouldBe("wal");
        library.Scalar("PRAGMA foreign_keys").ShouldBe("1");
    }

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        await using var library = await TestLibrary.PreparedAsync(folder.Path);
        await library.AddSpeechAsync("We keep the lido.");
        var before = library.Dump();

        await library.Startup.PrepareAsync(null);

        library.Dump().ShouldBe(before);
    }

    [Fact]
    public async Task Programs_that_start_together_make_one_library()
    {
        using var data = new DataFolder();
        var programs = Enumerable.Range(0, 4).Select(_ => TestLibrary.At(folder.Path)).ToList();

        await Task.WhenAll(programs.Select(program => Task.Run(() => program.Startup.PrepareAsync(data.Path))));

        programs[0].Scalar("SELECT count(*) FROM Versions").ShouldBe("3");
        foreach (var program in programs) await program.DisposeAsync();
    }

    [Fact]
    public async Task A_program_killed_while_it_made_the_tables_does_not_block_the_next()
    {
        await using var library = TestLibrary.At(folder.Path);
        library.Execute("CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '')");

        await library.Startup.PrepareAsync(null).WaitAsync(TimeSpan.FromSeconds(30));

        (await library.Library.ListAsync()).Speeches.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_in_one_line()
    {
        File.WriteAllText(folder["file"], "");
        foreach (var path in new[] { folder["file/below"], "/proc/quotecompare" })
        {
            (await RefusalAsync(path)).ShouldStartWith($"the folder '{path}' cannot be used: ");
        }
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        var content = new string('x', 5000);
        File.WriteAllText(folder["library.db"], content);

        (await RefusalAsync(folder.Path)).ShouldBe($"'{folder["library.db"]}' is no library: the file is not an SQLite database");
        File.ReadAllText(folder["library.db"]).ShouldBe(content);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(folder["library.db"]);

        (await RefusalAsync(folder.Path)).ShouldStartWith($"'{folder["library.db"]}' cannot be opened");
    }

    [Fact]
    public async Task A_library_of_a_newer_version_is_refused()
    {
        await using var library = await TestLibrary.PreparedAsync(folder.Path);
        library.Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0')");

        (await RefusalAsync(folder.Path)).ShouldBe($"'{folder["library.db"]}' was written by a newer version of QuoteCompare; use that version, or another folder");
    }

    [Fact]
    public async Task A_locked_library_can_be_read_and_says_so_when_it_cannot_be_written()
    {
        await using var library = await TestLibrary.PreparedAsync(folder.Path);
        await library.AddSpeechAsync("We keep the lido.");
        await using var other = new SqliteConnection(SqliteDatabase.ConnectionString(library.Options));
        other.Open();
        await using var writing = other.BeginTransaction();

        (await library.Library.ListAsync()).Speeches.ShouldHaveSingleItem();
        (await Should.ThrowAsync<LibraryException>(() => library.AddReportAsync("They keep it."))).Message
            .ShouldBe($"'{folder["library.db"]}' is locked by another program; close it, or try again");
        library.Log.Lines.Where(line => !line.Contains("migration")).ShouldBeEmpty("the exception says it");
    }

    [Fact]
    public async Task A_full_disk_is_named_and_nothing_is_half_stored()
    {
        await using (var library = await TestLibrary.PreparedAsync(folder.Path)) await library.AddSpeechAsync("We keep the lido.");
        await using var full = TestLibrary.At(folder.Path, interceptor: new NoMorePages());
        var before = full.Dump();

        (await Should.ThrowAsync<LibraryException>(() => full.AddReportAsync(new string('a', 100_000)))).Message
            .ShouldBe($"'{folder["library.db"]}' cannot grow: the disk is full; nothing was stored");
        full.Dump().ShouldBe(before);
    }

    [Fact]
    public async Task Whatever_the_command_at_which_a_write_is_interrupted_nothing_is_half_stored()
    {
        using var data = new DataFolder();
        await using (var library = await TestLibrary.PreparedAsync(folder.Path)) await library.AddSpeechAsync("There before.");
        var power = new PowerCut();
        await using var cut = TestLibrary.At(folder.Path, interceptor: power);
        var before = cut.Dump();
        var cuts = 0;

        for (var loaded = false; !loaded; cuts++)
        {
            power.After = cuts;
            try
            {
                await cut.Startup.PrepareAsync(data.Path);
                loaded = true;
            }
            catch (Exception problem) when (problem.GetBaseException().Message == PowerCut.Message)
            {
                cut.Dump().ShouldBe(before);
            }
        }

        cuts.ShouldBeGreaterThan(20);
        power.After = int.MaxValue;
        (await cut.Library.ListAsync()).Samples.ShouldHaveSingleItem();
    }

    private static async Task<string> RefusalAsync(string directory)
    {
        await using var library = TestLibrary.At(directory);
        var problem = await Should.ThrowAsync<LibraryException>(() => library.Startup.PrepareAsync(null));
        problem.Message.ShouldNotContain("\n");
        return problem.Message;
    }

    private sealed class NoMorePages : DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 1"; // never below what the file has
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private sealed class PowerCut : DbCommandInterceptor
    {
        public const string Message = "the power is cut";

        public int After { private get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            After-- > 0 ? new(result) : throw new InvalidOperationException(Message);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            After-- > 0 ? new(result) : throw new InvalidOperationException(Message);
    }
}
