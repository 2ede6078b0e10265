using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class AddedRuleTests
{
    private const string OpenVote = "close by a{ open|} vote in this room";
    private const string Officers = "They {[the county’s finance officers] |}have promised us an answer";

    [Fact]
    public void In_one_transcript_words_without_a_counterpart_are_added()
    {
        var quotation = new TreatmentCase(OpenVote);
        var finding = quotation.Only("added/words");
        quotation.Shown(finding).ShouldBe("- | open");
        finding.Certainty.ShouldBe(Certainty.Clear);
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Interpolated]);
    }

    [Theory]
    [InlineData(TextRelation.IndependentTranslation)]
    [InlineData(TextRelation.BackTranslation)]
    [InlineData(TextRelation.Unknown)]
    public void Otherwise_they_are_a_matter_of_wording_and_only_worth_a_check_when_many(TextRelation relation)
    {
        new TreatmentCase(OpenVote, Relation: relation).Rules.ShouldBeEmpty();
        var quotation = new TreatmentCase("it must go on{, and this policy must be pursued further|}", Relation: relation);
        var finding = quotation.Only("added/translation");
        (finding.Group, finding.Certainty).ShouldBe((FindingGroup.Wording, Certainty.Check));
        quotation.Treatment.Recontextualised.ShouldBeEmpty();
    }

    [Fact]
    public void Small_words_are_not_added() => new TreatmentCase("close by {the |}vote").Rules.ShouldBeEmpty();

    [Fact]
    public void Words_in_the_place_of_others_are_not_added() => new TreatmentCase("it will close by a {show|}{|vote}").Rules.ShouldBe("substituted/unlinked");

    [Fact]
    public void Reported_speech_may_add_words() => new TreatmentCase(OpenVote, QuotationType.Indirect).Rules.ShouldBeEmpty();

    [Theory]
    [InlineData(TextRelation.SameTranscript)]
    [InlineData(TextRelation.IndependentTranslation)]
    [InlineData(TextRelation.Unknown)]
    public void Words_in_brackets_are_an_interpolation_under_every_relation(TextRelation relation)
    {
        var quotation = new TreatmentCase(Officers, Relation: relation);
        quotation.Shown(quotation.Only("added/in-brackets")).ShouldBe("- | the county’s finance officers");
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Interpolated]);
    }

    [Fact]
    public void Brackets_show_the_words_in_whose_place_they_stand()
    {
        var quotation = new TreatmentCase("{[The traders]|}{|They} asked hard questions");
        quotation.Shown(quotation.Only("added/in-brackets")).ShouldBe("They | The traders");
        quotation.Only("added/in-brackets").Why.ShouldBe("The brackets hold “The traders” where the speech reads “They”.");
    }

    [Fact]
    public void A_long_stretch_left_out_beside_brackets_is_not_what_they_stand_for() =>
        new TreatmentCase("{[The traders]|}{|On Monday I met the officers and they} asked", Relation: TextRelation.IndependentTranslation)
            .Only("added/in-brackets").OriginalSpan.ShouldBeNull();

    [Fact]
    public void A_small_word_in_brackets_is_no_interpolation() =>
        new TreatmentCase("what {[it] |}has lost").Treatment.Recontextualised.ShouldBeEmpty();

    [Fact]
    public void Brackets_in_reported_speech_have_no_finding() => new TreatmentCase(Officers, QuotationType.Indirect).Rules.ShouldBeEmpty();
}
