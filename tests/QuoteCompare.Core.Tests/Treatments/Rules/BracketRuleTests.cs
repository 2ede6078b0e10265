using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class BracketRuleTests
{
    [Fact]
    public void Words_in_brackets_are_a_matter_of_style_too()
    {
        var quotation = new TreatmentCase("what {[it] |}has lost");
        var finding = quotation.Only("bracket/gloss");
        finding.Group.ShouldBe(FindingGroup.Style);
        quotation.Shown(finding).ShouldBe("- | it");
    }

    [Theory]
    [InlineData("what {(it) |}has lost")]
    [InlineData("what [it] has lost")]
    [InlineData("what […] has lost")]
    public void Round_brackets_brackets_of_the_speech_and_empty_ones_are_none(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.Bracket);

    [Fact]
    public void Outside_quotation_marks_brackets_have_no_finding() =>
        new TreatmentCase("what {[it] |}has lost", QuotationType.Indirect).Rules.ShouldBeEmpty();
}
