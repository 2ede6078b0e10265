using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Origins;

public abstract class FindPassagesTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private const string Harbour =
        "My friends, the harbour was dredged in 1961. We shall rebuild the eastern breakwater before the winter storms. " +
        "Nobody on this quay will lose a mooring because of it.\nThe fishing fleet has forty-two boats. Every one of them will sail again in April.";

    private const string School = "The school needs a new roof. If the county pays for the timber, our carpenters will give their labour for nothing.";

    private readonly TestDatabase database = TestDatabase.Of(kind);
    private TestLibrary library = null!;

    public async ValueTask InitializeAsync() => library = await TestLibrary.PreparedAsync(database);

    public ValueTask DisposeAsync() => library.DisposeAsync();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Words_of_a_speech_are_found_in_it_at_their_sentence()
    {
        await library.AddSpeechAsync(School, "school.txt");
        var harbour = await library.AddSpeechAsync(Harbour, "harbour.txt");

        var best = (await FindAsync("“We shall rebuild the eastern breakwater before the winter storms”")).Passages[0];

        best.Speech.Id.ShouldBe(harbour.Id);
        best.Sentences.ShouldBe((2, 2));
        best.Certainty.ShouldBe(Certainty.Clear);
        best.Alignments.ShouldHaveSingleItem().Passage.Span.In(Harbour).ShouldBe("We shall rebuild the eastern breakwater before the winter storms");
    }

    [Fact]
    public async Task Words_from_memory_are_found_with_the_words_that_differ()
    {
        await library.AddSpeechAsync(Harbour, "harbour.txt");
        await library.AddSpeechAsync(School, "school.txt");

        var found = await FindAsync("we will reconstruct the eastern breakwater before winter");

        var best = found.Passages[0];
        best.Sentences.ShouldBe((2, 2));
        best.Alignments.SelectMany(alignment => alignment.Script.Edits).Where(edit => edit.Kind == EditKind.Substituted)
            .Select(edit => (edit.Report!.Value.In(found.Asked), edit.Original!.Value.In(Harbour))).ShouldContain(("reconstruct", "rebuild"));
    }

    [Fact]
    public async Task Words_of_two_sentences_are_found_in_both()
    {
        await library.AddSpeechAsync(Harbour, "harbour.txt");

        var best = (await FindAsync("The fishing fleet has forty-two boats. Every one of them will sail again in April.")).Passages[0];

        best.Sentences.ShouldBe((4, 5));
    }

    [Fact]
    public async Task A_deleted_speech_is_found_no_more_until_it_is_restored_and_a_purged_one_leaves_no_word()
    {
        var speech = await library.AddSpeechAsync(Harbour);

        await library.Library.DeleteAsync(speech.Id, "Ada");
        await library.Startup.PrepareAsync(null);
        (await FindAsync("rebuild the eastern breakwater")).Passages.ShouldBeEmpty();
        (await library.Library.SearchAsync("breakwater")).Hits.ShouldBeEmpty();

        await library.Library.RestoreAsync(speech.Id);
        (await FindAsync("rebuild the eastern breakwater")).Passages.ShouldHaveSingleItem();
        (await library.Library.SearchAsync("breakwater")).Hits.ShouldHaveSingleItem();

        await library.Library.PurgeAsync(speech.Id);
        foreach (var table in (string[])["Passages", "Terms", "Postings", "IndexedVersions", "SearchEntries", "SearchText"]) database.Scalar($"SELECT COUNT(*) FROM \"{table}\"").ShouldBe("0", table);
    }

    [Fact]
    public async Task No_passage_is_answered_twice()
    {
        await library.AddSpeechAsync(Harbour + " The harbour storms, and the winter quay, and forty boats in the breakwater.");

        var found = await FindAsync("rebuild the harbour breakwater before winter storms in April");

        var spans = found.Passages.Concat(found.Nearest).Select(passage => passage.Alignments[0].Passage.Span).ToList();
        spans.ShouldNotBeEmpty();
        for (var i = 0; i < spans.Count; i++) spans.Skip(i + 1).ShouldAllBe(other => !other.Overlaps(spans[i]));
    }

    [Fact]
    public async Task What_stands_in_no_speech_is_no_match()
    {
        await library.AddSpeechAsync(Harbour);

        (await FindAsync("Parliament ratified the treaty unanimously yesterday")).Passages.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_library_has_no_match()
    {
        var found = await FindAsync("the eastern breakwater");

        found.Problem.ShouldBeNull();
        found.Passages.ShouldBeEmpty();
        found.Nearest.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_are_not_searched()
    {
        await library.AddReportAsync(Harbour);

        (await FindAsync("We shall rebuild the eastern breakwater")).Passages.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_latest_version_alone_is_searched()
    {
        var speech = await library.AddSpeechAsync(Harbour);
        var later = await library.AddVersionAsync(speech, Harbour.Replace("winter storms", "autumn gales", StringComparison.Ordinal));

        var best = (await FindAsync("rebuild the eastern breakwater before the autumn gales")).Passages.ShouldHaveSingleItem();

        best.Speech.Id.ShouldBe(later.Id);
        database.Column("SELECT \"Key\" FROM \"Terms\" ORDER BY \"Key\"").ShouldNotContain("winter");
        database.Scalar("SELECT COUNT(*) FROM \"IndexedVersions\"").ShouldBe("1");
    }

    [Theory]
    [InlineData("", "no word")]
    [InlineData("  \n ", "no word")]
    [InlineData("?!… “”", "no word")]
    [InlineData("\0", "no word")]
    [InlineData("\uD83D\uDE00\uD800", "no word")]
    [InlineData("to be or not to be", "nearly every speech")]
    public async Task What_holds_nothing_to_look_for_is_said_so(string words, string said)
    {
        await library.AddSpeechAsync(Harbour);

        var found = await FindAsync(words);

        found.Problem.ShouldNotBeNull().ShouldContain(said);
        found.Passages.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_word_that_stands_in_the_library_is_worth_a_check()
    {
        await library.AddSpeechAsync(Harbour);

        (await FindAsync("breakwater")).Passages.ShouldHaveSingleItem().Certainty.ShouldBe(Certainty.Check);
    }

    [Theory]
    [InlineData("eastern\0breakwater' OR 1=1 --")]
    [InlineData("eastern \uDC00 breakwater")]
    [InlineData("breakwater \" NEAR( * ) {eastern}")]
    public async Task Hostile_signs_are_signs_and_the_words_are_found(string words)
    {
        await library.AddSpeechAsync(Harbour);

        (await FindAsync(words)).Passages.ShouldHaveSingleItem().Sentences.ShouldBe((2, 2));
    }

    [Fact]
    public async Task Of_long_input_the_beginning_is_looked_for_and_that_is_told()
    {
        await library.AddSpeechAsync(Harbour);

        var found = await FindAsync("We shall rebuild the eastern breakwater before the winter storms. " + new string('x', 100_000));

        found.IsCut.ShouldBeTrue();
        found.Asked.Length.ShouldBe(2_000);
    }

    [Fact]
    public async Task An_endless_sentence_is_kept_in_parts_and_found()
    {
        var words = string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"w{i}ord"));
        await library.AddSpeechAsync($"We say {words}.");

        (await FindAsync("w4000ord w4001ord w4002ord w4003ord w4004ord")).Passages[0].Sentences.ShouldBe((1, 1));
        int.Parse(database.Scalar("SELECT COUNT(*) FROM \"Passages\""), System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task The_same_question_has_the_same_answer_whatever_was_stored_in_between()
    {
        await library.AddSpeechAsync(Harbour);
        var before = (await FindAsync("rebuild the breakwater before winter")).Passages[0];

        await library.AddReportAsync("The mayor spoke.");

        var after = (await FindAsync("rebuild the breakwater before winter")).Passages[0];
        (after.Confidence, after.Sentences).ShouldBe((before.Confidence, before.Sentences));
    }

    private Task<FoundPassages> FindAsync(string words) => library.Library.FindPassagesAsync(words);

    public sealed class OnSqlite() : FindPassagesTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : FindPassagesTests(DatabaseKind.Postgres);
}
