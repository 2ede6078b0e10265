using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Databases;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteTestDatabase database;

    public SqliteDatabaseTests() => database = new SqliteTestDatabase(folder.Path);

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_file_is_made_with_a_write_ahead_log_and_foreign_keys()
    {
        await using var library = await TestLibrary.PreparedAsync(new SqliteTestDatabase(folder["new/deep"]));

        library.Database.Scalar("PRAGMA journal_mode").ShouldBe("wal");
        library.Database.Scalar("PRAGMA foreign_keys").ShouldBe("1");
    }

    [Fact]
    public async Task A_program_killed_while_it_made_the_tables_does_not_block_the_next()
    {
        await using var library = TestLibrary.At(database);
        database.Execute("CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '')");

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
    public async Task A_locked_library_can_be_read_and_says_so_when_it_cannot_be_written()
    {
        await using var library = await TestLibrary.PreparedAsync(database);
        await library.AddSpeechAsync("We keep the lido.");
        await using var other = new SqliteConnection(SqliteDatabase.ConnectionString(database.Options));
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
        await using (var library = await TestLibrary.PreparedAsync(database)) await library.AddSpeechAsync("We keep the lido.");
        await using var full = TestLibrary.At(database, interceptor: new NoMorePages());
        var before = full.Dump();

        (await Should.ThrowAsync<LibraryException>(() => full.AddReportAsync(new string('a', 100_000)))).Message
            .ShouldBe($"'{folder["library.db"]}' cannot grow: the disk is full; nothing was stored");
        full.Dump().ShouldBe(before);
    }

    private static async Task<string> RefusalAsync(string directory)
    {
        await using var library = TestLibrary.At(new SqliteTestDatabase(directory));
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
}
