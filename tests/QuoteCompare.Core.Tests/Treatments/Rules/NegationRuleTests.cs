using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class NegationRuleTests
{
    [Theory]
    [InlineData("We will {|not }borrow to make up the difference.", "negation/left-out", "not | -")]
    [InlineData("We {can|}{|cannot} pay for new changing rooms.", "negation/left-out", "cannot | can")]
    [InlineData("We will {not |}borrow to make up the difference.", "negation/put-in", "- | not")]
    [InlineData("{|I am not saying that }{We|we} should shut the gates.", "negation/before", "I am not saying that | -")]
    [InlineData("The town will close the pool. {|That does not mean that we give up.}", "negation/after", "That does not mean that we give up | -")]
    [InlineData("The town will close the pool. {|Do not misunderstand me.}", "negation/after", "Do not misunderstand me | -")]
    [InlineData("{|It is not true that }the town will close the pool.", "negation/before", "It is not true that | -")]
    public void A_negation_left_out_put_in_or_right_before_is_shown(string notation, string rule, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(quotation.Only(rule)).ShouldBe(shown);
    }

    [Theory]
    [InlineData("We can pay for the boiler{|, but we cannot pay for rooms}.")]
    [InlineData("{|It did not rain, and }the boiler failed in the morning.")]
    [InlineData("We {never|not} borrow to make up the difference.")]
    [InlineData("It will close {|not by neglect but }by a vote.")]
    [InlineData("The town will close the pool. {|We do not want that.}")]
    [InlineData("{|No, }it means that we close the pool.")]
    [InlineData("We will {not only |not only }borrow.")]
    public void A_negation_of_other_words_or_in_other_words_has_no_finding(string notation) => In(notation).ShouldBeEmpty();

    [Theory]
    [InlineData("We will {|not }borrow money this year.", 1)]
    [InlineData("We {refuse to |}{|will not }borrow money this year.", 0)]
    [InlineData("We are {unwilling|}{|not willing} to borrow money.", 0)]
    [InlineData("We will {not |}borrow money this year.", 1)]
    [InlineData("We eat no bread {or|}{|and no} butter this year.", 0)]
    [InlineData("We will {|not }borrow {foreign |}money this year.", 0)]
    public void Between_translations_the_words_beside_must_match_and_no_other_may_deny(string notation, int findings) =>
        In(notation, TextRelation.IndependentTranslation).Count().ShouldBe(findings);

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Negation);
}
