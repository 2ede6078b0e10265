using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Quoted = "Nobody will pay more for a stall than last year.";

    private readonly TemporaryFolder folder = new();

    public EvaluateCommandTests()
    {
        folder.Write("texts/speech.txt", Town.Speech);
        folder.Write("texts/speech.meta.json", """{ "kind": "speech" }""");
        folder.Write("texts/report.txt", Town.Report);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Texts_are_looked_up_beside_the_gold_folder()
    {
        Gold("report.json", Marked());
        var run = Evaluate().ShouldBeDone();
        run.Output.Split('\n')[0].ShouldStartWith("gold");
        run.Output.Split('\n')[1].ShouldStartWith("report.json");
        run.Output.ShouldBe(CommandLineRun.Of("evaluate", folder.PathOf("gold"), "--texts", folder.PathOf("texts")).Output);
    }

    [Fact]
    public void Every_gold_file_has_its_figures()
    {
        Gold("b.json", Marked());
        Gold("a.json", "");
        var figures = Evaluate("--format", "json").ShouldBeDone().Json;
        figures.EnumerateArray().Select(row => row.GetProperty("gold").GetString()).ShouldBe(["a.json", "b.json"]);
        figures[1].EnumerateObject().Select(field => field.Name).ShouldBe([
            "gold", "report", "found", "located", "passages", "parts", "false", "speaker", "wording", "trimmed", "recon", "verbatim", "faithful", "findings"]);
        figures[1].GetProperty("located").GetProperty("of").GetInt32().ShouldBe(1);
        figures[0].GetProperty("located").GetProperty("of").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void Figures_are_the_same_in_any_culture()
    {
        Gold("report.json", Marked());
        var here = Evaluate().Output;
        using var foreign = new ForeignCulture();
        Evaluate().Output.ShouldBe(here);
    }

    [Fact]
    public void A_missing_text_is_refused_by_name()
    {
        Gold("report.json", Marked().Replace("speech.txt", "elsewhere.txt", StringComparison.Ordinal));
        Evaluate().ShouldRefuse("elsewhere.txt");
        Gold("report.json", Marked(), report: "nowhere.txt");
        Evaluate().ShouldRefuse("nowhere.txt");
    }

    [Fact]
    public void Gold_for_another_version_of_a_text_is_refused()
    {
        Gold("report.json", Marked());
        folder.Write("texts/report.txt", "More. " + Town.Report);
        Evaluate().ShouldRefuse("report.json", "report.txt");
        folder.Write("texts/report.txt", "Short.");
        Evaluate().ShouldRefuse("report.json", "report.txt");
    }

    [Fact]
    public void Different_texts_of_one_name_are_refused()
    {
        Gold("report.json", Marked());
        folder.Write("texts/more/speech.txt", Town.Speech);
        Evaluate().ShouldBeDone();
        folder.Write("texts/more/speech.txt", "Another speech.");
        Evaluate().ShouldRefuse("speech.txt", "different");
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{", "line 1")]
    [InlineData("[]", "no gold file")]
    [InlineData("{}", "quotations is missing")]
    [InlineData("""{ "report": "report.txt", "quotations": [7] }""", "quotations[0]")]
    [InlineData("""{ "report": "report.txt", "quotations": [{ "start": 0 }] }""", "quotations[0]")]
    [InlineData("""{ "report": 7, "quotations": [] }""", "no gold file")]
    public void A_malformed_gold_file_is_refused_with_its_place(string json, string place)
    {
        folder.Write("gold/bad.json", json);
        Evaluate().ShouldRefuse("bad.json", place);
    }

    [Theory]
    [InlineData("\"marked_by\": 2", "\"marked_by\": \"two\"")]
    [InlineData("\"wording\": [\"verbatim\"]", "\"wording\": [\"alike\"]")]
    [InlineData("\"sources\": [[", "\"sources\": [], \"other\": [[")]
    [InlineData("\"agreed\": []", "\"agreed\": [\"moved\"]")]
    [InlineData("\"start\": ", "\"start\": -")]
    [InlineData("\"trimmed\": [false]", "\"trimmed\": [0]")]
    public void A_field_that_holds_what_it_cannot_hold_is_refused_by_its_quotation(string sound, string broken)
    {
        Marked().ShouldContain(sound);
        Gold("bad.json", Marked().Replace(sound, broken, StringComparison.Ordinal));
        Evaluate().ShouldRefuse("bad.json", "quotations[0]");
    }

    [Fact]
    public void A_folder_without_gold_is_refused()
    {
        CommandLineRun.Of("evaluate", folder.PathOf("texts")).ShouldRefuse("texts");
        CommandLineRun.Of("evaluate", folder.PathOf("none")).ShouldRefuse("does not exist");
        CommandLineRun.Of("evaluate", folder.PathOf("texts/speech.txt")).ShouldRefuse("folder is expected");
        CommandLineRun.Of("evaluate", "").ShouldRefuse("name is empty");
    }

    private CommandLineRun Evaluate(params string[] more) => CommandLineRun.Of(["evaluate", folder.PathOf("gold"), .. more]);

    private void Gold(string name, string quotations, string report = "report.txt") =>
        folder.Write($"gold/{name}", $$"""{ "report": "{{report}}", "quotations": [{{quotations}}] }""");

    private static string Marked()
    {
        var start = Town.Report.IndexOf(Quoted, StringComparison.Ordinal);
        var at = Town.Speech.IndexOf(Quoted, StringComparison.Ordinal);
        return $$"""
            { "start": {{start}}, "end": {{start + Quoted.Length}}, "text": "{{Quoted}}", "marked_by": 2, "speaker": "Anna Brook",
              "sources": [[{ "original": "speech.txt", "start": {{at}}, "end": {{at + Quoted.Length}}, "text": "{{Quoted}}" }]],
              "wording": ["verbatim"], "trimmed": [false], "recontextualised": { "agreed": [], "contested": [] } }
            """;
    }
}
