using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests;

public sealed class ProcessTests
{
    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("de_DE.ISO-8859-1")]
    [InlineData("C")]
    public async Task The_language_of_the_machine_changes_nothing(string language)
    {
        using var folder = new TemporaryFolder();
        string[] args = ["compare", "--original", folder.Write("speech.txt", Town.Speech), "--report", folder.Write("report.txt", Town.Report), "--format", "json"];
        var run = await Quotecompare.RunAsync(args, language: language);
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldBe(CommandLineRun.Of(args).Output);
        run.Output[0].ShouldBe('[');
    }

    [Fact]
    public async Task Standard_input_and_error_are_the_real_ones()
    {
        var run = await Quotecompare.RunAsync(["quotes", "--batch"], """{"id": "ü", "text": "“a b c”"}""" + "\n");
        run.Output.ShouldStartWith("""{"id":"ü","quotations":""");
        (await Quotecompare.RunAsync(["quotes", "missing.txt"])).ShouldBe(new Run(1, "", "quotecompare: 'missing.txt' does not exist\n"));
    }
}
