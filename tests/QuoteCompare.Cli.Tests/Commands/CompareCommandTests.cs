using System.Text.Json;
using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private const string OnSpeech = """{ "on": [{ "speech": "speech.txt", "relation": "same-transcript" }] }""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_of_the_contract_is_written_in_its_order()
    {
        var comparison = Compare().Json[0];

        Fields(comparison).ShouldBe(["schema", "engine", "report", "originals", "quotations", "reuse"]);
        comparison.GetProperty("schema").GetString().ShouldBe("quotecompare/comparison/1");
        Fields(comparison.GetProperty("originals")[0]).ShouldBe(["name", "relation"]);
        comparison.GetProperty("quotations").GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var quotation in comparison.GetProperty("quotations").EnumerateArray())
        {
            Fields(quotation).ShouldBe([
                "start", "end", "text", "spans", "paragraph", "type", "speaker", "speakerSpan", "cue", "cueSpan", "cueClass", "event", "continues",
                "outcome", "sources", "confidence", "candidates", "wording", "trimmed", "recontextualised", "findings",
            ]);
        }
    }

    [Fact]
    public void Words_shown_stand_at_their_offsets()
    {
        var originals = new Dictionary<string, string> { ["speech.txt"] = Town.Speech };
        Compare().Json.ShouldShowTheirWords(Town.Report, originals).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_byte_order_mark_is_not_counted()
    {
        var plain = Compare().Json.ToString();
        folder.Write("report.txt", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Town.Report)]);
        Run().Json.ToString().ShouldBe(plain);
    }

    [Fact]
    public void Reports_come_in_the_order_given_and_all_originals_stand_with_each()
    {
        var first = folder.Write("a/first.txt", Town.Report);
        var second = folder.Write("b/second.txt", Town.Report);
        string[] speeches = [folder.Write("x.txt", Town.Speech), folder.Write("y.txt", Town.Speech + "More.")];

        var run = CommandLineRun.Of("compare", "--original", speeches[1], speeches[0], "--report", second, "--report", first, "--format", "json").ShouldBeDone();

        run.Json.EnumerateArray().Select(item => item.GetProperty("report").GetString()).ShouldBe(["second.txt", "first.txt"]);
        run.Json[0].GetProperty("originals").EnumerateArray().Select(item => item.GetProperty("name").GetString()).ShouldBe(["y.txt", "x.txt"]);
    }

    [Fact]
    public void The_relation_is_unknown_unless_declared() => RelationIn(Compare()).ShouldBe("unknown");

    [Fact]
    public void The_reports_sidecar_declares_the_relation_of_the_pair()
    {
        folder.Write("report.meta.json", OnSpeech);
        RelationIn(Compare()).ShouldBe("same-transcript");
    }

    [Fact]
    public void The_option_overrides_the_sidecar()
    {
        folder.Write("report.meta.json", OnSpeech);
        RelationIn(Compare("--relation", "back-translation")).ShouldBe("back-translation");
    }

    [Fact]
    public void Without_metadata_a_sidecar_is_not_even_read()
    {
        folder.Write("report.meta.json", "not JSON");
        RelationIn(Compare("--no-metadata")).ShouldBe("unknown");
    }

    [Fact]
    public void A_report_without_quotations_is_an_answer()
    {
        folder.Write("speech.txt", Town.Speech);
        folder.Write("report.txt", "It rained.");
        Run().ShouldBeDone().Json[0].GetProperty("quotations").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void The_readable_form_says_what_it_does_not_check()
    {
        Compare();
        var run = CommandLineRun.Of("compare", "--original", folder.PathOf("speech.txt"), "--report", folder.PathOf("report.txt")).ShouldBeDone();
        run.Output.ShouldContain("Nobody will pay more for a stall than last year");
        run.Output.ShouldContain("Does not check whether the speech or the report is true");
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_any_culture()
    {
        var here = Compare().Output;
        var text = CommandLineRun.Of("compare", "--original", folder.PathOf("speech.txt"), "--report", folder.PathOf("report.txt")).Output;
        using var foreign = new ForeignCulture();
        Run().Output.ShouldBe(here);
        CommandLineRun.Of("compare", "--original", folder.PathOf("speech.txt"), "--report", folder.PathOf("report.txt")).Output.ShouldBe(text);
        here.ShouldNotContain("\r");
    }

    private CommandLineRun Compare(params string[] more)
    {
        folder.Write("speech.txt", Town.Speech);
        folder.Write("report.txt", Town.Report);
        return Run(more).ShouldBeDone();
    }

    private CommandLineRun Run(params string[] more) => CommandLineRun.Of(
        ["compare", "--original", folder.PathOf("speech.txt"), "--report", folder.PathOf("report.txt"), "--format", "json", .. more]);

    private static string? RelationIn(CommandLineRun run) => run.Json[0].GetProperty("originals")[0].GetProperty("relation").GetString();

    private static IEnumerable<string> Fields(JsonElement element) => element.EnumerateObject().Select(field => field.Name);
}
