using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

public sealed class EvaluateSampleTests
{
    [Fact]
    public void The_sample_librarys_gold_fits_its_texts()
    {
        var figures = CommandLineRun.Of("evaluate", SampleData.PathOf("gold"), "--format", "json").ShouldBeDone().Json.GetProperty("gold");
        figures.EnumerateArray().Select(row => row.GetProperty("gold").GetString())
            .ShouldBe(["002.json", "004.json", "lido-courier.json", "lido-ledger.json", "lido-radio.json"]);
        figures[0].GetProperty("located").GetProperty("of").GetInt32().ShouldBe(16);
        figures[1].GetProperty("located").GetProperty("of").GetInt32().ShouldBe(0);
    }
}
