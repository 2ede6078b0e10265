using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Texts;

public abstract class LikeReportsTests(DatabaseKind kind) : LibrarySuite(kind)
{
    [Fact]
    public async Task An_agency_s_copy_with_another_head_and_a_paragraph_less_is_nearly_the_same()
    {
        var agency = Words(1, 300);
        var one = await library.AddReportAsync(agency, "one.txt");
        await library.AddReportAsync(Words(2, 300), "apart.txt");
        var other = await library.AddReportAsync("From our own newsroom.\n" + string.Join(' ', agency.Split(' ').Take(240)), "other.txt");

        (await library.Library.ListAsync()).NearlySame.ShouldHaveSingleItem().ShouldBe([one.Id, other.Id]);
    }

    [Fact]
    public async Task Reports_that_share_a_quotation_are_not_the_same()
    {
        var quotation = Words(3, 40);
        await library.AddReportAsync($"{Words(4, 150)} “{quotation},” she said. {Words(5, 100)}", "one.txt");
        await library.AddReportAsync($"{Words(6, 150)} “{quotation},” she said. {Words(7, 100)}", "other.txt");

        (await library.Library.ListAsync()).NearlySame.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deleted_copy_no_longer_counts()
    {
        await library.AddReportAsync(Words(1, 300), "one.txt");
        var other = await library.AddReportAsync(Words(1, 300) + " More.", "other.txt");
        await library.Library.DeleteAsync(other.Id, "Ben");

        (await library.Library.ListAsync()).NearlySame.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_stored_before_there_were_sketches_are_sketched_at_the_next_start()
    {
        await library.AddReportAsync(Words(1, 300), "one.txt");
        await library.AddReportAsync(Words(1, 300) + " More.", "other.txt");
        database.Execute("DELETE FROM \"LikenessBands\"; DELETE FROM \"Likenesses\"");
        (await library.Library.ListAsync()).NearlySame.ShouldBeEmpty();

        await library.Startup.PrepareAsync(null);

        (await library.Library.ListAsync()).NearlySame.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Three short words")]
    [InlineData("… — “”")]
    public async Task A_text_of_hardly_a_word_is_like_nothing(string words)
    {
        await library.AddReportAsync(words, "one.txt");
        await library.AddReportAsync(words + "!", "other.txt");

        (await library.Library.ListAsync()).NearlySame.ShouldBeEmpty();
    }

    /// <summary>Words by chance from a seed: the same seed, the same words.</summary>
    private static string Words(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(2000)}"));
    }

    public sealed class OnSqlite() : LikeReportsTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LikeReportsTests(DatabaseKind.Postgres);
}
