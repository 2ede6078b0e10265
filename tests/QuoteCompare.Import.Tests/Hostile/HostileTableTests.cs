namespace QuoteCompare.Import.Tests.Hostile;

/// <summary>Every row of HOSTILE.md is tried here, and every case tried here stands there.</summary>
public sealed class HostileTableTests
{
    private static readonly HostileCase[] Cases =
        [.. HostileAddresses.Cases, .. HostileServers.Cases, .. HostileNames.Cases, .. HostileTexts.Cases, .. HostilePages.Cases, .. HostileArchives.Cases, .. HostileDocuments.Cases, .. HostileFeeds.Cases];

    public static TheoryData<string> Inputs => [.. Cases.Select(hostile => hostile.Input)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_hostile_input_gets_the_answer_of_the_table(string input)
    {
        var hostile = Cases.Single(hostile => hostile.Input == input);

        hostile.Act().ShouldBe(hostile.Answer);
    }

    [Fact]
    public void The_table_says_what_is_tried()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "HOSTILE.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);

        rows.ShouldBe(Cases.Select(Row));
    }

    [Fact]
    public void An_answer_is_one_line_and_no_stack_trace()
    {
        foreach (var hostile in Cases)
        {
            hostile.Answer.ShouldNotContain("\n");
            hostile.Answer.ShouldNotContain("Exception");
        }
    }

    private static string Row(HostileCase hostile) => $"| {Cell(hostile.Input)} | {Cell(hostile.Answer)} |";

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
