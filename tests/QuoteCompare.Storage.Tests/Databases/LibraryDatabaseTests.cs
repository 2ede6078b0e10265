using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using QuoteCompare.Storage.Tests.Samples;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Databases;

public abstract class LibraryDatabaseTests(DatabaseKind kind) : IDisposable
{
    private readonly TestDatabase database = TestDatabase.Bare(kind);

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        await using var library = await TestLibrary.PreparedAsync(database);
        await library.AddSpeechAsync("We keep the lido.");
        var before = library.Dump();

        await library.Startup.PrepareAsync(null);

        library.Dump().ShouldBe(before);
    }

    [Fact]
    public async Task Programs_that_start_together_make_one_library()
    {
        using var data = new DataFolder();
        var programs = Enumerable.Range(0, 4).Select(_ => TestLibrary.At(database)).ToList();

        await Task.WhenAll(programs.Select(program => Task.Run(() => program.Startup.PrepareAsync(data.Path))));

        database.Scalar("SELECT count(*) FROM \"Versions\"").ShouldBe("3");
        foreach (var program in programs) await program.DisposeAsync();
    }

    [Fact]
    public async Task A_library_of_a_newer_version_is_refused()
    {
        await using var library = await TestLibrary.PreparedAsync(database);
        database.Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0')");

        (await Should.ThrowAsync<LibraryException>(() => library.Startup.PrepareAsync(null))).Message
            .ShouldBe($"{database.Name} was written by a newer version of QuoteCompare; use that version, or another library");
    }

    [Fact]
    public async Task Whatever_the_command_at_which_a_write_is_interrupted_nothing_is_half_stored()
    {
        using var data = new DataFolder();
        await using (var library = await TestLibrary.PreparedAsync(database)) await library.AddSpeechAsync("There before.");
        var power = new PowerCut();
        await using var cut = TestLibrary.At(database, interceptor: power);
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

    public sealed class OnSqlite() : LibraryDatabaseTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LibraryDatabaseTests(DatabaseKind.Postgres);

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
