using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class ConditionRuleTests
{
    [Theory]
    [InlineData("{|If the county pays half, }the town will pay the rest.", "condition/left-out", "If the county pays half | -")]
    [InlineData("{|And if 2,000 tickets are sold, }the gates will open in May.", "condition/left-out", "if 2,000 tickets are sold | -")]
    [InlineData("The gates will open in May{|, unless it rains}.", "condition/left-out", "unless it rains | -")]
    [InlineData("The gates will open {|in May if tickets are sold}.", "condition/left-out", "if tickets are sold | -")]
    [InlineData("The town{|, if the county agrees,} will pay the rest.", "condition/left-out", "if the county agrees | -")]
    [InlineData("{|If }the county pays half of the repairs.", "condition/left-out", "If | -")]
    [InlineData("{|Should the council agree, }we will open the pool.", "condition/left-out", "Should the council agree | -")]
    [InlineData("{|Were we to lose it, }the island would be empty.", "condition/left-out", "Were we to lose it | -")]
    [InlineData("{|Had they listened, }they would have saved the fish.", "condition/left-out", "Had they listened | -")]
    [InlineData("{|Without the subsidy, }the ferry will stop sailing.", "condition/left-out", "Without the subsidy | -")]
    [InlineData("{|But for the volunteers, }the library would have closed.", "condition/left-out", "But for the volunteers | -")]
    [InlineData("{|If we want to keep the school, }we must raise the rates.", "condition/left-out", "If we want to keep the school | -")]
    [InlineData("{|Provided the rain stops, }the gates will open on Monday.", "condition/left-out", "Provided the rain stops | -")]
    [InlineData("The farm will pay half the rate{|, provided they store rain}.", "condition/left-out", "provided they store rain | -")]
    [InlineData("{|Assuming the ice holds, }the race will start at noon.", "condition/left-out", "Assuming the ice holds | -")]
    [InlineData("{|As long as the ice holds, }the race will start at noon.", "condition/left-out", "As long as the ice holds | -")]
    [InlineData("{|On condition that he resigns, }the crew will sail again.", "condition/left-out", "On condition that he resigns | -")]
    [InlineData("The crew will carry a second anchor{|, in case the first one drags}.", "condition/left-out", "in case the first one drags | -")]
    [InlineData("{|Depending on the wind, }the crew will sail at noon.", "condition/left-out", "Depending on the wind | -")]
    [InlineData("{|Should you lose your key, }call the harbour office at once.", "condition/left-out", "Should you lose your key | -")]
    [InlineData("All the boats passed the test{|, except the two oldest}.", "condition/left-out", "except the two oldest | -")]
    [InlineData("{|Without that, }no talks will be held this year.", "condition/left-out", "Without that | -")]
    [InlineData("{|If they pay by June. }Then we will open the gates.", "condition/before", "If they pay by June | -")]
    [InlineData("{|Suppose the tank fails. }We would have to close the pool.", "condition/before", "Suppose the tank fails | -")]
    [InlineData("{|The county must pay. }Without that, we close the pool.", "condition/before", "The county must pay | -")]
    [InlineData("We will open the gates. {|But only if they pay.}", "condition/after", "But only if they pay | -")]
    [InlineData("The town will pay the rest{ if the county agrees|}.", "condition/put-in", "- | if the county agrees")]
    [InlineData("We open {if|}{|unless} it rains on that day.", "condition/changed", "unless | if")]
    public void A_condition_left_off_put_in_or_changed_is_shown(string notation, string rule, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(quotation.Only(rule)).ShouldBe(shown);
        quotation.Only(rule).Group.ShouldBe(FindingGroup.Meaning);
    }

    [Theory]
    [InlineData("If the county pays half, the town will pay the rest.")]
    [InlineData("{|If they pay, we are glad. }We will open the gates.")]
    [InlineData("We will open the gates. {|Unless they pay, we close the bar.}")]
    [InlineData("{|The county must pay. }We will open the gates.")]
    [InlineData("The county must pay. Without that, we close the pool.")]
    [InlineData("If the county pays half{|, the town will pay the rest}.")]
    [InlineData("Buy a ticket today{|, even if you swim only once}.")]
    [InlineData("We asked the county{| whether they would pay, and asked if they would help}.")]
    [InlineData("The boiler failed in May{|. If it fails again, we close}.")]
    [InlineData("The boiler failed in May{|; if it fails again, we close}.")]
    [InlineData("We {as long as|so long as} it pays keep the pool.")]
    [InlineData("{|Without further delay, }the council will open the gates.")]
    [InlineData("{|If you want to know, }the town will pay the rest.")]
    [InlineData("{|Should we sell it, then, or let it be? }The town will pay the rest.")]
    [InlineData("{|Had it been dry, we would say so; }the gates are open.")]
    [InlineData("A heron stands here{| when the day begins}.")]
    [InlineData("We are looking for the letter{ and would publish it if there was one|}. {|If there was such a letter, we will publish it.}")]
    [InlineData("The soup{|, provided by the town,} was cold on that day.")]
    [InlineData("The town{| built a school, provided food and} paid the teachers.")]
    [InlineData("The mayor{|, assuming office in May,} paid the teachers.")]
    public void What_keeps_its_condition_or_has_none_has_no_finding(string notation) => In(notation).ShouldBeEmpty();

    [Fact]
    public void A_condition_that_holds_a_not_is_one_finding() =>
        new TreatmentCase("{|If the county does not pay, }we will close the pool.").Treatment.Findings.Where(f => f.Group == FindingGroup.Meaning)
            .ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Condition);

    [Fact]
    public void A_condition_told_beside_the_quotation_is_told() =>
        In("{!If the county pays half, she said, !}{|If the county pays half, }the town will open the gates.").ShouldBeEmpty();

    [Theory]
    [InlineData("{! “The orchard may be sold,” she said. The orchard depends on water from the county, she said. !}", 0)]
    [InlineData("{!The orchard needs water if it is to live, she said. !}", 0)]
    [InlineData("{!The orchard lies behind the water tower, she said. !}", 1)]
    [InlineData("{!Asked when the water came to the orchard, she said: !}", 1)]
    public void A_sentence_beside_tells_a_condition_only_with_a_word_of_one(string beside, int findings) =>
        In($"{beside}{{|If the orchard gets water, }}{{We|we}} will plant forty new trees.").Count().ShouldBe(findings);

    [Theory]
    [InlineData("The gates would open {once|}{|if} the rain {had |}stopped.", 0)]
    [InlineData("The gates would open{ depending on the weather|}{| if the rain stopped}.", 0)]
    [InlineData("The gates would open{ in May|}{| if the rain stopped}.", 1)]
    public void Reported_speech_may_tell_a_condition_in_other_words(string notation, int findings) =>
        In(notation, type: QuotationType.Indirect).Count().ShouldBe(findings);

    [Theory]
    [InlineData("{|If they pay, we will begin}{the work could begin|} on the roof in May.", Certainty.Check)]
    [InlineData("{|If they pay, }we {would~will} begin {|to work }on the roof in May.", Certainty.Likely)]
    public void A_report_that_keeps_it_open_without_the_condition_is_a_check(string notation, Certainty certainty) =>
        In(notation, type: QuotationType.Indirect).ShouldHaveSingleItem().Certainty.ShouldBe(certainty);

    [Theory]
    [InlineData(QuotationType.Direct)]
    [InlineData(QuotationType.Indirect)]
    public void It_is_told_inside_and_outside_marks(QuotationType type) => In("{|If the county pays half, }the town will open the gates.", type: type).ShouldHaveSingleItem();

    [Fact]
    public void Between_translations_any_word_of_condition_renders_it()
    {
        In("{|If the county pays its half, }the town will open the gates.", TextRelation.IndependentTranslation).ShouldHaveSingleItem().Certainty.ShouldBe(Certainty.Check);
        In("{|If the county pays its half, }the town will open the gates{ whenever they agree|}.", TextRelation.IndependentTranslation).ShouldBeEmpty();
    }

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Condition);
}
