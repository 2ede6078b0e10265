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

    private static JsonElement Evaluate(params string[] more) =>
        CommandLineRun.Of(["evaluate", SampleData.PathOf("gold"), "--format", "json", .. more]).ShouldBeDone().Json;

    private static JsonElement Figures(Lazy<JsonElement> rows, string gold) =>
        rows.Value.EnumerateArray().Single(row => row.GetProperty("gold").GetString() == gold);

    private static double F1(JsonElement figures, string name) => figures.GetProperty(name).GetProperty("f1").GetDouble();

    private static int Count(JsonElement figures, string name) => figures.GetProperty(name).GetProperty("count").GetInt32();

    private static int Of(JsonElement figures, string name) => figures.GetProperty(name).GetProperty("of").GetInt32();
}
