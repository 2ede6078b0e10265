using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class AttributedRuleTests
{
    private const string CarPark = "{|Some traders say that }{A|a} car park would earn the town twice as much.";

    [Theory]
    [InlineData(CarPark, "Some traders say that")]
    [InlineData("{|They want to prove that }{The|the} pressure has worked on the town.", "They want to prove that")]
    [InlineData("{|It is claimed that }{The|the} pressure has worked on the town.", "It is claimed that")]
    [InlineData("{|According to early figures, }{The|the} pressure has worked on the town.", "According to early figures")]
    [InlineData("The pressure has worked on the town{|, said the mayor}.", "said the mayor")]
    [InlineData("{|The council said }{The|the} pressure has worked on the town.", "The council said")]
    [InlineData("{|They keep saying, “}{Our|our} pressure has worked on the town{|”}.", "They keep saying, “")]
    public void Words_under_somebody_elses_voice_are_attributed_differently(string notation, string voice)
    {
        var quotation = new TreatmentCase(notation);
        var finding = quotation.Only("attributed/voice-left-out");
        finding.OriginalSpan!.Value.In(quotation.Pair.Original.Text).TrimEnd().ShouldBe(voice);
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Reframed]);
    }

    [Theory]
    [InlineData("Some traders say that a car park would earn the town twice as much.")]
    [InlineData("The pressure has worked on the town{|, I said}.")]
    [InlineData("{|According to his deeds, }the pressure has worked on the town.")]
    [InlineData("{!The mayor said !}{|The mayor said }the pressure has worked on the town.")]
    [InlineData("{|I say that }{A|a} car park would earn the town twice as much.")]
    [InlineData("{|We all know that }{A|a} car park would earn the town twice as much.")]
    [InlineData("{|It should be said that }{A|a} car park would earn the town twice as much.")]
    [InlineData("{|The traders say that it rains, and }a car park would earn the town twice as much.")]
    [InlineData("{!The traders say that it pays: !}{|The traders say that }{A|a} car park would earn the town twice as much.")]
    public void Words_of_the_speakers_own_or_told_with_their_voice_are_not(string notation) => In(notation).ShouldBeEmpty();

    [Theory]
    [InlineData(TextRelation.SameTranscript, Certainty.Clear)]
    [InlineData(TextRelation.IndependentTranslation, Certainty.Likely)]
    public void Between_translations_it_is_less_sure(TextRelation relation, Certainty certainty) => In(CarPark, relation).ShouldHaveSingleItem().Certainty.ShouldBe(certainty);

    [Fact]
    public void Between_translations_any_verb_of_saying_or_wishing_renders_the_voice() =>
        In("{The argument is: |}{|Some traders say that }a car park would earn the town twice as much.", TextRelation.IndependentTranslation).ShouldBeEmpty();

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Attributed);
}
