using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string speech;
    private readonly string report;

    public BadInputTests()
    {
        speech = folder.Write("speech.txt", Town.Speech);
        report = folder.Write("report.txt", Town.Report);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_file_is_refused_by_name()
    {
        Compare(speech, folder.PathOf("nowhere.txt")).ShouldRefuse("nowhere.txt", "does not exist");
        Compare(folder.PathOf("no/folder.txt"), report).ShouldRefuse("no/folder.txt", "does not exist");
    }

    [Fact]
    public void A_folder_is_no_text() => Compare(speech, folder.FullPath).ShouldRefuse(folder.FullPath, "folder");

    [Fact]
    public void An_empty_name_is_no_file()
    {
        Compare("", report).ShouldRefuse("name is empty");
        CommandLineRun.Of("quotes", "").ShouldRefuse("name is empty");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 }, 0)]
    [InlineData(new byte[] { 0x41, 0x42, 0xC3, 0x28 }, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xE9 }, 4)]
    [InlineData(new byte[] { 0x41, 0xED, 0xA0, 0x80 }, 1)]
    [InlineData(new byte[] { 0x41, 0xF0, 0x9F, 0x98 }, 1)]
    public void What_is_not_UTF_8_is_refused_by_name_and_byte(byte[] bytes, int offset)
    {
        var latin = folder.Write("latin.txt", bytes);
        Compare(speech, latin).ShouldRefuse("latin.txt", "UTF-8", $"byte {offset}");
        Compare(latin, report).ShouldRefuse("latin.txt", "UTF-8", $"byte {offset}");
        CommandLineRun.Of("quotes", latin).ShouldRefuse("latin.txt", "UTF-8", $"byte {offset}");
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{ "kind": "poem" }""", "$.kind")]
    [InlineData("""{ "eventDates": ["2019-02-30"] }""", "$.eventDates[0]")]
    [InlineData("""{ "on": [{ "speech": "s.txt", "relation": 3 }] }""", "relation")]
    [InlineData("""{ "title": "\ud800" }""", "$.title")]
    public void A_sidecar_that_cannot_be_read_is_refused_with_its_place(string json, string place)
    {
        folder.Write("report.meta.json", json);
        Compare(speech, report).ShouldRefuse("report.meta.json", place);
    }

    [Fact]
    public void A_sidecar_that_is_not_UTF_8_is_refused_by_its_byte()
    {
        folder.Write("report.meta.json", [.. "{ \"title\": \""u8, 0xE9, .. "\" }"u8]);
        Compare(speech, report).ShouldRefuse("report.meta.json", "byte 12");
    }

    [Fact]
    public void Two_originals_of_one_name_are_refused() =>
        CommandLineRun.Of("compare", "--original", speech, folder.Write("other/speech.txt", "Other words."), "--report", report)
            .ShouldRefuse("two originals", "speech.txt");

    [Fact]
    public void Bad_input_leaves_no_half_result() =>
        CommandLineRun.Of("compare", "--original", speech, "--report", report, folder.PathOf("nowhere.txt"), "--format", "json").ShouldRefuse("nowhere.txt");

    [Fact]
    public void A_name_with_a_line_feed_still_gives_one_line() => Compare(speech, "no\nsuch\u001b[31mfile").ShouldRefuse("does not exist");

    [Fact]
    public void A_name_is_never_read_as_a_list_of_arguments() => CommandLineRun.Of("quotes", "@" + report).ShouldRefuse("does not exist");

    [Theory]
    [InlineData("nonsense")]
    [InlineData("compare", "--fromat", "json")]
    [InlineData("quotes", "a.txt", "b.txt")]
    [InlineData("batch", "lines.jsonl")]
    [InlineData("evaluate")]
    [InlineData("compare", "--original", "a.txt")]
    [InlineData("compare", "--original", "--report", "a.txt")]
    [InlineData("compare", "--original", "a.txt", "--report", "b.txt", "--relation", "cousins")]
    [InlineData("quotes", "a.txt", "--format", "xml")]
    [InlineData("compare", "--original", "a.txt", "--report", "b.txt", "--no-metdata")]
    [InlineData("compare", "--original", "a.txt", "--fromat=json", "--report", "b.txt")]
    [InlineData]
    public void Wrong_usage_is_answered_with_the_usage(params string[] args)
    {
        var run = CommandLineRun.Of(args);
        run.ShouldBeWrongUsage("Usage: quotecompare");
        if (args.Length == 1 && args[0] == "nonsense") run.Error.ShouldContain("nonsense");
    }

    private static CommandLineRun Compare(string original, string report) => CommandLineRun.Of("compare", "--original", original, "--report", report);
}
