using System.Text.Json;
using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class AlignCommandTests
{
    [Fact]
    public void A_line_gives_the_stretches_of_its_report_under_its_id()
    {
        var answer = Align(Line("ü 7", Town.Speech, Town.Report)).ShouldBeDone().Lines.ShouldHaveSingleItem();

        answer.EnumerateObject().Select(field => field.Name).ShouldBe(["id", "cases"]);
        answer.GetProperty("id").GetString().ShouldBe("ü 7");
        var found = answer.GetProperty("cases").EnumerateArray().ToList();
        found.ShouldNotBeEmpty();
        foreach (var one in found) one.EnumerateObject().Select(field => field.Name).ShouldBe(["reportStart", "reportEnd", "sources", "score"]);
        Words(found[0]).ShouldContain("We will open the market hall on the first Saturday in May, if the roof is dry by then,");
    }

    [Fact]
    public void Offsets_are_UTF_16_code_units_of_both_texts()
    {
        const string Sentence = "We will open the market hall on the first Saturday in May, if the roof is dry by then.";
        var answer = Align(Line("x", $"😀 Friends! 😀\n{Sentence}", $"👩‍👩‍👧\r\n\r\n{Sentence}")).ShouldBeDone().Lines[0].GetProperty("cases")[0];

        Words(answer, $"👩‍👩‍👧\r\n\r\n{Sentence}").ShouldBe(Sentence);
        var source = answer.GetProperty("sources")[0];
        $"😀 Friends! 😀\n{Sentence}"[source[0].GetInt32()..source[1].GetInt32()].ShouldBe(Sentence);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "A report on nothing.")]
    [InlineData("A speech.", "… — “” !")]
    [InlineData("Friends, thank you for coming.", "Quarterly dividends disappointed shareholders.")]
    public void Nothing_told_is_no_case(string source, string report) =>
        Align(Line("x", source, report)).ShouldBeDone().Lines[0].GetProperty("cases").GetArrayLength().ShouldBe(0);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("[]", "no JSON object")]
    [InlineData("{\"id\": 1,", "not JSON")]
    [InlineData("""{"source": "a", "report": "b"}""", "id is missing")]
    [InlineData("""{"id": [], "source": "a", "report": "b"}""", "id")]
    [InlineData("""{"id": 1, "report": "b"}""", "source is missing")]
    [InlineData("""{"id": 1, "source": {"text": "a"}, "report": "b"}""", "source")]
    [InlineData("""{"id": 1, "source": "a"}""", "report is missing")]
    [InlineData("""{"id": 1, "source": "a", "report": 5}""", "report")]
    [InlineData("""{"id": 1, "source": "half \ud83d", "report": "b"}""", "lone surrogate")]
    public void A_line_that_cannot_be_read_is_answered_in_its_place(string line, string words)
    {
        var run = Align(Line("before", "a", "b"), line, Line("after", "a", "b"));

        run.ExitCode.ShouldBe(1);
        run.Lines.Count.ShouldBe(3);
        run.Lines[1].GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
        run.Lines[1].GetProperty("line").GetInt32().ShouldBe(2);
        run.Lines[1].GetProperty("error").GetString()!.ShouldContain(words, Case.Sensitive);
        run.Lines[1].GetProperty("error").GetString()!.ShouldNotContain("unexpected");
        run.Lines[2].GetProperty("id").GetString().ShouldBe("after");
    }

    [Fact]
    public void The_same_lines_give_the_same_bytes_in_any_culture()
    {
        var lines = Enumerable.Range(0, 20).Select(i => Line($"{i}", Town.Speech, string.Concat(Enumerable.Repeat(Town.Report, i)))).ToArray();
        var output = Align(lines).ShouldBeDone().Output;

        using var culture = new ForeignCulture();
        Align(lines).ShouldBeDone().Output.ShouldBe(output);
    }

    [Fact]
    public void Without_batch_the_usage_is_shown() => CommandLineRun.Of("align").ShouldBeWrongUsage("--batch");

    private static string Words(JsonElement found, string report = Town.Report) => report[found.GetProperty("reportStart").GetInt32()..found.GetProperty("reportEnd").GetInt32()];

    private static string Line(string id, string source, string report) => JsonSerializer.Serialize(new { id, source, report });

    private static CommandLineRun Align(params string[] lines) => CommandLineRun.With(string.Join('\n', lines) + "\n", "align", "--batch");
}
