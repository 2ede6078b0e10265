using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Databases;

public sealed class PostgresDatabaseTests : IDisposable
{
    private readonly PostgresTestDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        (await RefusalAsync(connection => connection.Database = "nowhere")).ShouldBe(
            "the PostgreSQL database 'nowhere' on '127.0.0.1' does not exist; make it with createdb");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_without_its_password()
    {
        (await RefusalAsync(connection => (connection.Host, connection.Port, connection.Database, connection.Password) = ("127.0.0.2", 1, "library", "secret")))
            .ShouldBe("the PostgreSQL database 'library' on '127.0.0.2' cannot be reached; check that the server runs and that the setting names it");
    }

    [Fact]
    public async Task A_user_that_is_not_there_is_refused()
    {
        (await RefusalAsync(connection => connection.Username = "nobody")).ShouldEndWith("cannot be opened: user or password is wrong");
    }

    [Fact]
    public void A_setting_that_is_no_connection_string_is_refused()
    {
        Should.Throw<LibraryException>(() => With("Host").GetRequiredService<Library>()).Message
            .ShouldBe("the setting for PostgreSQL is no connection string (Host=...;Database=...;Username=...;Password=...)");
    }

    [Fact]
    public async Task A_library_in_which_another_program_writes_can_be_read_and_says_so_when_it_cannot_be_written()
    {
        await using var library = await TestLibrary.PreparedAsync(database);
        await library.AddSpeechAsync("We keep the lido.");
        var written = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        var other = library.Store.WriteAsync(
            async _ =>
            {
                begun.SetResult();
                await written.Task;
                return true;
            },
            TestContext.Current.CancellationToken);
        await begun.Task;

        (await library.Library.ListAsync(TestContext.Current.CancellationToken)).Speeches.ShouldHaveSingleItem();
        (await Should.ThrowAsync<LibraryException>(() => library.AddReportAsync("They keep it."))).Message
            .ShouldBe($"{database.Name} is locked by another program; close it, or try again");

        written.SetResult();
        await other;
        (await library.AddReportAsync("They keep it.")).Version.ShouldBe(1);
    }

    private async Task<string> RefusalAsync(Action<NpgsqlConnectionStringBuilder> change)
    {
        var connection = new NpgsqlConnectionStringBuilder(database.Options.Postgres);
        change(connection);
        await using var services = With(connection.ToString());
        var problem = await Should.ThrowAsync<LibraryException>(() => services.GetRequiredService<LibraryStartup>().PrepareAsync(null));
        problem.Message.ShouldNotContain("\n");
        return problem.Message;
    }

    private static ServiceProvider With(string setting) =>
        new ServiceCollection().AddLogging().AddQuoteCompareStorage(new LibraryOptions { Postgres = setting }).BuildServiceProvider();
}
