using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Samples;

public abstract class SampleLoaderTests(DatabaseKind kind) : LibrarySuite(kind)
{
    private readonly DataFolder data = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task A_sample_is_listed_with_what_its_sidecars_declare()
    {
        await library.AddSpeechAsync("A speech of the user's own.", "own.txt");

        await LoadAsync();

        var listing = await library.Library.ListAsync();
        listing.Samples.ShouldBe([new Sample("lido", "The lido", 0)]);
        listing.Speeches.Select(s => (s.Speech.Name, s.Speech.Sample)).ShouldBe([("speech.txt", "lido"), ("own.txt", null)]);
        var (speech, reports) = listing.Speeches[0];
        speech.Text.ShouldBe("We keep the lido.\r\n");
        speech.Metadata.Speaker.ShouldBe("Ruth Calloway");
        reports.ShouldHaveSingleItem().Pair.ShouldSatisfyAllConditions(
            pair => pair.Relation.ShouldBe(TextRelation.SameTranscript),
            pair => pair.DeclaredBy.ShouldBe("the sample library"));
        listing.ReportsWithoutSpeech.ShouldHaveSingleItem().Name.ShouldBe("alone.txt");
    }

    [Fact]
    public async Task What_a_user_deleted_stays_deleted_and_keeps_nothing_from_loading()
    {
        await LoadAsync();
        var (speech, reports) = (await library.Library.ListAsync()).Speeches[0];
        await library.Library.DeleteAsync(reports[0].Report.Id, "Ada");
        data.Write(DataFolder.Report, "They keep it, they say.");
        data.WriteManifest();

        await LoadAsync();

        (await library.Library.FindSpeechAsync(speech.Id)).ShouldNotBeNull().Reports.ShouldBeEmpty();
        await library.Library.RestoreAsync(reports[0].Report.Id);
        (await library.Library.FindSpeechAsync(speech.Id)).ShouldNotBeNull().Reports.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_text_of_a_sample_can_be_deleted_and_not_purged()
    {
        await LoadAsync();
        var speech = (await library.Library.ListAsync()).Speeches[0].Speech;

        (await Should.ThrowAsync<LibraryException>(() => library.Library.PurgeAsync(speech.Id))).Message
            .ShouldBe("'speech.txt' comes with the program and can be deleted, not purged: the next start would bring it again");
    }

    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        await LoadAsync();
        var once = library.Dump();

        await LoadAsync();

        library.Dump().ShouldBe(once);
    }

    [Fact]
    public async Task What_a_user_declared_since_stays_the_last_word()
    {
        await LoadAsync();
        var (speech, reports) = (await library.Library.ListAsync()).Speeches[0];
        await library.Library.DescribeAsync(speech.Id, new TextMetadata { Speaker = "Cllr Calloway" }, "Ada");
        await library.Library.DeclareAsync(speech.Id, reports[0].Report.Id, TextRelation.Unknown, "Ada");

        await LoadAsync();

        (speech, reports) = (await library.Library.ListAsync()).Speeches[0];
        speech.Metadata.Speaker.ShouldBe("Cllr Calloway");
        reports[0].Pair.Relation.ShouldBe(TextRelation.Unknown);
    }

    [Fact]
    public async Task A_later_release_brings_new_versions_sidecars_and_titles()
    {
        await LoadAsync();
        data.Write(DataFolder.Speech, "We shall keep the lido.\n");
        data.Write(DataFolder.Sidecar(DataFolder.Report), """{ "kind": "report", "on": [{ "speech": "speech.txt", "relation": "unknown" }] }""");
        data.WriteManifest("The lido of Wendbridge");

        await LoadAsync();

        var listing = await library.Library.ListAsync();
        listing.Samples[0].Title.ShouldBe("The lido of Wendbridge");
        var (speech, reports) = listing.Speeches.ShouldHaveSingleItem();
        (speech.Version, speech.Text, speech.Sample).ShouldBe((2, "We shall keep the lido.\n", "lido"));
        reports.ShouldHaveSingleItem().Pair.Relation.ShouldBe(TextRelation.Unknown);
        reports[0].Report.Metadata.Outlet.ShouldBeNull();
        (await library.Library.FindVersionsAsync(speech.Id)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(DataFolder.Speech)]
    [InlineData("a/speech.meta.json")]
    public async Task A_file_whose_hash_is_off_is_refused_by_name_and_nothing_is_loaded(string path)
    {
        var before = library.Dump();
        File.AppendAllText(data[path], " ");

        (await RefusalAsync()).ShouldBe($"'{path}' is not the file that 'manifest.json' names: its SHA-256 differs");
        library.Dump().ShouldBe(before);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        File.Delete(data[DataFolder.Report]);

        (await RefusalAsync()).ShouldContain(data[DataFolder.Report]);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("")]
    [InlineData(".")]
    public async Task A_path_that_leaves_the_folder_is_refused(string path)
    {
        data.Write("manifest.json", $$"""{ "samples": [{ "id": "x", "title": "X", "texts": [{ "path": "{{path}}", "sha256": "", "meta": "m", "metaSha256": "" }] }] }""");

        (await RefusalAsync()).ShouldBe($"'{path}' lies outside '{data.Path}'");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"samples\": [{ \"id\": null, \"title\": \"X\", \"texts\": [] }] }")]
    [InlineData("{ \"samples\": [{ \"id\": \"x\", \"title\": \"X\", \"texts\": [{ \"path\": \"a/speech.txt\" }] }] }")]
    public async Task A_manifest_that_is_not_as_expected_is_refused_in_one_line(string json)
    {
        data.Write("manifest.json", json);

        var refusal = await RefusalAsync();

        refusal.ShouldStartWith($"'{data["manifest.json"]}' is not as expected");
        refusal.ShouldNotContain("\n");
    }

    [Theory]
    [InlineData("{ \"kind\": \"poem\" }", "'a/new.meta.json': metadata is not as expected at $.kind, line 1")]
    [InlineData("{}", "'a/new.meta.json' does not say whether its text is a speech or a report")]
    [InlineData("{ \"kind\": \"report\", \"on\": [{ \"speech\": \"gone.txt\" }] }", "'a/new.txt' is declared to be on 'gone.txt', which its sample does not hold")]
    public async Task A_sidecar_that_does_not_hold_is_refused_by_name(string sidecar, string refusal)
    {
        var before = library.Dump();
        data.Add("a/new.txt", "New words.", sidecar);
        data.WriteManifest();

        (await RefusalAsync()).ShouldBe(refusal);
        library.Dump().ShouldBe(before);
    }

    [Fact]
    public async Task A_folder_without_manifest_is_refused()
    {
        File.Delete(data["manifest.json"]);

        (await RefusalAsync()).ShouldContain("manifest.json");
    }

    [Fact]
    public async Task The_sample_library_of_this_repository_loads()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "QuoteCompare.sln"))) root = Path.GetDirectoryName(root)!;

        await library.Startup.PrepareAsync(Path.Combine(root, "data"));

        var listing = await library.Library.ListAsync();
        listing.Samples.Count.ShouldBe(2);
        listing.Speeches.Select(s => s.Reports.Count).ShouldBe([3, 2, 0]);
        listing.ReportsWithoutSpeech.Count.ShouldBe(1);
    }

    private Task LoadAsync() => library.Startup.PrepareAsync(data.Path);

    private async Task<string> RefusalAsync() => (await Should.ThrowAsync<LibraryException>(LoadAsync)).Message;

    public sealed class OnSqlite() : SampleLoaderTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SampleLoaderTests(DatabaseKind.Postgres);
}
