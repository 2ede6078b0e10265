using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Library => folder.PathOf("library");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public void A_speech_and_a_report_on_it_are_stored_and_compared()
    {
        var speech = CommandLineRun.Of("import", folder.Write("speech.txt", Town.Speech), "--as", "speech", "--library", Library, "--format", "json").ShouldBeDone().Json[0];
        (speech.GetProperty("state").GetString(), speech.GetProperty("outcome").GetString()).ShouldBe(("done", "stored"));

        var steps = CommandLineRun.Of(
            "import", folder.Write("report.txt", Town.Report), "--as", "report", "--on", "speech.txt", "--relation", "same-transcript", "--by", "Ada", "--library", Library).ShouldBeDone();

        steps.Output.Split('\n').ShouldSatisfyAllConditions(
            lines => lines[0].ShouldStartWith("report.txt: stored ["),
            lines => lines[1].ShouldStartWith("report.txt: compared with 'speech.txt' ["));
    }

    [Fact]
    public void A_folder_brings_its_files_with_their_sidecars_and_names_what_is_not_stored()
    {
        folder.Write("in/a.txt", "She said so.");
        folder.Write("in/a.meta.json", """{ "kind": "report", "outlet": "Radio Wend" }""");
        folder.Write("in/b.txt", []);

        var run = CommandLineRun.Of("import", folder.PathOf("in"), "--library", Library);

        (run.ExitCode, run.Error).ShouldBe((1, ""));
        run.Output.ShouldMatch("^a.txt: stored \\[[0-9a-z]{12}\\]\nnot stored: b.txt: it is empty \\(0 bytes\\)\n$");
    }

    [Fact]
    public void What_is_there_already_is_told_of_and_left_as_it_is()
    {
        var file = folder.Write("a.txt", "She said so.");
        CommandLineRun.Of("import", file, "--library", Library).ShouldBeDone();

        CommandLineRun.Of("import", file, "--library", Library).ShouldBeDone().Output.ShouldStartWith("a.txt: in the library already, as 'a.txt' [");
    }

    [Theory]
    [InlineData("missing.txt' does not exist", "missing.txt")]
    [InlineData("there is no speech 'nowhere' in the library", "a.txt", "--on", "nowhere")]
    public void What_cannot_be_read_is_refused_before_anything_is_stored(string refusal, string file, params string[] more)
    {
        folder.Write("a.txt", "She said so.");

        CommandLineRun.Of(["import", folder.PathOf("a.txt"), folder.PathOf(file), "--library", Library, .. more]).ShouldRefuse(refusal);

        CommandLineRun.Of("import", folder.PathOf("a.txt"), "--library", Library).ShouldBeDone().Output.ShouldStartWith("a.txt: stored [");
    }

    [Fact]
    public void An_address_inside_the_house_is_not_fetched()
    {
        var run = CommandLineRun.Of("import", "http://127.0.0.1:1/", "--library", Library);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("not stored: http://127.0.0.1:1/: ");
    }

    [Fact]
    public void Options_that_contradict_each_other_are_wrong_usage()
    {
        CommandLineRun.Of("import").ShouldBeWrongUsage("import");
        CommandLineRun.Of("import", "a.txt", "--relation", "unknown").ShouldBeWrongUsage("--relation needs --on");
        CommandLineRun.Of("import", "a.txt", "--as", "speech", "--on", "b.txt").ShouldBeWrongUsage("--on is for reports");
        CommandLineRun.Of("import", "a.txt", "--as", "poem").ShouldBeWrongUsage("poem");
    }
}
