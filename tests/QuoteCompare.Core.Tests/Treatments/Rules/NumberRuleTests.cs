using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class NumberRuleTests
{
    [Theory]
    [InlineData("The repairs cost about £{430,000|}{|340,000} in all.", "number/changed", "340,000 | 430,000")]
    [InlineData("We met {seven|}{|twenty-five} people in the hall.", "number/changed", "twenty-five | seven")]
    [InlineData("We met {|412 }children in the hall.", "number/left-out", "412 | -")]
    [InlineData("We met {30 |}children in the hall.", "number/put-in", "- | 30")]
    public void A_number_changed_left_out_or_put_in_is_shown_and_told_once(string notation, string rule, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(quotation.Only(rule)).ShouldBe(shown);
        quotation.Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.Substituted || f.Kind == FindingKind.Added);
    }

    [Theory]
    [InlineData("We met {12|}{|twelve} people in the hall.")]
    [InlineData("We met {130|}{|an hundred and thirty} people in the hall.")]
    [InlineData("We met people in the hall{|, and 412 of them swam}.")]
    public void Another_spelling_and_a_number_of_other_words_have_no_finding(string notation) => In(notation).ShouldBeEmpty();

    [Theory]
    [InlineData(TextRelation.SameTranscript, Certainty.Clear)]
    [InlineData(TextRelation.IndependentTranslation, Certainty.Likely)]
    [InlineData(TextRelation.Unknown, Certainty.Likely)]
    public void A_translation_keeps_numbers(TextRelation relation, Certainty certainty) =>
        In("We met {seven|}{|nine} people in the hall.", relation).ShouldHaveSingleItem().Certainty.ShouldBe(certainty);

    [Fact]
    public void Between_translations_a_number_left_out_says_little() => In("We met {|412 }children in the hall.", TextRelation.IndependentTranslation).ShouldBeEmpty();

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Number);
}
