using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class CutShortRuleTests
{
    private const string Boiler = "We can pay for the boiler{|, but we cannot pay for rooms}.";

    [Theory]
    [InlineData(Boiler, "cut-short/end", "but we cannot pay for rooms | -")]
    [InlineData("{|With a new boiler in the old cellar, }{The|the} tank itself is sound.", "cut-short/start", "With a new boiler in the old cellar | -")]
    public void The_rest_of_the_sentence_is_shown(string notation, string rule, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Rules.ShouldBe(rule);
        quotation.Shown(quotation.Only(rule)).ShouldBe(shown);
        quotation.Only(rule).Group.ShouldBe(FindingGroup.Trimmed);
    }

    [Theory]
    [InlineData("{|But }We cannot promise it.")]
    [InlineData("We can pay for the boiler.{| The rest must wait.}")]
    [InlineData("We can pay for the boiler …{|, but we cannot pay for rooms}")]
    [InlineData("can pay for the boiler{|, but we cannot pay for rooms}")]
    [InlineData("Boiler money{|, but we cannot pay for rooms}")]
    public void Whole_sentences_marked_ends_and_words_quoted_in_passing_are_not_cut_short(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.CutShort);

    [Theory]
    [InlineData(QuotationType.Indirect)]
    [InlineData(QuotationType.Mixed)]
    public void Only_a_direct_quotation_is_cut_short(QuotationType type) => new TreatmentCase(Boiler, type).Rules.ShouldBeEmpty();

    [Theory]
    [InlineData(TextRelation.SameTranscript, Certainty.Clear)]
    [InlineData(TextRelation.IndependentTranslation, Certainty.Check)]
    [InlineData(TextRelation.Unknown, Certainty.Check)]
    public void Between_translations_it_is_only_worth_a_check(TextRelation relation, Certainty expected) =>
        new TreatmentCase(Boiler, Relation: relation).Only("cut-short/end").Certainty.ShouldBe(expected);
}
