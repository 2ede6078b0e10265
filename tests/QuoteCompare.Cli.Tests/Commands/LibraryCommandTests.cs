using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using QuoteCompare.Cli.Tests.Support;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Tests.Commands;

/// <summary><c>backup</c>, <c>restore</c> and <c>purge</c>.</summary>
public sealed class LibraryCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private StoredText report = null!;

    private string Full => folder.PathOf("library");

    private string File => folder.PathOf("backup.db");

    public async ValueTask InitializeAsync() => report = await WithAsync(Full, async library =>
    {
        var speech = await library.AddTextAsync(Incoming("speech.txt", Town.Speech, TextKind.Speech));
        var stored = await library.AddTextAsync(Incoming("report.txt", Town.Report, TextKind.Report));
        await library.DeclareAsync(speech.Id, stored.Id, TextRelation.SameTranscript, "Ada");
        await library.CompareAsync(stored.Id);
        return stored;
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task A_backup_goes_from_one_folder_into_another()
    {
        CommandLineRun.Of("backup", File, "--library", Full).ShouldBeDone().Output.ShouldMatch("^2 texts and 1 comparison, as they were on .* UTC, written to .*backup.db\n$");
        CommandLineRun.Of("restore", File, "--library", folder.PathOf("other")).ShouldBeDone().Output.ShouldEndWith(" UTC, restored\n");

        (await WithAsync(folder.PathOf("other"), library => library.FindTextAsync(report.Id)))!.Text.ShouldBe(Town.Report);
    }

    [Fact]
    public void What_cannot_be_done_is_told_in_one_line_and_leaves_everything_as_it_was()
    {
        CommandLineRun.Of("backup", File, "--library", folder.PathOf("nowhere")).ShouldRefuse("there is no library in", "nowhere");
        CommandLineRun.Of("backup", File, "--library", Full).ShouldBeDone();
        CommandLineRun.Of("backup", File, "--library", Full).ShouldRefuse("is there already");
        CommandLineRun.Of("restore", File, "--library", Full).ShouldRefuse("is not empty; nothing was restored");
        CommandLineRun.Of("restore", folder.PathOf("none.db"), "--library", Full).ShouldRefuse("does not exist");
        CommandLineRun.Of("restore", folder.Write("text.db", "words"), "--library", Full).ShouldRefuse("no backup");
        CommandLineRun.Of("purge", "nothing", "--library", Full, "--yes").ShouldRefuse("there is no text 'nothing'");
        CommandLineRun.Of("purge", "--library", folder.PathOf("nowhere"), "--yes").ShouldRefuse("there is no library");
        Directory.Exists(folder.PathOf("nowhere")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore", "")]
    [InlineData("backup", "--libary", "var")]
    [InlineData("restore", "a.db", "b.db")]
    [InlineData("purge", "a", "b")]
    [InlineData("backup", "a.db", "--library", "")]
    public void Wrong_usage_is_answered_with_the_usage(params string[] args) => CommandLineRun.Of(args).ShouldBeWrongUsage($"Usage: quotecompare {args[0]}");

    [Fact]
    public void Replacing_a_library_is_asked_for()
    {
        CommandLineRun.Of("backup", File, "--library", Full).ShouldBeDone();
        CommandLineRun.Of("restore", File, "--library", Full, "--replace").ShouldBeDone();
    }

    [Fact]
    public async Task A_text_is_purged_once_that_is_confirmed()
    {
        CommandLineRun.Of("purge", report.Id, "--library", Full).ShouldRefuse(
            $"this would remove the text '{report.Id}' for good, with 1 version, 1 comparison and 0 attachments; it is paired with 1 other text; nothing was done: add --yes");
        (await WithAsync(Full, library => library.FindTextAsync(report.Id))).ShouldNotBeNull();

        CommandLineRun.Of("purge", report.Id, "--library", Full, "--yes").ShouldBeDone().Output.ShouldStartWith($"the text '{report.Id}' is removed");
        (await WithAsync(Full, library => library.FindDependentsAsync(report.Id))).ShouldBeNull();
        CommandLineRun.Of("purge", "--library", Full, "--yes").ShouldBeDone().Output.ShouldStartWith("0 deleted texts removed");
    }

    [Fact]
    public async Task The_environment_names_a_PostgreSQL_database_and_its_password_is_read_from_a_file()
    {
        var server = Environment.GetEnvironmentVariable("QUOTECOMPARE_TEST_POSTGRES") ?? throw new InvalidOperationException("run tests/run.sh, or tests/postgres.sh before the command");
        var name = $"library_{Guid.NewGuid():N}";
        await using var data = NpgsqlDataSource.Create(server);
        await using (var create = data.CreateCommand($"CREATE DATABASE {name}")) await create.ExecuteNonQueryAsync();
        var environment = new Dictionary<string, string>
        {
            ["Library__Postgres"] = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString(),
            ["Library__PostgresPasswordFile"] = folder.Write("password", "not asked for by this server\n"),
        };
        CommandLineRun.Of("backup", File, "--library", Full).ShouldBeDone();

        (await Quotecompare.RunAsync(["restore", File], environment: environment)).ShouldSatisfyAllConditions(
            run => run.Error.ShouldBeEmpty(), run => run.Output.ShouldStartWith("2 texts and 1 comparison"));
        (await Quotecompare.RunAsync(["backup", folder.PathOf("back.db")], environment: environment)).ExitCode.ShouldBe(0);
        CommandLineRun.Of("restore", folder.PathOf("back.db"), "--library", folder.PathOf("again")).ShouldBeDone();
        (await WithAsync(folder.PathOf("again"), library => library.FindTextAsync(report.Id)))!.Text.ShouldBe(Town.Report);

        environment["Library__PostgresPasswordFile"] = folder.PathOf("missing");
        var refused = await Quotecompare.RunAsync(["backup", folder.PathOf("more.db")], environment: environment);
        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldStartWith("quotecompare: the file with the password for PostgreSQL cannot be read");
        await using (var drop = data.CreateCommand($"DROP DATABASE {name} WITH (FORCE)")) await drop.ExecuteNonQueryAsync();
    }

    /// <summary>The system lets no file of the program grow beyond a limit: what a full disk does, on any machine.</summary>
    [Fact]
    public async Task A_disk_that_takes_no_more_leaves_no_half_backup()
    {
        await WithAsync(Full, library => library.AddTextAsync(Incoming("long.txt", new string('a', 900_000), TextKind.Report)));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // the library's files are written: only the backup grows
        var program = Path.Combine(AppContext.BaseDirectory, "quotecompare.dll");
        var start = new ProcessStartInfo("bash", ["-c", "trap '' XFSZ; ulimit -f 600; exec dotnet \"$@\"", "bash", program, "backup", File, "--library", Full])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        error.ShouldMatch("^quotecompare: the backup '.*' cannot (be read or written: the disk reports an error|grow: the disk is full; nothing was stored)\n$");
        process.ExitCode.ShouldBe(1);
        Directory.GetFiles(folder.FullPath).ShouldBeEmpty();
    }

    private static IncomingText Incoming(string name, string words, TextKind kind) =>
        new() { Name = name, Kind = kind, Bytes = System.Text.Encoding.UTF8.GetBytes(words), By = "Ada" };

    private static async Task<T> WithAsync<T>(string directory, Func<Library, Task<T>> work)
    {
        await using var services = new ServiceCollection().AddLogging().AddQuoteCompareStorage(new LibraryOptions { Directory = directory }).BuildServiceProvider();
        await services.GetRequiredService<LibraryStartup>().PrepareAsync(null);
        return await work(services.GetRequiredService<Library>());
    }
}
