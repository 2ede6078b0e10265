using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class OmittedRuleTests
{
    private const string Neglect = "it will not close {|by neglect, }with a notice";

    [Fact]
    public void Content_words_left_out_between_quoted_words_are_shown()
    {
        var quotation = new TreatmentCase(Neglect);
        var finding = quotation.Only("omitted/inside");
        quotation.Shown(finding).ShouldBe("by neglect | -");
        (finding.Group, finding.Certainty).ShouldBe((FindingGroup.Trimmed, Certainty.Clear));
        // Not "stands nowhere in the quotation": the words may be there at another place, unlinked.
        finding.Why.ShouldBe("“by neglect” stands in the speech; no counterpart was found in the quotation, where no ellipsis marks the place.");
    }

    [Theory]
    [InlineData("it will not close {…|by neglect,} with a notice")]
    [InlineData("it will not close {|and it is }with a notice")]
    [InlineData("it will not close {by default|}{|by neglect} with a notice")]
    public void At_a_mark_or_of_small_words_or_with_others_in_their_place_they_are_not(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.Omitted);

    [Fact]
    public void Reported_speech_may_leave_words_out() => new TreatmentCase(Neglect, QuotationType.Indirect).Rules.ShouldBeEmpty();

    [Fact]
    public void A_mixed_quotation_answers_for_the_words_inside_its_marks_only()
    {
        new TreatmentCase("it will {|by neglect }close {“|}with a notice{”|}", QuotationType.Mixed).Rules.ShouldBe("fragment/few-words");
        new TreatmentCase("it will {“|}close with {|a locked gate and }a notice{”|}", QuotationType.Mixed).Rules.ShouldBe("omitted/inside unmarked-cut/inside");
    }

    [Fact]
    public void What_a_mixed_quotation_tells_between_two_stretches_in_marks_is_its_own() =>
        new TreatmentCase("it will {“|}close{”|} {|with a locked gate }{and “|}with a notice{”|}", QuotationType.Mixed).Rules.ShouldNotContain("omitted");

    [Theory]
    [InlineData("it will {|not }close with a notice", "negation/left-out")]
    [InlineData("it will {|probably }close with a notice", "hedge/left-out")]
    [InlineData("it will {|only }close with a notice", "quantifier/left-out")]
    [InlineData("{|Perhaps }It will close with a notice", "hedge/before")]
    public void A_word_that_a_finding_of_meaning_shows_is_not_told_again(string notation, string rule) => new TreatmentCase(notation).Rules.ShouldBe(rule);

    [Fact]
    public void Of_one_word_beside_a_joint_another_sentence_is_not_quoted() =>
        new TreatmentCase("The {|old county pays for the }road. //It will close with a notice.").Rules.ShouldNotContain("omitted/beside");

    [Theory]
    [InlineData("close {|by mere neglect }with a notice", null)]
    [InlineData("close {|by mere sudden neglect }with a notice", Certainty.Check)]
    [InlineData("close {|by mere sudden neglect of old promises }with a notice", Certainty.Likely)]
    public void Between_translations_it_takes_more_words_to_be_sure(string notation, Certainty? expected)
    {
        var findings = new TreatmentCase(notation, Relation: TextRelation.IndependentTranslation).Treatment.Findings;
        findings.Select(f => (f.Rule, (Certainty?)f.Certainty)).ShouldBe(expected is null ? [] : [("omitted/inside", expected)]);
    }

    [Fact]
    public void A_form_of_address_left_out_is_a_quiet_finding()
    {
        var quotation = new TreatmentCase("the {|honourable }President said so");
        quotation.Rules.ShouldBe("omitted/courtesy");
        quotation.Only("omitted/courtesy").Group.ShouldBe(FindingGroup.Style);
    }

    [Fact]
    public void Words_between_two_passages_of_one_sentence_are_left_out_inside()
    {
        var quotation = new TreatmentCase("Their policy is chaotic {|and they do not know what they want. This is a probability. }//They are using a trick.");
        quotation.Rules.ShouldBe("omitted/inside unmarked-cut/inside");
        quotation.Shown(quotation.Only("omitted/inside")).ShouldBe("and they do not know what they want. This is a probability | -");
    }
}
