using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Comparisons;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Comparisons;

public abstract class StoredComparerTests(DatabaseKind kind) : IDisposable
{
    private readonly TestDatabase database = TestDatabase.Of(kind);
    private int computed;

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Every_field_of_a_comparison_comes_back()
    {
        Comparison? made = null;
        var seed = 0;
        var engine = new ComparisonEngine("by chance", (report, originals, _) => made = new AnyComparison(seed, report, originals).Make());
        await using var library = await TestLibrary.PreparedAsync(database, engine);
        await library.AddSpeechAsync("“We keep\0 the 😀😀 lido,” 😀 I said. 😀", "one.txt");
        await library.AddSpeechAsync("😀", "two.txt");
        for (; seed < 100; seed++)
        {
            var report = await library.AddReportAsync($"{seed} She said: “We keep the lido.” 😀😀😀 \0");

            var first = (await library.Library.CompareAsync(report.Id)).ShouldNotBeNull();
            var second = (await library.Library.CompareAsync(report.Id)).ShouldNotBeNull();

            ExactJson.Write(first.Comparison).ShouldBe(ExactJson.Write(made));
            ExactJson.Write(second.Comparison).ShouldBe(ExactJson.Write(made));
            second.ComputedAt.ShouldBe(first.ComputedAt);
        }
    }

