using System.Text.Json;
using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests;

/// <summary>
/// A floor under the gold figures, so that they cannot slip unseen. It is what the product promises, not what the engine reaches: the
/// figures themselves are printed by <c>evaluate data/gold</c>.
/// </summary>
public sealed class EvaluateFloorTests
{
    private static readonly Lazy<JsonElement> WithMetadata = new(() => Evaluate());
    private static readonly Lazy<JsonElement> WithoutMetadata = new(() => Evaluate("--no-metadata"));

    [Fact]
    public void A_report_in_another_translation_is_linked_to_the_speech()
    {
        var figures = Figures(WithMetadata, "002.json");
        Count(figures, "located").ShouldBeGreaterThanOrEqualTo(8);
        F1(figures, "found").ShouldBeGreaterThanOrEqualTo(0.70);
        Count(figures, "false").ShouldBeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_report_on_a_speech_that_is_not_there_is_linked_to_nothing(bool withMetadata)
    {
        var figures = Figures(withMetadata ? WithMetadata : WithoutMetadata, "004.json");
        F1(figures, "found").ShouldBeGreaterThanOrEqualTo(0.60);
        Count(figures, "false").ShouldBe(0);
    }

    [Fact]
    public void A_report_is_not_linked_to_another_speech_of_the_same_speaker()
    {
        var run = CommandLineRun.Of(
            "compare", "--original", SampleData.PathOf("samples/khamenei-2019/003_f6fa8828bb531288.txt"),
            "--report", SampleData.PathOf("samples/khamenei-2019/002_7a9a2b4150cc0a7b.txt"), "--format", "json").ShouldBeDone();
        var quotations = run.Json[0].GetProperty("quotations").EnumerateArray().ToList();
        quotations.ShouldNotBeEmpty();
        quotations.ShouldAllBe(quotation => quotation.GetProperty("outcome").GetString() != "located");
    }

    [Theory]
    [InlineData("lido-courier.json")]
    [InlineData("lido-ledger.json")]
    [InlineData("lido-radio.json")]
    public void In_the_calm_sample_what_is_word_for_word_is_found_as_such(string gold)
    {
        var figures = Figures(WithMetadata, gold);
        Of(figures, "verbatim").ShouldBeGreaterThan(0);
        Count(figures, "verbatim").ShouldBe(Of(figures, "verbatim"));
    }

    [Theory]
    [InlineData("lido-courier.json")]
    [InlineData("lido-ledger.json")]
    [InlineData("lido-radio.json")]
    public void In_the_calm_sample_no_faithful_quotation_gets_a_finding_of_context(string gold)
    {
        var figures = Figures(WithMetadata, gold);
        Of(figures, "faithful").ShouldBeGreaterThan(0);
        Count(figures, "faithful").ShouldBe(Of(figures, "faithful"));
    }

    [Theory]
    [InlineData("join two sentences", 0.75)]
    [InlineData("swap two sentences", 0.90)]
    [InlineData("add a bracket", 0.95)]
    [InlineData("add words", 0.85)]
    [InlineData("drop a condition", 0.80)]
    [InlineData("drop a negation", 0.95)]
    [InlineData("add a negation", 0.95)]
    [InlineData("drop a hedge", 0.75)]
    [InlineData("drop \"only\", change a quantifier", 0.90)]
    [InlineData("change a number", 0.90)]
    [InlineData("put under another date", 0.95)]
    [InlineData("put in another mouth", 0.95)]
    public void A_known_edit_of_the_samples_speeches_is_named(string edit, double least)
    {
        var row = Seeded().GetProperty("edits").EnumerateArray().Single(row => row.GetProperty("edit").GetString() == edit);
        Of(row, "named").ShouldBeGreaterThan(0);
        Part(row, "named").ShouldBeGreaterThanOrEqualTo(least);
    }

    [Theory]
    [InlineData("joined", 0.95)]
    [InlineData("reordered", 0.85)]
    [InlineData("added", 0.85)]
    [InlineData("bracket", 0.95)]
    [InlineData("negation", 0.95)]
    [InlineData("hedge", 0.75)]
    [InlineData("quantifier", 0.90)]
    [InlineData("number", 0.90)]
    [InlineData("condition", 0.85)]
    public void Most_findings_of_a_kind_stand_where_an_edit_made_them(string kind, double least)
    {
        var row = Seeded().GetProperty("kinds").EnumerateArray().Single(row => row.GetProperty("kind").GetString() == kind);
        Part(row, "right").ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void Untouched_quotations_of_the_samples_speeches_are_located_and_left_alone()
    {
        Part(Seeded(), "untouchedLocated").ShouldBeGreaterThanOrEqualTo(0.98);
        Part(Seeded(), "untouchedAlarmed").ShouldBeLessThanOrEqualTo(0.03);
    }

    [Fact]
    public void No_quotation_is_linked_with_a_speech_that_does_not_hold_it()
    {
        var absent = WithMetadata.Value.GetProperty("gold").EnumerateArray().SelectMany(gold => gold.GetProperty("absent").EnumerateArray()).ToList();
        absent.Count.ShouldBeGreaterThan(5);
        absent.ShouldAllBe(speech => Count(speech, "linked") == 0);
    }

    private static JsonElement Seeded() =>
        WithMetadata.Value.GetProperty("seeded").EnumerateArray().Single(part => part.GetProperty("relation").GetString() == "same-transcript");

    private static double Part(JsonElement figures, string name) => (double)Count(figures, name) / Of(figures, name);

    private static JsonElement Evaluate(params string[] more) =>
        CommandLineRun.Of(["evaluate", SampleData.PathOf("gold"), "--format", "json", .. more]).ShouldBeDone().Json;

    private static JsonElement Figures(Lazy<JsonElement> rows, string gold) =>
        rows.Value.GetProperty("gold").EnumerateArray().Single(row => row.GetProperty("gold").GetString() == gold);

    private static double F1(JsonElement figures, string name) => figures.GetProperty(name).GetProperty("f1").GetDouble();

    private static int Count(JsonElement figures, string name) => figures.GetProperty(name).GetProperty("count").GetInt32();

    private static int Of(JsonElement figures, string name) => figures.GetProperty(name).GetProperty("of").GetInt32();
}
