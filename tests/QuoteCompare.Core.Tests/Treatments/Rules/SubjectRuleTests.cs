using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class SubjectRuleTests
{
    private const string Traders = "{|On Monday I met the officers. }{[The traders]|}{|They} asked hard questions.";

    [Fact]
    public void Words_in_brackets_that_the_sentences_before_do_not_name_are_another_subject()
    {
        var quotation = new TreatmentCase(Traders);
        var finding = quotation.Only("subject/in-brackets");
        quotation.Shown(finding).ShouldBe("They | The traders");
        finding.Why.ShouldContain("the sentence before it reads “On Monday I met the officers”");
        quotation.Treatment.Recontextualised.ShouldContain(Recontextualisation.Reframed);
    }

    [Theory]
    [InlineData("{|On Monday I met the officers. }{[The officers]|}{|They} asked hard questions.")]
    [InlineData("{|On Monday I met the American officers. }{[The U.S. officers]|}{|They} asked hard questions.")]
    [InlineData("They {[the traders] |}asked hard questions.")]
    public void Words_that_the_speech_bears_out_and_a_gloss_beside_the_pronoun_are_none(string notation) => In(notation).ShouldBeEmpty();

    [Fact]
    public void Who_is_done_something_to_is_not_who_does_it() =>
        In("{|When they use the traders as a shield and when }{[the traders]|}{|they} ask hard questions, we answer.").ShouldHaveSingleItem();

    [Fact]
    public void A_pronoun_is_found_before_a_verb_that_the_report_renders_in_other_words() =>
        In("{|When they use the traders as a shield and when they keep saying }{[The traders] are insisting |}that the meadow is dry, we answer.").ShouldHaveSingleItem();

    [Theory]
    [InlineData("{|On Monday I met the officers. }{The traders|}{|They} asked hard questions.", "subject/for-pronoun")]
    [InlineData("{Lindqvist|}{|Calloway} has asked hard questions.", "subject/other-name")]
    public void In_one_transcript_another_subject_needs_no_brackets(string notation, string rule)
    {
        new TreatmentCase(notation).Only(rule).Certainty.ShouldBe(Certainty.Likely);
        In(notation, TextRelation.IndependentTranslation).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{They|}{|We} sold the meadow to pay the debt.", "We | They")]
    [InlineData("{We've|}{|They've} never sold the meadow.", "They've | We've")]
    public void Another_person_before_the_same_verb_is_another_subject(string notation, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(quotation.Only("subject/other-person")).ShouldBe(shown);
        In(notation, TextRelation.IndependentTranslation).ShouldBeEmpty();
        In(notation, type: QuotationType.Indirect).ShouldBeEmpty("reported speech turns the pronouns");
    }

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Subject);
}
