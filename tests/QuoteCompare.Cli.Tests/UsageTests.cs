using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests;

public sealed class UsageTests
{
    [Fact]
    public async Task An_unknown_command_is_wrong_usage_and_says_so_in_one_line()
    {
        var run = await Quotecompare.RunAsync(["nonsense"]);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("nonsense");
        run.Error.TrimEnd().Split('\n').Length.ShouldBe(1);
    }
}
