using QuoteCompare.Core.Tests.Support;

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
