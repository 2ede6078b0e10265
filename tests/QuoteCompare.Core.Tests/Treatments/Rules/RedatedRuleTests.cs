using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class RedatedRuleTests
{
    [Theory]
    [InlineData(QuotationType.Direct)]
    [InlineData(QuotationType.Indirect)]
    public void Words_told_under_another_date_are_redated_inside_and_outside_marks(QuotationType type)
    {
        var quotation = new TreatmentCase("Last summer 31,400 people swam in the lido.", type, Told: new EventDate(2025, 2, 20));
        var finding = quotation.Only("redated/event");
        quotation.Shown(finding).ShouldBe("Last summer 31,400 people swam in the lido | Last summer 31,400 people swam in the lido");
        finding.Why.ShouldContain("under 20 February 2025");
        finding.Why.ShouldContain("the speech of 6 March 2025");
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Redated]);
    }

    [Fact]
    public void The_same_date_is_none() => new TreatmentCase("Last summer people swam.", Told: TreatmentCase.SpeechDay).Rules.ShouldBeEmpty();
}
