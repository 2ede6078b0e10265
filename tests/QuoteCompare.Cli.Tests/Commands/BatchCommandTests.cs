using System.Text.Json;
using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class BatchCommandTests
{
    private static readonly object Original = new { id = "s", text = Town.Speech };

    [Fact]
    public void A_line_gives_one_comparison_under_its_id_with_the_ids_of_the_texts()
    {
        var answer = Batch(Line("first")).ShouldBeDone().Lines.ShouldHaveSingleItem();
        answer.EnumerateObject().Select(field => field.Name).ShouldBe(["id", "schema", "engine", "report", "originals", "quotations", "reuse"]);
        answer.GetProperty("id").GetString().ShouldBe("first");
        answer.GetProperty("report").GetString().ShouldBe("r");
        answer.GetProperty("originals")[0].GetProperty("name").GetString().ShouldBe("s");
        answer.ShouldShowTheirWords(Town.Report, new Dictionary<string, string> { ["s"] = Town.Speech }).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_line_gives_what_compare_gives_for_the_same_texts()
    {
        using var folder = new TemporaryFolder();
        var alone = CommandLineRun.Of(
            "compare", "--original", folder.Write("s", Town.Speech), "--report", folder.Write("r", Town.Report), "--format", "json").ShouldBeDone().Json[0];
        var answer = Batch(Line("x")).Lines[0];
        foreach (var field in alone.EnumerateObject()) JsonElement.DeepEquals(answer.GetProperty(field.Name), field.Value).ShouldBeTrue(field.Name);
    }

    [Fact]
    public void Answers_keep_the_order_of_the_lines()
    {
        var ids = Enumerable.Range(0, 60).Select(number => $"line {number}").ToList();
        var lines = ids.Select((id, number) => JsonSerializer.Serialize(new
        {
            id,
            originals = new[] { Original },
            report = new { id = "r", text = string.Concat(Enumerable.Repeat(Town.Report, number % 7 == 0 ? 20 : 1)) },
        }));
        Batch([.. lines]).ShouldBeDone().Lines.Select(line => line.GetProperty("id").GetString()).ShouldBe(ids);
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_answered_in_its_place_and_the_rest_goes_on()
    {
        var run = Batch(Line("a"), "not JSON", Line("b"));
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBeEmpty();
        run.Lines.Count.ShouldBe(3);
        run.Lines[1].EnumerateObject().Select(field => field.Name).ShouldBe(["id", "line", "error"]);
        run.Lines[1].GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
        run.Lines[1].GetProperty("line").GetInt32().ShouldBe(2);
        run.Lines[2].GetProperty("id").GetString().ShouldBe("b");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("null", "object")]
    [InlineData("[1]", "object")]
    [InlineData("{", "not JSON")]
    [InlineData("{} {}", "not JSON")]
    [InlineData("""{"originals": [], "report": {"id": "r", "text": ""}}""", "id is missing")]
    [InlineData("""{"id": null, "originals": [], "report": {"id": "r", "text": ""}}""", "id")]
    [InlineData("""{"id": "x", "report": {"id": "r", "text": ""}}""", "originals is missing")]
    [InlineData("""{"id": "x", "originals": {}, "report": {"id": "r", "text": ""}}""", "originals")]
    [InlineData("""{"id": "x", "originals": [7], "report": {"id": "r", "text": ""}}""", "originals[0]")]
    [InlineData("""{"id": "x", "originals": [{"id": "s"}], "report": {"id": "r", "text": ""}}""", "originals[0].text is missing")]
    [InlineData("""{"id": "x", "originals": [{"id": 5, "text": ""}], "report": {"id": "r", "text": ""}}""", "originals[0].id")]
    [InlineData("""{"id": "x", "originals": [], "report": {"id": "r", "text": ["a"]}}""", "report.text")]
    [InlineData("""{"id": "x", "originals": [], "report": "text"}""", "report")]
    [InlineData("""{"id": "x", "originals": [], "report": {"id": "r", "text": "", "meta": "none"}}""", "report.meta")]
    [InlineData("""{"id": "x", "originals": [], "report": {"id": "r", "text": "", "meta": {"eventDates": ["yesterday"]}}}""", "$.eventDates[0]")]
    [InlineData("""{"id": "x", "originals": [], "report": {"id": "r", "text": ""}, "relation": "cousins"}""", "relation")]
    [InlineData("""{"id": "x", "originals": [{"id": "s", "text": "a"}, {"id": "s", "text": "b"}], "report": {"id": "r", "text": ""}}""", "two originals")]
    [InlineData("""{"id": "x", "originals": [], "report": {"id": "r", "text": "half \ud83d a"}}""", "lone surrogate")]
    [InlineData("""{"id": "x", "originals": [], "report": {"id": "r", "text": "", "meta": {"title": "\udc00"}}}""", "lone surrogate")]
    [InlineData("""{"id": "x", "\ud800": 1, "originals": [], "report": {"id": "r", "text": ""}}""", "lone surrogate")]
    public void What_is_wrong_with_a_line_is_said(string line, string words)
    {
        var run = Batch(line, Line("after"));
        run.ExitCode.ShouldBe(1);
        run.Lines[0].GetProperty("error").GetString()!.ShouldContain(words, Case.Sensitive);
        run.Lines[0].GetProperty("error").GetString()!.ShouldNotContain("unexpected");
        run.Lines[1].GetProperty("id").GetString().ShouldBe("after");
    }

    [Fact]
    public void A_line_that_is_not_UTF_8_is_refused_by_its_byte()
    {
        var run = CommandLineRun.With([.. "{\"id\": \""u8, 0xC3, 0x28, .. "\"}"u8], "batch");
        run.ExitCode.ShouldBe(1);
        run.Lines[0].GetProperty("error").GetString()!.ShouldContain("byte 8");
    }

    [Fact]
    public void A_whole_pair_of_surrogates_is_a_character_like_any_other()
    {
        var line = """{"id": "\ud83d\ude00", "originals": [], "report": {"id": "r", "text": "He said: “\ud83d\ude00 yes.”"}}""";
        Batch(line).ShouldBeDone().Lines[0].GetProperty("id").GetString().ShouldBe("😀");
    }

    [Fact]
    public void The_option_in_the_line_overrides_the_declared_relation()
    {
        var meta = new { on = new[] { new { speech = "s", relation = "same-transcript" } } };
        var declared = JsonSerializer.Serialize(new { id = 1, originals = new[] { Original }, report = new { id = "r", text = "", meta } });
        var asked = JsonSerializer.Serialize(new { id = 2, originals = new[] { Original }, report = new { id = "r", text = "", meta }, relation = "back-translation" });
        var lines = Batch(declared, asked).ShouldBeDone().Lines;
        lines.Select(line => line.GetProperty("originals")[0].GetProperty("relation").GetString()).ShouldBe(["same-transcript", "back-translation"]);
        lines.Select(line => line.GetProperty("id").GetInt32()).ShouldBe([1, 2]);
    }

    [Fact]
    public void No_line_is_no_answer() => CommandLineRun.With("", "batch").ShouldBeDone().Output.ShouldBeEmpty();

    private static string Line(string id) =>
        JsonSerializer.Serialize(new { id, originals = new[] { Original }, report = new { id = "r", text = Town.Report } });

    private static CommandLineRun Batch(params string[] lines) => CommandLineRun.With(string.Join('\n', lines) + "\n", "batch");
}
