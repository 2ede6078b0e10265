using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class HedgeRuleTests
{
    [Theory]
    [InlineData("The lido will {|probably }cost us the park.", "hedge/left-out", "probably | -")]
    [InlineData("The lido {will|}{|may} cost us the park.", "hedge/changed", "may | will")]
    [InlineData("The lido {will|could} cost us the park.", "hedge/changed", "could | will")]
    [InlineData("The county {will|}{|should} pay for the park.", "hedge/changed", "should | will")]
    [InlineData("The county {may|}{|must} pay for the park.", "hedge/changed", "must | may")]
    [InlineData("The county {can|}{|has to} pay for the park.", "hedge/changed", "has | can")]
    [InlineData("The county {could|}{|should} pay for the park.", "hedge/changed", "should | could")]
    [InlineData("The county {might|}{|will} pay for the park.", "hedge/changed", "will | might")]
    [InlineData("The guests {must|}{|can} leave by the back door.", "hedge/changed", "can | must")]
    [InlineData("The county {|should }{paid~pay} for the park.", "hedge/changed", "should | paid")]
    [InlineData("The figures {show|}{|suggest} that the lido loses money.", "hedge/left-out", "suggest that | show")]
    [InlineData("We {would|}{|could} have saved the park.", "hedge/changed", "could | would")]
    [InlineData("{|I have been asked whether }{We|we} will sell the park.", "hedge/asked", "asked whether | -")]
    [InlineData("{|People wonder if }{We|we} will sell the park.", "hedge/asked", "wonder if | -")]
    [InlineData("{|Do }{We|we} want the park{.|?}", "hedge/asked", "Do | -")]
    [InlineData("The lido cost us {|nearly }$15 million.", "hedge/left-out", "nearly | -")]
    [InlineData("The lido owes {|almost }all of it to the bank.", "hedge/left-out", "almost | -")]
    [InlineData("The bank refused {|virtually }every request of ours.", "hedge/left-out", "virtually | -")]
    [InlineData("{|About }40 in all the town came.", "hedge/before", "About | -")]
    [InlineData("{|I think that }the lido will cost us the park.", "hedge/before", "I think that | -")]
    [InlineData("{|As far as we can tell, }the lido is sound.", "hedge/before", "As far as we can tell | -")]
    [InlineData("The lido will {certainly |}cost us the park.", "hedge/put-in", "- | certainly")]
    public void A_hedge_left_out_or_a_certainty_put_in_is_shown(string notation, string rule, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(quotation.Only(rule)).ShouldBe(shown);
    }

    [Theory]
    [InlineData("{|I have been asked }whether we will sell the park.")]
    [InlineData("{|I have been asked whether }{We|we} will {not |}sell the park.")]
    [InlineData("{|Whether or not they ask, }{We|we} will sell the park.")]
    [InlineData("{|We ask them to stay if }{They|they} can pay for the park.")]
    [InlineData("We {would|should} have saved the park.")]
    [InlineData("{Maybe|}{|Perhaps} the lido is sound.")]
    [InlineData("The lido is {|certainly }sound.")]
    [InlineData("The lido is sound{|, and perhaps the park is too}.")]
    [InlineData("{|Perhaps it rained, but }the lido is sound.")]
    [InlineData("With all his might he swam.")]
    [InlineData("It was {|almost }dark in all the rooms.")]
    [InlineData("The lido owes {nearly|}{|almost} all of it to the bank.")]
    [InlineData("The county {must|}{|should} pay for the park.")]
    [InlineData("The county {has to|}{|must} pay for the park.")]
    [InlineData("The county {needs to|}{|has to} pay for the park.")]
    [InlineData("It is time {to|}{|we should} pay for the park.")]
    [InlineData("The lido {closed~closing}, as it could, on the first of May.")]
    [InlineData("Do we want the park{.|?}")]
    [InlineData("{! Holt asked !}{whether |}{|do }we want the park{.|?}")]
    [InlineData("{|I believe }him when the clerk speaks of money.")]
    [InlineData("{|I believe }in the young people of this town.")]
    public void Another_hedge_and_one_of_other_words_have_no_finding(string notation) => In(notation).ShouldBeEmpty();

    [Fact]
    public void Reported_speech_turns_can_into_could_and_may_into_might()
    {
        In("The lido {might|}{|may} cost us the park.", type: QuotationType.Indirect).ShouldBeEmpty();
        In("The lido {would|}{|will} cost us the park.", type: QuotationType.Indirect).ShouldBeEmpty();
        In("The county {had to|}{|must} pay for the park.", type: QuotationType.Indirect).ShouldBeEmpty();
        In("The county {could|}{|will} pay for the park.", type: QuotationType.Indirect).ShouldBeEmpty();
        In("The county {could|}{|must} pay for the park.", type: QuotationType.Indirect).ShouldNotBeEmpty();
        In("The lido {would|}{|may} not cost us the park.", type: QuotationType.Indirect).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("{guests of the inn could|}{|They may} enter any room without a key.", 0)]
    [InlineData("{a second visit was possible|}{|We may visit again}, and the inn was warm.", 0)]
    [InlineData("{guests of the inn|}{|They may} enter any room without a key.", 1)]
    public void Reported_speech_may_tell_that_something_may_be_in_other_words(string notation, int findings) =>
        In(notation, type: QuotationType.Indirect).Count().ShouldBe(findings);

    [Theory]
    [InlineData("thought", "{!She thought !}{|I believe }the well would last {|for }another year.", 0)]
    [InlineData("said", "{!She said !}{|I believe }the well would last {|for }another year.", 1)]
    public void What_the_speaker_believes_may_be_told_as_what_she_thought(string cue, string notation, int findings) =>
        new TreatmentCase(notation, QuotationType.Indirect, Cue: cue).Treatment.Findings.Count(f => f.Kind == FindingKind.Hedge).ShouldBe(findings);

    [Theory]
    [InlineData("The lido will {|probably }cost money next year.", 1)]
    [InlineData("The lido {could|}{|may} cost money next year.", 0)]
    public void A_translator_may_choose_the_hedge(string notation, int findings) => In(notation, TextRelation.IndependentTranslation).Count().ShouldBe(findings);

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Hedge);
}
