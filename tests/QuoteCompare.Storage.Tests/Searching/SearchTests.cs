using FsCheck;
using FsCheck.Fluent;
using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage.Searching;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Searching;

public abstract class SearchTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private const string Speech = "My friends, the harbour was dredged in 1961.\nWe shall rebuild the eastern breakwater, if the county pays half of it, before the winter storms.";

    private const string Report = "Breakwater to be rebuilt\nOn 3 May 2024 Ida Brandt said: “We shall rebuild the eastern breakwater before the winter storms.” The harbour master was pleased.";

    private readonly TestDatabase database = TestDatabase.Of(kind);
    private TestLibrary library = null!;
    private StoredText speech = null!;
    private StoredText report = null!;

    public async ValueTask InitializeAsync()
    {
        library = await TestLibrary.PreparedAsync(database);
        speech = await AddAsync("speech.txt", Speech, TextKind.Speech, new TextMetadata { Speaker = "Ida Brandt", EventDates = [new EventDate(2024, 5, 3)] });
        report = await AddAsync("report.txt", Report, TextKind.Report, new TextMetadata { Outlet = "The Marsten Ledger", PublishedDate = new EventDate(2024, 5, null) });
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
        await library.Library.CompareAsync(report.Id);
    }

    public ValueTask DisposeAsync() => library.DisposeAsync();

    public void Dispose() => database.Dispose();

    [Theory]
    [InlineData("breakwater", "speech 2, report 1, report 2, quotation 2")]
    [InlineData("BREAKWATERS", "speech 2, report 1, report 2, quotation 2")]
    [InlineData("breakwater dredged", "")]
    [InlineData("\"eastern breakwater\"", "speech 2, report 2, quotation 2")]
    [InlineData("“breakwater eastern”", "")]
    [InlineData("\"breakwater before the winter\"", "report 2, quotation 2")]
    [InlineData("breakwater kind:speech", "speech 2")]
    [InlineData("breakwater kind:speech kind:quotation", "speech 2, quotation 2")]
    [InlineData("harbour speaker:brandt", "speech 1")]
    [InlineData("breakwater speaker:\"ida brandt\"", "speech 2, quotation 2")]
    [InlineData("outlet:ledger pleased", "report 2")]
    [InlineData("outlet:courier", "")]
    [InlineData("dredged from:2024-05-03", "speech 1")]
    [InlineData("dredged from:2024-05-04", "")]
    [InlineData("dredged to:2024-04", "")]
    [InlineData("dredged date:2024-05..2024-06", "speech 1")]
    [InlineData("dredged date:..2024", "speech 1")]
    [InlineData("pleased date:2024-05-20", "report 2")]
    [InlineData("finding:condition", "quotation 2")]
    [InlineData("finding:redated", "")]
    [InlineData("penguin", "")]
    public async Task A_question_finds_the_places_that_it_names(string question, string places)
    {
        var found = await library.Library.SearchAsync(question);

        found.Problem.ShouldBeNull();
        found.Hits.Select(hit => $"{hit.Kind} {hit.Paragraph}".ToLowerInvariant()).ShouldBe(places.Split(", ", StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
    }

    [Fact]
    public async Task A_snippet_shows_the_words_that_were_searched_for()
    {
        var hit = (await library.Library.SearchAsync("\"winter storm\" kind:speech")).Hits.ShouldHaveSingleItem();

        hit.Marks.Select(mark => mark.In(hit.Snippet)).ShouldBe(["winter storms"]);
        hit.Span.In(Speech).ShouldContain("winter storms");
    }

    [Fact]
    public async Task A_long_paragraph_is_shown_round_its_first_match()
    {
        var words = string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"w{i}"));
        await library.AddSpeechAsync(words, "long.txt");

        var hit = (await library.Library.SearchAsync("w2500")).Hits.ShouldHaveSingleItem();

        hit.Snippet.Length.ShouldBeLessThan(300);
        hit.Marks.ShouldHaveSingleItem().In(hit.Snippet).ShouldBe("w2500");
    }

    [Fact]
    public async Task The_latest_version_alone_is_searched()
    {
        await library.AddVersionAsync(speech, Speech.Replace("dredged", "deepened", StringComparison.Ordinal));

        (await library.Library.SearchAsync("dredged")).Hits.ShouldBeEmpty();
        (await library.Library.SearchAsync("deepened")).Hits.ShouldHaveSingleItem().Text.Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_later_comparison_takes_the_place_of_the_earlier_one()
    {
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.IndependentTranslation, "Ada");
        await library.Library.CompareAsync(report.Id);

        (await library.Library.SearchAsync("kind:quotation \"eastern breakwater\"")).Hits.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_declared_later_counts_at_once()
    {
        await library.Library.DescribeAsync(speech.Id, speech.Metadata with { Speaker = "Ida Holm" }, "Ada");

        (await library.Library.SearchAsync("dredged speaker:holm")).Hits.ShouldHaveSingleItem();
        (await library.Library.SearchAsync("dredged speaker:brandt")).Hits.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_removed_is_found_no_more_and_leaves_no_word()
    {
        foreach (var id in (string[])[speech.Id, report.Id])
        {
            await library.Store.WriteAsync(
                async context =>
                {
                    await new SearchRegister(context, default).RemoveAsync(id);
                    return 0;
                },
                default);
        }

        (await library.Library.SearchAsync("breakwater")).Hits.ShouldBeEmpty();
        database.Scalar("SELECT COUNT(*) FROM \"SearchEntries\"").ShouldBe("0");
        database.Scalar("SELECT COUNT(*) FROM \"SearchText\"").ShouldBe("0");
    }

    [Fact]
    public async Task A_library_of_an_older_version_can_be_searched_after_the_next_start()
    {
        database.Execute("DELETE FROM \"SearchText\"");
        database.Execute("DELETE FROM \"SearchEntries\"");

        await library.Startup.PrepareAsync(null);

        (await library.Library.SearchAsync("\"eastern breakwater\"")).Hits.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("", "no word")]
    [InlineData("?!", "no word")]
    [InlineData("finding:lies", "finding: knows substituted, omitted")]
    [InlineData("kind:book", "kind: knows speech, report, quotation")]
    [InlineData("author:brandt", "no field “author:”")]
    [InlineData("date:yesterday", "2019-09-17")]
    [InlineData("date:..", "date: wants")]
    [InlineData("from:2024-13", "from: wants")]
    [InlineData("speaker:", "speaker: wants a name")]
    public async Task What_cannot_be_read_is_said_in_a_sentence(string question, string said) =>
        (await library.Library.SearchAsync(question)).Problem.ShouldNotBeNull().ShouldContain(said);

    [Fact]
    public async Task A_question_is_no_text()
    {
        (await library.Library.SearchAsync(new string('a', 501))).Problem.ShouldNotBeNull().ShouldContain("500");
        (await library.Library.SearchAsync(string.Join(' ', Enumerable.Repeat("a", 41)))).Problem.ShouldNotBeNull().ShouldContain("40");
    }

    [Theory]
    [InlineData("breakwater* OR NEAR(a b)")]
    [InlineData("breakwater' & !x | y:*")]
    [InlineData("{breakwater} ^Words - \\ ''' ")]
    [InlineData("\"breakwater\" \"")]
    [InlineData("breakwater\0 \uD800 \uDC00")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("10:30 http://x.example/breakwater")]
    public async Task Signs_are_no_syntax(string question) => await Should.NotThrowAsync(() => library.Library.SearchAsync(question));

    [Fact]
    public void Any_question_is_answered() => Prop.ForAll(AnyText.Arbitrary(AnyText.CodeUnits), question =>
    {
        library.Library.SearchAsync($"breakwater {question}").GetAwaiter().GetResult().ShouldNotBeNull();
    }).QuickCheckThrowOnFailure();

    private Task<StoredText> AddAsync(string name, string words, TextKind textKind, TextMetadata metadata) =>
        library.Library.AddTextAsync(new IncomingText { Name = name, Bytes = Encoding.UTF8.GetBytes(words), Kind = textKind, Metadata = metadata, By = "Ada" });

    public sealed class OnSqlite() : SearchTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SearchTests(DatabaseKind.Postgres);
}
