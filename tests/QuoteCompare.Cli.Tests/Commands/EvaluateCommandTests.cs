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
        figures.EnumerateObject().Select(field => field.Name).ShouldBe(["gold", "seeded", "quotations", "alignments", "reliability", "events"]);
        figures = figures.GetProperty("gold");
        figures.EnumerateArray().Select(row => row.GetProperty("gold").GetString()).ShouldBe(["a.json", "b.json"]);
        figures[1].EnumerateObject().Select(field => field.Name).ShouldBe([
            "gold", "report", "found", "located", "passages", "parts", "false", "speaker", "wording", "trimmed", "recon", "verbatim", "faithful", "findings", "absent"]);
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

    [Fact]
    public void Seeded_edits_need_no_gold()
    {
        var run = CommandLineRun.Of("evaluate", "--seeded", folder.PathOf("texts/speech.txt"), "--show").ShouldBeDone();
        run.Output.ShouldContain("drop a condition");
        run.Output.ShouldContain("untouched");
        run.Output.ShouldBe(CommandLineRun.Of("evaluate", "--show", "--seeded", folder.PathOf("texts/speech.txt")).Output);
    }

    [Fact]
    public void Another_translation_is_quoted_beside_its_own_relation()
    {
        folder.Write("texts/other.txt", Town.Speech.Replace("will open", "are going to open", StringComparison.Ordinal));
        var figures = CommandLineRun.Of("evaluate", "--seeded", folder.PathOf("texts/speech.txt"), "--other", folder.PathOf("texts/other.txt"), "--format", "json").ShouldBeDone().Json;
        figures.GetProperty("seeded").EnumerateArray().Select(part => part.GetProperty("relation").GetString()).ShouldBe(["same-transcript", "independent-translation"]);
    }

    [Fact]
    public void A_translation_that_does_not_pair_is_refused()
    {
        folder.Write("texts/other.txt", "One paragraph alone.");
        CommandLineRun.Of("evaluate", "--seeded", folder.PathOf("texts/speech.txt"), "--other", folder.PathOf("texts/other.txt")).ShouldRefuse("other.txt", "paired");
        CommandLineRun.Of("evaluate", "--seeded", folder.PathOf("texts/speech.txt"), "--other", folder.PathOf("texts/speech.txt"), folder.PathOf("texts/other.txt")).ShouldRefuse("other.txt");
    }

    [Fact]
    public void A_text_without_a_sentence_to_quote_is_named()
    {
        folder.Write("texts/empty.txt", "");
        var run = CommandLineRun.Of("evaluate", "--seeded", folder.PathOf("texts/empty.txt"));
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("empty.txt");
    }

    [Fact]
    public void Something_to_evaluate_is_needed()
    {
        CommandLineRun.Of("evaluate").ShouldBeWrongUsage("GOLD_DIR");
        CommandLineRun.Of("evaluate", "gold", "--other", "x.txt").ShouldBeWrongUsage("--seeded");
    }

    [Fact]
    public void Sets_are_scored_and_other_files_named()
    {
        folder.Write("sets/pairs.jsonl", """{"id": "1", "group": "A>B", "source": "The hall will open in May if the roof is dry.", "report": "The hall will open in May if the roof is dry.", "cases": [{"reportStart": 0, "reportEnd": 45, "sources": [[0, 45]]}]}""");
        folder.Write("sets/articles.jsonl", """{"id": "1", "text": "Anna Brook said the roof is dry.", "quotations": [{"start": 16, "end": 31, "type": "indirect", "cue": [11, 15], "speaker": [0, 10], "speakerName": "Anna Brook"}]}""");
        folder.Write("sets/notes.md", "about these sets");
        var run = CommandLineRun.Of("evaluate", "--sets", folder.PathOf("sets"), "--format", "json");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("notes.md");
        run.Json.GetProperty("quotations")[0].GetProperty("types")[0].GetProperty("exact").GetProperty("f1").GetDouble().ShouldBe(1);
        run.Json.GetProperty("alignments")[0].GetProperty("groups")[0].GetProperty("cases").GetInt32().ShouldBe(1);
        run.Json.GetProperty("events")[0].GetProperty("set").GetString().ShouldBe("pairs.jsonl");
        run.Json.GetProperty("seeded").GetArrayLength().ShouldBe(1);
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
