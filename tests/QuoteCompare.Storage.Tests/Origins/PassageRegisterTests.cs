using QuoteCompare.Core.Origins;
using QuoteCompare.Storage.Origins;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Origins;

public abstract class PassageRegisterTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase database = TestDatabase.Of(kind);
    private TestLibrary library = null!;

    public async ValueTask InitializeAsync() => library = await TestLibrary.PreparedAsync(database);

    public ValueTask DisposeAsync() => library.DisposeAsync();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Counts_and_places_agree_over_several_blocks_and_after_a_removal()
    {
        var first = await library.AddSpeechAsync(Made("alder", 3_000), "first.txt");
        await library.AddSpeechAsync(Made("birch", 3_000), "second.txt");
        Counted().ShouldBe(Placed(), ignoreOrder: true);
        Counted()["share"].ShouldBe(6_000);

        await RemoveAsync(first.Id);

        Counted().ShouldBe(Placed(), ignoreOrder: true);
        Counted().ShouldNotContainKey("alder");
        Counted()["share"].ShouldBe(3_000);
        (await library.Library.FindPassagesAsync("alder17")).Passages.ShouldBeEmpty();
        (await library.Library.FindPassagesAsync("birch17 shared")).Passages[0].Sentences.ShouldBe((18, 18));
    }

    [Fact]
    public async Task What_is_removed_leaves_nothing_behind()
    {
        var speech = await library.AddSpeechAsync("The harbour was dredged in 1961.");

        await RemoveAsync(speech.Id);

        foreach (var table in (string[])["Passages", "Terms", "Postings", "IndexedVersions"]) database.Scalar($"SELECT COUNT(*) FROM \"{table}\"").ShouldBe("0", table);
    }

    [Fact]
    public async Task A_library_of_an_older_version_is_indexed_at_the_next_start()
    {
        var speech = await library.AddSpeechAsync("The harbour was dredged in 1961.");
        await RemoveAsync(speech.Id);

        await library.Startup.PrepareAsync(null);

        (await library.Library.FindPassagesAsync("the harbour was dredged in 1961")).Passages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Words_read_in_another_way_are_read_again_at_the_next_start()
    {
        await library.AddSpeechAsync("The harbour was dredged in 1961.");
        database.Execute("UPDATE \"IndexedVersions\" SET \"Reading\" = 'older'");
        database.Execute("UPDATE \"Terms\" SET \"Key\" = 'dredge-of-old' WHERE \"Key\" = 'dredg'");

        await library.Startup.PrepareAsync(null);

        database.Column("SELECT DISTINCT \"Reading\" FROM \"IndexedVersions\"").ShouldBe([PassageCutter.Fingerprint]);
        database.Column("SELECT \"Key\" FROM \"Terms\"").ShouldNotContain("dredge-of-old");
    }

    [Fact]
    public async Task A_text_that_is_not_stored_is_not_indexed()
    {
        await Should.ThrowAsync<LibraryException>(() => library.Library.AddTextAsync(TestLibrary.Incoming("The harbour was dredged.", "speech.txt") with { By = "\0" }));

        database.Scalar("SELECT COUNT(*) FROM \"Passages\"").ShouldBe("0");
    }

    private static string Made(string word, int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(i => $"Our {word} {word}{i} is shared."));

    private Task<int> RemoveAsync(string id) => library.Store.WriteAsync(
        async context =>
        {
            await new PassageRegister(context, default).RemoveAsync(id);
            return 0;
        },
        default);

    private Dictionary<string, int> Counted()
    {
        using var context = library.OpenContext();
        return context.Terms.ToDictionary(term => term.Key, term => term.Passages);
    }

    private Dictionary<string, int> Placed()
    {
        using var context = library.OpenContext();
        return context.Postings.AsEnumerable().GroupBy(posting => posting.Key).ToDictionary(same => same.Key, same => same.Sum(posting => PassageBlock.Read(posting.Places).Distinct().Count()));
    }

    public sealed class OnSqlite() : PassageRegisterTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PassageRegisterTests(DatabaseKind.Postgres);
}
