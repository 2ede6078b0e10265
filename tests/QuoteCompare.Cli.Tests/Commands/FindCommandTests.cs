using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Cli.Tests.Support;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class FindCommandTests : IAsyncLifetime, IDisposable
{
    private const string Speech = "My friends, the harbour was dredged in 1961. We shall rebuild the eastern breakwater before the winter storms.";

    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddQuoteCompareStorage(new LibraryOptions { Directory = folder.FullPath }).BuildServiceProvider();
        await services.GetRequiredService<LibraryStartup>().PrepareAsync(null);
        await services.GetRequiredService<Library>().AddTextAsync(new IncomingText { Name = "harbour.txt", Bytes = System.Text.Encoding.UTF8.GetBytes(Speech), Kind = TextKind.Speech, By = "the test" });
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public void The_passage_is_written_with_its_place_its_certainty_and_the_words_that_differ()
    {
        var found = Find("We will rebuild the eastern breakwater before the winter storms", "--format", "json").ShouldBeDone().Json;

        var passage = found.GetProperty("passages").EnumerateArray().ShouldHaveSingleItem();
        passage.GetProperty("name").GetString().ShouldBe("harbour.txt");
        passage.GetProperty("firstSentence").GetInt32().ShouldBe(2);
        passage.GetProperty("certainty").GetString().ShouldBe("clear");
        var source = passage.GetProperty("sources")[0];
        Speech[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()].ShouldBe(source.GetProperty("text").GetString());
        passage.GetProperty("words").EnumerateArray().ShouldContain(edit => edit.GetProperty("kind").GetString() != "same");
    }

    [Fact]
    public void For_people_it_is_written_in_words() =>
        Find("we rebuild the eastern breakwater before winter storms").ShouldBeDone().Output.ShouldSatisfyAllConditions(
            output => output.ShouldContain("harbour.txt"), output => output.ShouldContain("sentence 2"), output => output.ShouldContain("Does not check whether"));

    [Fact]
    public void What_is_not_found_is_no_match_and_no_mistake() =>
        Find("Parliament ratified the treaty unanimously").ShouldBeDone().Output.ShouldContain("no match found in this library");

    [Fact]
    public void Words_that_hold_nothing_to_look_for_are_refused_in_one_line() => Find("?!").ShouldRefuse("no word");

    [Fact]
    public void A_folder_without_a_library_is_refused_and_none_is_made()
    {
        var empty = folder.PathOf("empty");

        CommandLineRun.Of("find", "words", "--library", empty).ShouldRefuse("no library", "empty");

        Directory.Exists(empty).ShouldBeFalse();
    }

    [Fact]
    public void Two_libraries_at_once_are_wrong_usage() =>
        CommandLineRun.Of("find", "words", "--library", "a", "--postgres", "Host=b").ShouldBeWrongUsage("--library", "--postgres");

    [Fact]
    public void What_is_no_connection_is_refused_without_its_words() =>
        CommandLineRun.Of("find", "words", "--postgres", "secret").ShouldRefuse("no connection string");

    private CommandLineRun Find(string words, params string[] more) => CommandLineRun.Of(["find", words, "--library", folder.FullPath, .. more]);
}