    [Fact]
    public async Task A_report_is_compared_with_an_earlier_version_of_its_speech_when_that_is_asked_for()
    {
        await using var library = await TestLibrary.PreparedAsync(database);
        var (speech, other) = (await library.AddSpeechAsync("We keep the lido."), await library.AddSpeechAsync("Nobody swims alone.", "other.txt"));
        var report = await library.AddReportAsync("“We keep the lido,” she said.");
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
        var corrected = await library.AddVersionAsync(speech, "We sell the lido.");

        (await library.Library.CompareAsync(report.Id))!.Originals.Select(original => original.Id).ShouldBe([corrected.Id]);
        var earlier = (await library.Library.CompareWithAsync(report.Id, speech.Id)).ShouldNotBeNull();
        earlier.Originals.Select(original => original.Id).ShouldBe([speech.Id]);
        earlier.Pairs.ShouldHaveSingleItem().SpeechId.ShouldBe(speech.Id);
        (await library.Library.CompareWithAsync(report.Id, other.Id)).ShouldBeNull();
        (await library.Library.CompareWithAsync(report.Id, report.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task The_real_engine_s_comparison_is_the_stored_one()
    {
        await using var library = await TestLibrary.PreparedAsync(database);
        var speech = await library.AddSpeechAsync("We do not keep such places for ourselves. We keep them for children.");
        var report = await library.AddReportAsync("“We do not keep such places for ourselves,” she said.");
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");

        await library.Library.CompareAsync(report.Id);
        var stored = (await library.Library.CompareAsync(report.Id)).ShouldNotBeNull();

        ExactJson.Write(stored.Comparison).ShouldBe(ExactJson.Write(SpeechComparer.Compare(
            new Report("report.txt", report.Text, TextMetadata.None),
            [new Original(new Speech("speech.txt", speech.Text, TextMetadata.None), TextRelation.SameTranscript)])));
        stored.Report.Id.ShouldBe(report.Id);
        stored.Originals.ShouldHaveSingleItem().Id.ShouldBe(speech.Id);
        stored.Pairs.ShouldHaveSingleItem().Relation.ShouldBe(TextRelation.SameTranscript);
    }

    [Fact]
    public async Task Twenty_requests_at_once_compute_once()
    {
        using var allStarted = new ManualResetEventSlim();
        await using var library = await TestLibrary.PreparedAsync(database, Counting(() => allStarted.Wait()));
        var report = await WithOnePairAsync(library);

        var requests = Enumerable.Range(0, 20).Select(_ => Task.Run(() => library.Library.CompareAsync(report.Id))).ToList();
        await Task.Delay(100);
        allStarted.Set();
        var stored = await Task.WhenAll(requests);

        computed.ShouldBe(1);
        stored.Select(s => (s!.Key, s.ComputedAt)).Distinct().ShouldHaveSingleItem();
        database.Scalar("SELECT count(*) FROM \"Comparisons\"").ShouldBe("1");
    }

    [Fact]
    public async Task Two_programs_at_once_store_one_comparison()
    {
        using var both = new Barrier(2);
        await using var one = await TestLibrary.PreparedAsync(database, Counting(() => both.SignalAndWait()));
        await using var other = await TestLibrary.PreparedAsync(database, Counting(() => both.SignalAndWait()));
        var report = await WithOnePairAsync(one);

        var stored = await Task.WhenAll(Task.Run(() => one.Library.CompareAsync(report.Id)), Task.Run(() => other.Library.CompareAsync(report.Id)));

        stored.Select(s => s!.ComputedAt).Distinct().ShouldHaveSingleItem();
        database.Scalar("SELECT count(*) FROM \"Comparisons\"").ShouldBe("1");
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_nothing_from_the_others()
    {
        using var patience = new CancellationTokenSource();
        await using var library = await TestLibrary.PreparedAsync(database, Counting(patience.Cancel));
        var report = await WithOnePairAsync(library);

        await Should.ThrowAsync<OperationCanceledException>(() => library.Library.CompareAsync(report.Id, patience.Token));
        database.Scalar("SELECT count(*) FROM \"Comparisons\"").ShouldBe("0");
        (await library.Library.CompareAsync(report.Id)).ShouldNotBeNull();
    }

    [Fact]
    public async Task It_is_computed_again_only_when_something_that_decides_it_changes()
    {
        await using var library = await TestLibrary.PreparedAsync(database, Counting());
        var report = await WithOnePairAsync(library);
        var speech = (await library.Library.ListAsync()).Speeches[0].Speech;
        var keys = new HashSet<string>();

        async Task ComputesAnewAsync(TestLibrary asked, StoredText compared)
        {
            keys.Add((await asked.Library.CompareAsync(compared.Id)).ShouldNotBeNull().Key).ShouldBeTrue();
            await asked.Library.CompareAsync(compared.Id);
            computed.ShouldBe(keys.Count);
        }

        await ComputesAnewAsync(library, report);
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.BackTranslation, "Ada");
        await ComputesAnewAsync(library, report);
        await library.Library.DescribeAsync(speech.Id, new TextMetadata { EventDates = [new EventDate(2025, 3, 6)] }, "Ada");
        await ComputesAnewAsync(library, report);
        await library.Library.DescribeAsync(report.Id, new TextMetadata { Outlet = "Radio Wend" }, "Ada");
        await ComputesAnewAsync(library, report);
        await library.AddVersionAsync(speech, "We shall keep the lido.");
        await ComputesAnewAsync(library, report);
        await ComputesAnewAsync(library, await library.AddVersionAsync(report, "They will keep it."));
        await using var newer = await TestLibrary.PreparedAsync(database, Counting() with { Fingerprint = "newer" });
        await ComputesAnewAsync(newer, report);
    }

    [Fact]
    public async Task A_report_on_no_speech_is_compared_with_the_whole_library_the_relation_unknown()
    {
        await using var library = await TestLibrary.PreparedAsync(database);
        var first = await library.AddSpeechAsync("One.", "same.txt");
        var second = await library.AddSpeechAsync("Two.", "same.txt");
        var report = await library.AddReportAsync("None.");

        var stored = (await library.Library.CompareAsync(report.Id)).ShouldNotBeNull();

        stored.Originals.Select(o => o.Id).ShouldBe(new[] { first.Id, second.Id }.Order(StringComparer.Ordinal));
        stored.Comparison.Originals.ShouldBe(stored.Originals.Select(o => new ComparedOriginal($"same.txt ({o.Id})", TextRelation.Unknown)));
        stored.Pairs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_in_a_library_without_speeches_is_compared_with_nothing()
    {
        await using var library = await TestLibrary.PreparedAsync(database);
        var report = await library.AddReportAsync("“None,” she said.");

        (await library.Library.CompareAsync(report.Id)).ShouldNotBeNull().Originals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE \"Quotations\" SET \"Span\" = '{\"start\":0,\"end\":4,\"exact\":\"They\",\"prefix\":\"\",\"suffix\":\" did\"}'", "report.txt")]
    [InlineData("UPDATE \"Quotations\" SET \"Span\" = '{\"start\":0,\"end\":400,\"exact\":\"They\",\"prefix\":\"\",\"suffix\":\"\"}'", "report.txt")]
    [InlineData("UPDATE \"Alignments\" SET \"Links\" = replace(\"Links\", '\"exact\":\"keep\"', '\"exact\":\"kept\"')", "speech.txt")]
    [InlineData("UPDATE \"Alignments\" SET \"Window\" = replace(\"Window\", '\"prefix\":\"\"', '\"prefix\":\"x\"')", "speech.txt")]
    public async Task A_stored_span_that_no_longer_stands_there_is_an_error_that_names_the_text(string tampering, string text)
    {
        await using var library = await TestLibrary.PreparedAsync(database, Counting());
        var report = await WithOnePairAsync(library);
        await library.Library.CompareAsync(report.Id);

        database.Execute(tampering);

        (await Should.ThrowAsync<LibraryException>(() => library.Library.CompareAsync(report.Id))).Message
            .ShouldStartWith($"the stored comparison does not fit the text '{text}'");
    }

    [Fact]
    public async Task A_quotation_keeps_its_public_id_across_engines()
    {
        await using var library = await TestLibrary.PreparedAsync(database, Counting());
        var report = await WithOnePairAsync(library);
        await library.Library.CompareAsync(report.Id);
        await using var newer = await TestLibrary.PreparedAsync(database, Counting() with { Fingerprint = "newer" });
        await newer.Library.CompareAsync(report.Id);

        database.Scalar("SELECT count(*) || ' ' || count(DISTINCT \"PublicId\") || ' ' || min(\"PublicId\") FROM \"Quotations\"")
            .ShouldBe($"2 1 {PublicId.OfQuotation(report.Id, new TextSpan(0, 4))}");
    }

    private static async Task<StoredText> WithOnePairAsync(TestLibrary library)
    {
        var (speech, report) = (await library.AddSpeechAsync("We keep the lido."), await library.AddReportAsync("They keep it."));
        await library.Library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "Ada");
        return report;
    }

    /// <summary>Links the second word of both texts, counts how often it is asked, and does something before it answers.</summary>
    private ComparisonEngine Counting(Action? before = null) => new("counting", (report, originals, cancellationToken) =>
    {
        Interlocked.Increment(ref computed);
        before?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        var quotation = new Quotation { Span = new TextSpan(0, 4), Pieces = [new TextSpan(0, 4)], Quoted = [], Type = QuotationType.Indirect, Paragraph = 1 };
        var alignment = new Alignment
        {
            Passage = new Passage(0, new TextSpan(0, 2)),
            Window = new TextSpan(0, 7),
            Rendering = new TextSpan(0, 9),
            Links = [new WordLink(new TextSpan(0, 4), new TextSpan(3, 7), LinkKind.Equal, 1)],
            Script = EditScript.Empty,
        };
        return new Comparison
        {
            Engine = "counting",
            Report = report.Name,
            Originals = [.. originals.Select(o => new ComparedOriginal(o.Speech.Name, o.Relation))],
            Quotations = [new ComparedQuotation { Quotation = quotation, Outcome = Outcome.Located, Alignments = [alignment], Candidates = [] }],
            Reuse = [],
        };
    });

    public sealed class OnSqlite() : StoredComparerTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : StoredComparerTests(DatabaseKind.Postgres);
}
