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
    [InlineData("{|Some analysts have written that }{The|the} pressure has worked on the town.", "Some analysts have written that")]
    [InlineData("{|The clerk told me that }{The|the} club is bankrupt.", "The clerk told me that")]
    [InlineData("{|In the eyes of the county, }{The|the} pressure has worked on the town.", "In the eyes of the county")]
    [InlineData("{|In their opinion }{The|the} pressure has worked on the town.", "In their opinion")]
    [InlineData("{|My grandfather used to say: }{The|the} sea gives and the sea takes.", "My grandfather used to say")]
    [InlineData("{|They say }{His|his} friends feel the same way.", "They say")]
    [InlineData("The pressure has worked on the town{|, according to the county’s own figures}.", "according to the county’s own figures")]
    [InlineData("{|People call }{Our|our} fishermen {are |}lazy and greedy.", "People call")]
    [InlineData("{|The council said }{The|the} pressure has worked on the town.", "The council said")]
    [InlineData("{|They keep saying, “}{Our|our} pressure has worked on the town{|”}.", "They keep saying, “")]
    [InlineData("{|My son says that }I am afraid of them.", "My son says that")]
    [InlineData("{|They say it is too dear, and that }{The|the} pressure has worked on the town.", "They say")]
    public void Words_under_somebody_elses_voice_are_attributed_differently(string notation, string voice)
    {
        var quotation = new TreatmentCase(notation);
        var finding = quotation.Only("attributed/voice-left-out");
        finding.OriginalSpan!.Value.In(quotation.Pair.Original.Text).TrimEnd().TrimEnd(':').ShouldBe(voice);
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Reframed]);
    }

    [Theory]
    [InlineData("Some traders say that a car park would earn the town twice as much.")]
    [InlineData("The pressure has worked on the town{|, I said}.")]
    [InlineData("{|According to his deeds, }the pressure has worked on the town.")]
    [InlineData("{!The mayor said !}{|The mayor said }the pressure has worked on the town.")]
    [InlineData("{|I say that }{A|a} car park would earn the town twice as much.")]
    [InlineData("{|In the eyes of the law, }the pressure has worked on the town.")]
    [InlineData("{|In our opinion }the pressure has worked on the town.")]
    [InlineData("{|People call }our fishermen lazy and greedy.")]
    [InlineData("The figures {show|}{|suggest} that the club loses money.")]
    [InlineData("{|The clerk told me of }the pressure on the town.")]
    [InlineData("{|We all know that }{A|a} car park would earn the town twice as much.")]
    [InlineData("{|It should be said that }{A|a} car park would earn the town twice as much.")]
    [InlineData("{|My son says that }I am afraid.")]
    [InlineData("{!The traders were quoted: !}{|The traders say that }{A|a} car park would earn the town twice as much.")]
    [InlineData("{|The traders say that it rains, and }a car park would earn the town twice as much.")]
    [InlineData("{!The traders say that it pays: !}{|The traders say that }{A|a} car park would earn the town twice as much.")]
    public void Words_of_the_speakers_own_or_told_with_their_voice_are_not(string notation) => In(notation).ShouldBeEmpty();

    [Theory]
    [InlineData("{|Let me tell you what my rivals say. }The barge is too old for us.", 1)]
    [InlineData("{|Let me tell you what my rivals say. It leaks. }The barge is too old for us.", 1)]
    [InlineData("{|Some people claim that it leaks. }The barge is too old for us.{| They are wrong.}", 1)]
    [InlineData("{|Let me tell you what I say. }The barge is too old for us.", 0)]
    [InlineData("{|Some people claim that it leaks. }The barge is too old for us.{| We need another.}", 0)]
    [InlineData("{|Some people claim that it leaks. I say no. That is wrong. }The barge is too old for us.", 0)]
    [InlineData("{|Some people claim that it leaks. }They are wrong about that.{| That is not true.}", 0)]
    [InlineData("Let me tell you what my rivals say. The barge is too old for us.", 0)]
    [InlineData("{!She quoted what critics say that they think. !}{|Let me tell you what my rivals say. }The barge is too old for us.", 0)]
    public void A_sentence_beside_can_make_words_another_s_and_is_a_check(string notation, int findings)
    {
        var found = In(notation).ToList();
        found.Count.ShouldBe(findings);
        found.ShouldAllBe(f => f.Rule == "attributed/voice-before" && f.Certainty == Certainty.Check);
    }

    [Theory]
    [InlineData(TextRelation.SameTranscript, Certainty.Clear)]
    [InlineData(TextRelation.IndependentTranslation, Certainty.Likely)]
    public void Between_translations_it_is_less_sure(TextRelation relation, Certainty certainty) => In(CarPark, relation).ShouldHaveSingleItem().Certainty.ShouldBe(certainty);

    [Fact]
    public void Between_translations_any_verb_of_saying_or_wishing_renders_the_voice() =>
        In("{The argument is: |}{|Some traders say that }a car park would earn the town twice as much.", TextRelation.IndependentTranslation).ShouldBeEmpty();

    [Fact]
    public void A_noun_with_the_form_of_a_verb_of_saying_renders_no_voice_between_translations() =>
        In("{|Some traders say that }the state {of the roads |}would earn the town twice as much for a good reason.", TextRelation.IndependentTranslation).ShouldHaveSingleItem();

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Attributed);
}
