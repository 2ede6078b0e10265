using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class SubstitutedRuleTests
{
    private const string Houses = "a road with {buildings|houses} on it";

    [Fact]
    public void In_one_transcript_other_words_are_shown_side_by_side()
    {
        var quotation = new TreatmentCase(Houses);
        var finding = quotation.Only("substituted/words");
        quotation.Shown(finding).ShouldBe("houses | buildings");
        (finding.Group, finding.Certainty).ShouldBe((FindingGroup.Wording, Certainty.Clear));
        finding.Why.ShouldBe("The speech reads “houses”; the quotation reads “buildings”.");
    }

    [Fact]
    public void Each_place_is_a_finding_of_its_own() =>
        new TreatmentCase("is {just|only} a road with {buildings|houses}").Rules.ShouldBe("substituted/words substituted/words");

    [Theory]
    [InlineData("the county {paid~pays} half")]
    [InlineData("close by {the|a} vote")]
    public void Another_form_or_a_small_word_is_a_quiet_finding(string notation) =>
        new TreatmentCase(notation).Only("substituted/form").Group.ShouldBe(FindingGroup.Style);

    [Fact]
    public void Words_in_the_place_of_others_count_though_nothing_links_them()
    {
        var quotation = new TreatmentCase("a road with {buildings|}{|houses} on it");
        quotation.Rules.ShouldBe("substituted/unlinked");
        quotation.Shown(quotation.Only("substituted/unlinked")).ShouldBe("houses | buildings");
    }

    [Theory]
    [InlineData(TextRelation.IndependentTranslation)]
    [InlineData(TextRelation.BackTranslation)]
    [InlineData(TextRelation.Unknown)]
    public void Otherwise_it_is_another_translations_wording_told_once(TextRelation relation)
    {
        var quotation = new TreatmentCase("is {just|only} a {broad street|wide road} with {buildings|houses}", Relation: relation);
        quotation.Rules.ShouldBe("substituted/translation");
        quotation.Shown(quotation.Only("substituted/translation")).ShouldBe("wide road | broad street");
        quotation.Only("substituted/translation").Why.ShouldContain("another translation's wording");
        quotation.Only("substituted/translation").Certainty.ShouldBe(Certainty.Likely);
    }

    [Theory]
    [InlineData("in the land of {Castrova|}{|Rameses}, as we said", 1)]
    [InlineData("in the land of {Ramesse|}{|Rameses}, as we said", 0)]
    [InlineData("in the land of {plenty|}{|Rameses}, as we said", 0)]
    [InlineData("in the land of {Castrova|}{|Rameses}, as we said of Rameses", 0)]
    public void Between_translations_one_name_for_another_is_told(string notation, int findings)
    {
        var found = new TreatmentCase(notation, Relation: TextRelation.IndependentTranslation).Treatment.Findings.Where(f => f.Rule == "substituted/name").ToList();
        found.Count.ShouldBe(findings);
        found.ShouldAllBe(f => f.Group == FindingGroup.Wording && f.Why == "The quotation has “Castrova” where this text has “Rameses”.");
    }

    [Theory]
    [InlineData("The price of bread {fell|}{|rose} by a tenth in the spring.", "rose | fell")]
    [InlineData("The county {rejected|}{|accepted} the plan for a mill.", "accepted | rejected")]
    [InlineData("We mend the roof {after|}{|before} the frost, as we said.", "before | after")]
    [InlineData("The new engine is {weaker|}{|stronger} than the old one.", "stronger | weaker")]
    [InlineData("The farms have {less|}{|more} water than the mills.", "more | less")]
    public void In_one_transcript_a_word_put_for_its_opposite_changes_the_sense(string notation, string shown)
    {
        var quotation = new TreatmentCase(notation);
        var finding = quotation.Only("substituted/opposite");
        quotation.Shown(finding).ShouldBe(shown);
        (finding.Group, finding.Certainty, Labels.Of(finding)).ShouldBe((FindingGroup.Meaning, Certainty.Clear, "opposite word"));
        quotation.Rules.ShouldBe("substituted/opposite");
        new TreatmentCase(notation, QuotationType.Indirect).Only("substituted/opposite").Certainty.ShouldBe(Certainty.Likely);
        new TreatmentCase(notation, Relation: TextRelation.IndependentTranslation).Rules.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The price of bread {climbed|}{|rose} by a tenth in the spring.")]
    [InlineData("The mill {was closed|}{|was not open} in the spring.")]
    [InlineData("The county {rejected|}{|did not accept} the plan for a mill.")]
    [InlineData("The {old miller fell ill and the young miller was|}{|rise of the river in the spring flooded all of it and} gone.")]
    public void Another_word_for_the_same_is_no_opposite(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldAllBe(f => f.Group != FindingGroup.Meaning);

    [Theory]
    [InlineData("We will sell the barge to {Lindholm|}{|Osterby} in May.", "Osterby | Lindholm")]
    [InlineData("They saw {Peter|}{|Anna} Holt on the bridge.", "Anna | Peter")]
    public void In_one_transcript_another_name_changes_the_sense(string notation, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Rules.ShouldBe("substituted/name");
        var finding = quotation.Only("substituted/name");
        quotation.Shown(finding).ShouldBe(shown);
        (finding.Group, finding.Certainty).ShouldBe((FindingGroup.Meaning, Certainty.Likely));
    }

    [Theory]
    [InlineData("They saw {Ann|}{|Anna} Holt on the bridge.")]
    [InlineData("We will sell the barge to {the town|}{|Osterby} in May.")]
    [InlineData("We will sell the barge in {March|}{|June}, as we said.")]
    [InlineData("We will sell the barge to {Osterby Council|}{|Osterby} in May.")]
    public void Another_spelling_and_a_description_are_no_other_name(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldAllBe(f => f.Rule != "substituted/name");

    [Fact]
    public void Between_translations_words_without_a_link_are_no_pair() =>
        new TreatmentCase("from {the country's officials|}{|honourable} the President", Relation: TextRelation.IndependentTranslation).Rules.ShouldBeEmpty();

    [Fact]
    public void Reported_speech_may_use_other_words() => new TreatmentCase(Houses, QuotationType.Indirect).Rules.ShouldBeEmpty();

    [Fact]
    public void Of_a_mixed_quotation_only_the_words_inside_the_marks_count()
    {
        const string Notation = "the {pool|lido} stands on {“|}a road with {buildings|houses}{”|}";
        var quotation = new TreatmentCase(Notation, QuotationType.Mixed);
        quotation.Rules.ShouldBe("fragment/few-words substituted/words");
        quotation.Shown(quotation.Treatment.Findings[1]).ShouldBe("houses | buildings");
    }

    [Fact]
    public void The_same_words_have_no_finding() => new TreatmentCase("A road – with houses ON it").Rules.ShouldBeEmpty();
}
