using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class FragmentRuleTests
{
    [Fact]
    public void A_few_words_of_a_sentence_are_a_fragment_and_not_cut_short()
    {
        var quotation = new TreatmentCase("{|They say the town is }{A|a} road with houses on it{|, and nothing more}.");
        quotation.Rules.ShouldBe("fragment/few-words");
        quotation.Only("fragment/few-words").Group.ShouldBe(FindingGroup.Style);
    }

    [Theory]
    [InlineData("A road with houses on it.")]
    [InlineData("{|As we see, }the tank is sound.")]
    [InlineData("{|As we see, }{The|the} old mill burned in May.")]
    [InlineData("{|As we see, }the miller lost the key.")]
    [InlineData("{|As we see, }it is a very long and winding road with many houses.")]
    public void Whole_sentences_clauses_and_longer_stretches_are_none(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.Fragment);

    [Theory]
    [InlineData("{|They say it is }a road cleared by volunteers{| and nobody else}.")]
    [InlineData("{|They say it is }the lost key of the miller{| and nothing else}.")]
    public void Participles_make_no_clause(string notation) => new TreatmentCase(notation).Treatment.Findings.ShouldContain(f => f.Kind == FindingKind.Fragment);

    [Fact]
    public void Reported_speech_has_none() => new TreatmentCase("{|The town is }a road with houses", QuotationType.Indirect).Rules.ShouldBeEmpty();
}
