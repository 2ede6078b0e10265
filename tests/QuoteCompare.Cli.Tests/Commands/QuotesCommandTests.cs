using System.Text.Json;
using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class QuotesCommandTests : IDisposable
{
    private static readonly string[] ContractFields =
        ["start", "end", "text", "spans", "paragraph", "type", "speaker", "speakerSpan", "cue", "cueSpan", "cueClass", "event", "continues"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_of_the_contract_is_written_in_its_order()
    {
        var quotations = CommandLineRun.Of("quotes", folder.Write("report.txt", Town.Report), "--format", "json").ShouldBeDone().Json;
        quotations.GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var quotation in quotations.EnumerateArray()) quotation.EnumerateObject().Select(field => field.Name).ShouldBe(ContractFields);
        quotations.ShouldShowTheirWords(Town.Report, new Dictionary<string, string>()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_readable_form_shows_the_words()
    {
        var run = CommandLineRun.Of("quotes", folder.Write("report.txt", Town.Report)).ShouldBeDone();
        run.Output.ShouldContain("Nobody will pay more for a stall than last year");
        run.Output.ShouldContain("inside quotation marks");
    }

    [Fact]
    public void A_batch_line_gives_the_quotations_of_its_text_under_its_id()
    {
        var alone = CommandLineRun.Of("quotes", folder.Write("report.txt", Town.Report), "--format", "json").Json;
        var line = JsonSerializer.Serialize(new { id = "ü 7", text = Town.Report });

        var answer = CommandLineRun.With(line, "quotes", "--batch").ShouldBeDone().Lines.ShouldHaveSingleItem();

        answer.EnumerateObject().Select(field => field.Name).ShouldBe(["id", "quotations"]);
        answer.GetProperty("id").GetString().ShouldBe("ü 7");
        JsonElement.DeepEquals(answer.GetProperty("quotations"), alone).ShouldBeTrue();
    }

    [Fact]
    public void What_could_break_a_line_or_a_reader_is_escaped_and_comes_back()
    {
        const string Text = "She said: “a\u2028b\u0085c\u0000d é 😀 <script> ‮ end”";
        var run = CommandLineRun.With(JsonSerializer.Serialize(new { id = 1, text = Text }), "quotes", "--batch").ShouldBeDone();
        run.Output.IndexOfAny(['\u2028', '\u0085', '\0']).ShouldBe(-1);
        run.Output.Count(c => c == '\n').ShouldBe(1);
        run.Lines[0].ShouldShowTheirWords(Text, new Dictionary<string, string>());
    }

    [Fact]
    public void Either_a_file_or_a_batch_is_needed()
    {
        CommandLineRun.Of("quotes").ShouldBeWrongUsage("FILE", "--batch");
        CommandLineRun.Of("quotes", "report.txt", "--batch").ShouldBeWrongUsage("FILE", "--batch");
    }
}
