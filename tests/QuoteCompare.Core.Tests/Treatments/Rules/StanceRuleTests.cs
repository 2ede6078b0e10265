using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class StanceRuleTests
{
    [Theory]
    [InlineData("The lido has lost money in every year{! , she admitted !}", "admitted", "stance/admission")]
    [InlineData("The lido earns what it costs{! , she dismissed !}", "dismissed", "stance/refusal")]
    [InlineData("The lido earns what it costs{! , she threatened !}", "threatened", "stance/threat")]
    public void A_verb_of_stance_without_a_word_of_it_in_the_speech_is_worth_a_check(string notation, string cue, string rule)
    {
        var quotation = new TreatmentCase(notation, QuotationType.Indirect, Cue: cue);
        quotation.Only(rule).Certainty.ShouldBe(Certainty.Check);
        quotation.Shown(quotation.Only(rule)).ShouldEndWith($" | {cue}");
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Reframed]);
    }

    [Theory]
    [InlineData("The lido has lost money in every year{! , she said !}", "said")]
    [InlineData("{|Unfortunately, }the lido has lost money in every year{! , she admitted !}", "admitted")]
    [InlineData("There will be no talks with them{! , she dismissed !}", "dismissed")]
    [InlineData("We will close the gates{! , she threatened !}", "threatened")]
    [InlineData("The bill is an attack on the farmers{! , she denied !}. {|It is nothing of the kind.}", "denied")]
    [InlineData("{|I have been asked whether }they have paid for the roof{! , she denied !}. {|They have not.}", "denied")]
    public void A_plain_verb_or_one_that_the_speech_bears_out_is_not(string notation, string cue) =>
        new TreatmentCase(notation, QuotationType.Indirect, Cue: cue).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.Stance);
}
