using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core;
using QuoteCompare.Storage.Tests.Support;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Tests.Texts;

public abstract class TextRegisterTests(DatabaseKind kind) : LibrarySuite(kind)
{
    [Fact]
    public void A_text_comes_back_as_it_went_in_whatever_its_characters() => Prop.ForAll(AnyText.Arbitrary(AnyText.Encodable), text =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var added = library.Library.AddTextAsync(TestLibrary.Incoming("") with { Bytes = bytes }).Result;
        var read = library.Library.FindTextAsync(added.Id).Result.ShouldNotBeNull();
        read.Text.ShouldBe(TextWithoutMark(text));
        read.Id.ShouldBe(PublicId.OfText(read.Text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_read_from_another_kind_of_file_may_hold_half_characters() => Prop.ForAll(AnyText.Arbitrary(AnyText.CodeUnits), text =>
    {
        var file = new ReceivedFile("any.txt", Guid.NewGuid().ToByteArray(), text);
        library.Store.WriteAsync(c => new TextRegister(c, default, default).AddAsync(file, TextKind.Report, TextMetadata.None, "Ada"), default).Wait();
        library.Library.FindTextAsync(PublicId.OfText(text)).Result.ShouldNotBeNull().Text.ShouldBe(text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task The_file_is_kept_byte_for_byte_and_named_by_its_hash()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "We keep\0 the lido.\r\n"u8];

        var stored = await library.Library.AddTextAsync(TestLibrary.Incoming("", "speech.txt") with { Bytes = bytes });

        stored.Text.ShouldBe("We keep\0 the lido.\r\n");
        stored.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        (await library.Library.FindFileAsync(stored.Id)).ShouldBe(bytes);
    }

    [Fact]
    public async Task Five_megabytes_of_one_word_come_back()
    {
        var stored = await library.AddReportAsync(new string('a', 5_000_000));

        (await library.Library.FindTextAsync(stored.Id)).ShouldNotBeNull().Text.ShouldBe(new string('a', 5_000_000));
    }

    [Fact]
    public async Task All_metadata_come_back()
    {
        var metadata = new TextMetadata
        {
            Kind = TextKind.Report,
            Title = "“A road\0 with houses” \uD83D",
            Speaker = "Ruth Calloway",
            Outlet = "Radio Wend",
            EventDates = [new EventDate(2025, 3, 6), new EventDate(null, 2, null)],
            PublishedDate = new EventDate(2025, null, null),
            Language = "en",
            TranslatedFrom = "fa",
            Completeness = Completeness.Excerpt,
            On = [new DeclaredRelation("lido.txt", TextRelation.SameTranscript)],
        };

        var stored = await library.Library.AddTextAsync(TestLibrary.Incoming("She said so.") with { Metadata = metadata });

        var read = (await library.Library.FindTextAsync(stored.Id)).ShouldNotBeNull().Metadata;
        read.EventDates.ShouldBe(metadata.EventDates);
        read.On.ShouldBe(metadata.On);
        (read with { EventDates = metadata.EventDates, On = metadata.On }).ShouldBe(metadata);
        stored.DeclaredBy.ShouldBe("Ada");
    }

    [Fact]
    public async Task The_same_words_again_are_the_same_text_and_change_nothing()
    {
        var first = await library.AddSpeechAsync("We keep the lido.");
        var before = library.Dump();

        (await library.AddSpeechAsync("We keep the lido.")).StoredAt.ShouldBe(first.StoredAt);
        library.Dump().ShouldBe(before);
        (await library.AddSpeechAsync("We keep the lido.", "other.txt")).Name.ShouldBe("speech.txt");
    }

    [Fact]
    public async Task Words_that_are_there_as_a_speech_cannot_come_again_as_a_report()
    {
        await library.AddSpeechAsync("We keep the lido.");

        var problem = await Should.ThrowAsync<LibraryException>(() => library.AddReportAsync("We keep the lido."));

        problem.Message.ShouldBe("'report.txt' is in the library already, as the speech 'speech.txt'");
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused_by_name_and_offset()
    {
        var problem = await Should.ThrowAsync<LibraryException>(
            () => library.Library.AddTextAsync(TestLibrary.Incoming("", "broken.txt") with { Bytes = new byte[] { 65, 66, 0xFF } }));

        problem.Message.ShouldBe("'broken.txt' is not UTF-8 at byte 2");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b.txt")]
    [InlineData("a\nb.txt")]
    [InlineData("a\uD83D.txt")]
    public async Task A_name_that_cannot_be_shown_is_refused(string name)
    {
        var before = library.Dump();

        await Should.ThrowAsync<LibraryException>(() => library.AddSpeechAsync("We keep the lido.", name));
        await Should.ThrowAsync<LibraryException>(
            () => library.Library.AddTextAsync(TestLibrary.Incoming("We keep.") with { By = name }));

        library.Dump().ShouldBe(before);
    }

    [Fact]
    public async Task Changed_words_are_a_new_version_beside_the_old_one()
    {
        var metadata = new TextMetadata { Title = "The lido" };
        var first = await library.Library.AddTextAsync(TestLibrary.Incoming("We keep the lido.", "speech.txt") with { Kind = TextKind.Speech, Metadata = metadata });

        var second = await library.AddVersionAsync(first, "We keep the lido!");

        second.ShouldSatisfyAllConditions(
            () => second.Version.ShouldBe(2),
            () => second.Id.ShouldNotBe(first.Id),
            () => second.Metadata.Title.ShouldBe("The lido"),
            () => second.DeclaredBy.ShouldBe("Ada"),
            () => second.DeclaredAt.ShouldBe(first.DeclaredAt));
        (await library.Library.FindVersionsAsync(second.Id)).Select(v => v.Text).ShouldBe(["We keep the lido.", "We keep the lido!"]);
        (await library.Library.ListAsync()).Speeches.ShouldHaveSingleItem().Speech.Id.ShouldBe(second.Id);
        (await library.AddVersionAsync(first, "We keep the lido!")).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Another_text_s_words_are_no_version()
    {
        var one = await library.AddSpeechAsync("We keep the lido.", "one.txt");
        await library.AddReportAsync("They keep it.", "two.txt");

        var problem = await Should.ThrowAsync<LibraryException>(() => library.AddVersionAsync(one, "They keep it."));

        problem.Message.ShouldBe("these words of 'one.txt' are another text's, the report 'two.txt'");
    }

    [Fact]
    public async Task What_was_declared_before_is_kept()
    {
        var text = await library.AddSpeechAsync("We keep the lido.");

        var described = await library.Library.DescribeAsync(text.Id, new TextMetadata { Title = "The lido" }, "Ben");
        await library.Library.DescribeAsync(text.Id, new TextMetadata { Title = "The lido" }, "Cem");

        described.Metadata.Title.ShouldBe("The lido");
        described.DeclaredBy.ShouldBe("Ben");
        database.Column("SELECT \"DeclaredBy\" FROM \"Metadata\" ORDER BY \"Number\"").ShouldBe(["Ada", "Ben"]);
    }

    [Fact]
    public async Task A_pair_keeps_its_history_and_the_last_word_counts()
    {
        var (speech, report) = (await library.AddSpeechAsync("We keep the lido."), await library.AddReportAsync("They keep it."));

        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.Unknown, "Ada");
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ben");
        var again = await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Cem");

        again.DeclaredBy.ShouldBe("Ben");
        var (shown, pair) = (await library.Library.FindSpeechAsync(speech.Id)).ShouldNotBeNull().Reports.ShouldHaveSingleItem();
        shown.Id.ShouldBe(report.Id);
        pair.ShouldBe(again);
        database.Scalar("SELECT count(*) FROM \"Pairs\"").ShouldBe("2");
    }

    [Fact]
    public async Task A_pair_holds_for_every_version()
    {
        var (speech, report) = (await library.AddSpeechAsync("We keep the lido."), await library.AddReportAsync("They keep it."));
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");

        var corrected = await library.AddVersionAsync(speech, "We shall keep the lido.");
        var changed = await library.AddVersionAsync(report, "They will keep it.");

        var (shown, pair) = (await library.Library.FindSpeechAsync(corrected.Id)).ShouldNotBeNull().Reports.ShouldHaveSingleItem();
        shown.Id.ShouldBe(changed.Id);
        (pair.SpeechId, pair.ReportId).ShouldBe((corrected.Id, changed.Id));
    }

    [Fact]
    public async Task A_pair_needs_a_speech_and_a_report_of_the_library()
    {
        var (speech, report) = (await library.AddSpeechAsync("We keep the lido."), await library.AddReportAsync("They keep it."));

        async Task<string> Refusal(string speechId, string reportId) =>
            (await Should.ThrowAsync<LibraryException>(() => library.Library.DeclareAsync(speechId, reportId, TextRelation.Unknown, "Ada"))).Message;

        (await Refusal(report.Id, report.Id)).ShouldBe("'report.txt' is no speech");
        (await Refusal(speech.Id, speech.Id)).ShouldBe("'speech.txt' is no report");
        (await Refusal("nowhere", report.Id)).ShouldBe("there is no text 'nowhere' in the library");
    }

    private static string TextWithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;

    public sealed class OnSqlite() : TextRegisterTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : TextRegisterTests(DatabaseKind.Postgres);
}
