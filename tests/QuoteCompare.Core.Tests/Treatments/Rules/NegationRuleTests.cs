using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class NegationRuleTests
{
    [Theory]
    [InlineData("We will {|not }borrow to make up the difference.", "negation/left-out", "not | -")]
    [InlineData("We {can|}{|cannot} pay for new changing rooms.", "negation/left-out", "cannot | can")]
    [InlineData("We will {not |}borrow to make up the difference.", "negation/put-in", "- | not")]
    [InlineData("We {|do not yet }know how the fire began.", "negation/left-out", "not yet | -")]
    [InlineData("It will be led {|by a judge, not }by my office.", "negation/left-out", "not | -")]
    [InlineData("The bill is an attack on the farmers. {|It is nothing of the kind.}", "negation/after", "It is nothing of the kind | -")]
    [InlineData("They have paid for the whole of it. {|They have not.}", "negation/after", "They have not | -")]
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
    [InlineData("We {cannot|}{|can} pay for new changing rooms.", "negation/put-in", "negation", "cannot")]
    [InlineData("For the town {it is not|}{|is it} late.", "negation/put-in", "negation", "not")]
    [InlineData("In spring {all|}{|the} traders came back.", "quantifier/put-in", "quantity", "all")]
    [InlineData("We {if|}{|and} they pay open the doors.", "condition/put-in", "condition", "if")]
    public void Of_words_put_for_others_the_report_s_are_named(string notation, string rule, string name, string word)
    {
        var finding = new TreatmentCase(notation).Only(rule);
        finding.OriginalSpan.ShouldNotBeNull();
        finding.Why.ShouldEndWith($"for the {name} “{word}” no counterpart was found there.");
    }

    [Theory]
    [InlineData("It will be led by a judge{|, not by my office}.")]
    [InlineData("They have paid for the whole of it. {|They have not paid for the roof.}")]
    [InlineData("We {do not|don't} {|yet }know how the fire began.")]
    public void What_is_set_aside_yet_or_goes_on_is_no_negation_left_out(string notation)
    {
        new TreatmentCase(notation).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.Negation);
        new TreatmentCase(notation, QuotationType.Indirect).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.Negation);
    }

    [Theory]
    [InlineData("It would be wrong to say that")]
    [InlineData("It is not fair, and it would be a mistake to think that", "it would be a mistake to think that")]
    [InlineData("I do not believe that")]
    [InlineData("Nobody can claim that")]
    [InlineData("Nobody can promise that")]
    [InlineData("I cannot guarantee that")]
    [InlineData("I deny that")]
    [InlineData("I reject the idea that")]
    [InlineData("There is no evidence that")]
    [InlineData("There is no reason to believe that")]
    [InlineData("It is a myth that")]
    [InlineData("It is not the case that")]
    [InlineData("I refuse to believe that")]
    [InlineData("Let nobody tell you that")]
    public void A_clause_that_denies_what_follows_it_is_shown(string clause, string? shown = null)
    {
        var quotation = new TreatmentCase($"{{|{clause} }}{{The|the}} town will close the pool.");
        quotation.Shown(quotation.Only("negation/before")).ShouldBe($"{shown ?? clause} | -");
        quotation.Treatment.Findings.ShouldAllBe(f => f.Kind != FindingKind.Attributed);
    }

    [Theory]
    [InlineData("It is not true")]
    [InlineData("I deny")]
    [InlineData("It is a myth")]
    public void Reported_speech_that_keeps_the_that_is_no_exception(string clause)
    {
        var quotation = new TreatmentCase($"{{|{clause} }}that the town will close the pool.", QuotationType.Indirect);
        quotation.Shown(quotation.Only("negation/before")).ShouldBe($"{clause} | -");
    }

    [Fact]
    public void Who_would_say_denies_in_a_question()
    {
        var quotation = new TreatmentCase("{|Who would say that }{The|the} town will close the pool{.|?}");
        quotation.Shown(quotation.Only("negation/before")).ShouldBe("Who would say that | -");
    }

    [Theory]
    [InlineData("Nobody can deny that")]
    [InlineData("I have no doubt that")]
    [InlineData("It would not be wrong to say that")]
    [InlineData("We are not ashamed to say that")]
    [InlineData("We must not forget that")]
    [InlineData("Nobody told us that")]
    [InlineData("It is wrong that")]
    [InlineData("I am glad that")]
    public void A_clause_that_grants_what_follows_it_denies_nothing(string clause) => In($"{{|{clause} }}{{The|the}} town will close the pool.").ShouldBeEmpty();

    [Theory]
    [InlineData("We {|refuse to }sell the pool.", "refuse to")]
    [InlineData("We {will|}{|refuse to} sell the pool.", "refuse to")]
    [InlineData("The county {|failed to }{repaired~repair} the pool.", "failed to")]
    public void A_refusal_left_out_is_a_negation_left_out(string notation, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(In(notation).ShouldHaveSingleItem()).ShouldStartWith(shown);
    }

    [Theory]
    [InlineData("We can pay for the boiler{|, but we cannot pay for rooms}.")]
    [InlineData("{|It did not rain, and }the boiler failed in the morning.")]
    [InlineData("We {never|not} borrow to make up the difference.")]
    [InlineData("It will close {|not by neglect but }by a vote.")]
    [InlineData("The town will close the pool. {|We do not want that.}")]
    [InlineData("{|No, }it means that we close the pool.")]
    [InlineData("We will {not only |not only }borrow.")]
    [InlineData("{If that is not done|}{|Without that}, the town saves money.")]
    public void A_negation_of_other_words_or_in_other_words_has_no_finding(string notation) => In(notation).ShouldBeEmpty();

    [Theory]
    [InlineData("denied", "{!She denied !}that she would {|not }sell the orchard.", 0)]
    [InlineData("ruled out", "{!She ruled out !}{selling~sell} {|and will not sell }the orchard to them.", 0)]
    [InlineData("", "{denied wanting to|}{|I do not want to} sell the orchard.", 0)]
    [InlineData("said", "{!She said !}{she was unwilling|}{|I am not willing} to sell the orchard.", 0)]
    [InlineData("said", "{!She said !}the rents would {stay the same|}{|not go up} this year.", 0)]
    [InlineData("said", "{!She said !}that she would {|not }sell the orchard.", 1)]
    [InlineData("denied", "{!She denied !}that she would {|not }sell the orchard and would {|not }sell the mill.", 1)]
    public void A_reporting_verb_that_denies_is_the_negation_of_what_it_reports(string cue, string notation, int findings) =>
        new TreatmentCase(notation, QuotationType.Indirect, Cue: cue).Treatment.Findings.Count(f => f.Kind == FindingKind.Negation).ShouldBe(findings);

    [Theory]
    [InlineData("{every year that people|}{|Nobody} can remember {|a year in which }the well {|did not run }dry{ had a summer|}.", 0)]
    [InlineData("{Everybody|}{|Nobody} can remember a summer {|in which }the well {|did not }{ran~run} dry.", 0)]
    [InlineData("We did {|not }sell the orchard, and we did {|not }sell the mill.", 2)]
    public void Two_negations_cancel_where_one_hangs_on_the_other(string notation, int findings) =>
        In(notation, type: QuotationType.Indirect).Count().ShouldBe(findings);

    [Fact]
    public void Inside_marks_two_negations_gone_are_two() =>
        In("{Everybody|}{|Nobody} can remember a summer {|in which }the well {|did not }{ran~run} dry.").Count().ShouldBe(2);

    [Theory]
    [InlineData("The orchard was {not |}for sale{.|? It is not for sale.}", 0)]
    [InlineData("The orchard was {not |}for sale{.|. It is green.}", 1)]
    public void The_answer_to_a_question_may_be_told_in_its_words(string notation, int findings) =>
        In(notation, type: QuotationType.Indirect).Count().ShouldBe(findings);

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
