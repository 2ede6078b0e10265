using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Texts;

public abstract class ProvenanceTests(DatabaseKind kind) : LibrarySuite(kind)
{
    [Fact]
    public async Task A_page_is_kept_with_where_and_when_it_was_fetched_beside_the_words_read_from_it()
    {
        var fetched = new DateTimeOffset(2026, 3, 8, 7, 30, 0, TimeSpan.Zero);
        var bytes = "<html><p>She said so.</p></html>"u8.ToArray();

        var text = await library.Library.AddTextAsync(TestLibrary.Incoming("", "article") with
        {
            Bytes = bytes,
            Words = "She said so.",
            Format = "html",
            Address = "https://example.org/article?id=1",
            RetrievedAt = fetched,
        });

        text.Text.ShouldBe("She said so.");
        (await library.Library.FindFileAsync(text.Id)).ShouldBe(bytes);
        (await HistoryAsync(text)).Arrivals.ShouldBe(
            [new Arrival(text.Id, "article", text.Sha256, "html", "https://example.org/article?id=1", fetched, "Ada")]);
    }

    [Fact]
    public async Task The_same_words_in_another_file_and_fetched_again_are_one_text_that_came_three_times()
    {
        var first = await library.AddReportAsync("She said so.");
        await library.AddReportAsync("She said so.");
        var page = TestLibrary.Incoming("She said so.") with { Address = "https://example.org/", RetrievedAt = DateTimeOffset.UnixEpoch };
        await library.Library.AddTextAsync(page);
        await library.Library.AddTextAsync(page with { RetrievedAt = DateTimeOffset.UnixEpoch.AddDays(1) });

        var arrivals = (await HistoryAsync(first)).Arrivals;

        arrivals.Select(a => a.Address).ShouldBe([null, "https://example.org/", "https://example.org/"]);
        (await library.Library.FindVersionsAsync(first.Id)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_the_page_says_of_itself_is_told_from_what_somebody_declared()
    {
        var origins = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = "og:title", ["publishedDate"] = "JSON-LD datePublished" };
        var read = new TextMetadata { Title = "The lido", PublishedDate = new EventDate(2026, 3, 8), Outlet = "Radio Wend" };
        var text = await library.Library.AddTextAsync(TestLibrary.Incoming("She said so.") with { Metadata = read, Origins = origins });

        await library.Library.DescribeAsync(text.Id, read with { Title = "The lido stays" }, "Ben");

        (await HistoryAsync(text)).Declarations.Select(d => (d.By, string.Join(' ', d.Origins.Keys.Order(StringComparer.Ordinal)))).ShouldBe(
            [("Ada", "publishedDate title"), ("Ben", "publishedDate")]);
    }

    [Fact]
    public async Task A_new_version_keeps_where_its_text_s_facts_were_read()
    {
        var origins = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = "og:title" };
        var text = await library.Library.AddTextAsync(TestLibrary.Incoming("She said so.") with { Metadata = new TextMetadata { Title = "The lido" }, Origins = origins });

        var changed = await library.AddVersionAsync(text, "She said no such thing.");

        var history = await HistoryAsync(changed);
        history.Versions.Select(v => v.Id).ShouldBe([text.Id, changed.Id]);
        history.Declarations.Select(d => (d.VersionId, d.Origins["title"])).ShouldBe([(text.Id, "og:title"), (changed.Id, "og:title")]);
        history.Arrivals.Select(a => (a.VersionId, a.By)).ShouldBe([(text.Id, "Ada"), (changed.Id, "Ben")]);
    }

    [Fact]
    public async Task Addresses_recordings_and_source_texts_stand_beside_a_text()
    {
        var speech = await library.AddSpeechAsync("We keep the lido.");
        var source = await library.AddSpeechAsync("Wir behalten das Freibad.", "source.txt");

        await library.Library.AttachAsync(speech.Id, AttachmentKind.Address, "https://example.org/speech", 5, "Ada");
        await library.Library.AttachAsync(speech.Id, AttachmentKind.Recording, "https://example.org/video", 754, "Ada");
        await library.Library.AttachAsync(speech.Id, AttachmentKind.SourceText, source.Id, null, "Ben");
        await library.Library.AttachAsync(speech.Id, AttachmentKind.SourceText, source.Id, null, "Ben");

        (await HistoryAsync(speech)).Attachments.Select(a => (a.Number, a.Kind, a.Reference, a.TimeCode, a.By)).ShouldBe(
        [
            (1, AttachmentKind.Address, "https://example.org/speech", null, "Ada"),
            (2, AttachmentKind.Recording, "https://example.org/video", 754, "Ada"),
            (3, AttachmentKind.SourceText, source.Id, null, "Ben"),
        ]);
    }

    [Theory]
    [InlineData(AttachmentKind.Address, "javascript:alert(1)", null, "'javascript:alert(1)' is no address that begins with http:// or https://")]
    [InlineData(AttachmentKind.Address, "file:///etc/passwd", null, "'file:///etc/passwd' is no address that begins with http:// or https://")]
    [InlineData(AttachmentKind.Address, "", null, "what is attached is empty")]
    [InlineData(AttachmentKind.Recording, "https://example.org/", -1, "a time code counts from the recording's beginning and cannot be below zero")]
    [InlineData(AttachmentKind.SourceText, "nowhere", null, "there is no text 'nowhere' in the library")]
    public async Task What_cannot_stand_beside_a_text_is_refused(AttachmentKind attached, string reference, int? timeCode, string refusal)
    {
        var speech = await library.AddSpeechAsync("We keep the lido.");

        (await Should.ThrowAsync<LibraryException>(() => library.Library.AttachAsync(speech.Id, attached, reference, timeCode, "Ada"))).Message.ShouldBe(refusal);
        (await HistoryAsync(speech)).Attachments.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_is_not_its_own_source()
    {
        var speech = await library.AddSpeechAsync("We keep the lido.");

        (await Should.ThrowAsync<LibraryException>(() => library.Library.AttachAsync(speech.Id, AttachmentKind.SourceText, speech.Id, null, "Ada"))).Message
            .ShouldBe("'speech.txt' cannot be the source text of itself");
    }

    private async Task<TextHistory> HistoryAsync(StoredText text) => (await library.Library.FindHistoryAsync(text.Id)).ShouldNotBeNull();

    public sealed class OnSqlite() : ProvenanceTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ProvenanceTests(DatabaseKind.Postgres);
}
