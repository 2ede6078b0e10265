using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class QuantifierRuleTests
{
    [Theory]
    [InlineData("{All|}{|Most} of her pupils came back.", "quantifier/changed", "Most of | All of")]
    [InlineData("My mother taught {all|}{|half} of this town.", "quantifier/changed", "half | all of")]
    [InlineData("{All|}{|Some} states were close to call.", "quantifier/changed", "Some | All")]
    [InlineData("It keeps its quality at {some|}{|all} levels of the house.", "quantifier/changed", "all | some")]
    [InlineData("We can pay {|only }for the boiler.", "quantifier/left-out", "only | -")]
    [InlineData("{|Only }two of the traders came back.", "quantifier/before", "Only | -")]
    [InlineData("We can pay {only |}for the boiler.", "quantifier/put-in", "- | only")]
    [InlineData("We will pay {|only }when the roof is done.", "quantifier/left-out", "only | -")]
    [InlineData("We will pay {|only }if the roof is done.", "quantifier/left-out", "only | -")]
    [InlineData("We will pay {only |}when the roof is done.", "quantifier/put-in", "- | only")]
    [InlineData("{All|}{|Some} of you asked about the roof.", "quantifier/changed", "Some of | All of")]
    public void Another_quantity_or_one_left_out_or_put_in_is_shown(string notation, string rule, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(quotation.Only(rule)).ShouldBe(shown);
    }

    [Theory]
    [InlineData("It is {just|}{|only} a road with houses.")]
    [InlineData("{Every|}{|Each} pupil came back to us.")]
    [InlineData("The pupils came back{|, and all of them swam}.")]
    [InlineData("The town must pay {40 crowns or more|}{|at least 40 crowns} a week.")]
    [InlineData("{|In all, }412 children learned to swim.")]
    [InlineData("We will pay only when the roof is {|quite }done.")]
    [InlineData("{All|}{|Every one} of you asked about the roof.")]
    public void The_same_quantity_and_one_of_other_words_have_no_finding(string notation) => In(notation).ShouldBeEmpty();

    [Fact]
    public void Outside_marks_a_quantity_put_in_is_a_check_and_either_with_a_not_is_neither()
    {
        In("The town {only |}lost one boat in the storm.", type: QuotationType.Indirect).ShouldHaveSingleItem().Certainty.ShouldBe(Certainty.Check);
        In("The town has {not signed with either of|}{|signed with neither of} the two banks.", type: QuotationType.Indirect).ShouldBeEmpty();
        In("The town has {signed with both of|}{|signed with neither of} the two banks.", type: QuotationType.Indirect).Concat(
            new TreatmentCase("The town has {signed with both of|}{|signed with neither of} the two banks.").Treatment.Findings.Where(f => f.Kind == FindingKind.Negation)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("We can pay {|only }for the boiler.", 1)]
    [InlineData("We can pay {|only }for the boiler{ alone|}.", 0)]
    [InlineData("We can pay {|every }debt of the town.", 0)]
    public void Between_translations_only_the_strictest_words_count(string notation, int findings) => In(notation, TextRelation.IndependentTranslation).Count().ShouldBe(findings);

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Quantifier);
}
