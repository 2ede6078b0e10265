using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Alignments;

public class SpeakerRuleTests
{
    [Theory]
    [InlineData("Hassan Rouhani", "Ali Khamenei", true)]
    [InlineData("the White House", "Ali Khamenei", true)]
    [InlineData("Ayatollah Khamenei", "Ali Khamenei", false)]
    [InlineData("Khamenei", "Ayatollah Ali Khamenei", false)]
    [InlineData("the Supreme Leader", "Ali Khamenei", false)]
    [InlineData("several officials", "Ali Khamenei", false)]
    [InlineData("The Leader", "Ali Khamenei", false)]
    [InlineData("Iran’s leader", "Ali Khamenei", false)]
    [InlineData("Iran’s president, Hassan Rouhani", "Ali Khamenei", true)]
    [InlineData(null, "Ali Khamenei", false)]
    [InlineData("Hassan Rouhani", null, false)]
    public void Only_another_name_is_somebody_else(string? said, string? gave, bool other)
    {
        var quotation = AlignmentDrawing.Of(new TextSpan(0, 1)) with { Speaker = said };
        var speech = new TextFacts { Speaker = gave is null ? null : new Fact<string>(gave, FactOrigin.Declared, null) };
        SpeakerRule.IsSomebodyElse(quotation, speech).ShouldBe(other);
    }
}
