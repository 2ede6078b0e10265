using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class EllipsisRuleTests
{
    [Theory]
    [InlineData("412 children {…|from our four schools} learned", "ellipsis/inside", "from our four schools | …")]
    [InlineData("412 children {[...]|from our four schools} learned", "ellipsis/inside", "from our four schools | [...]")]
    [InlineData("{… |As far as we know, }the tank is sound", "ellipsis/start", "As far as we know | …")]
    [InlineData("We can pay for it{ ...|, but not for rooms}", "ellipsis/end", "but not for rooms | ...")]
    public void A_mark_is_shown_with_the_words_it_stands_for(string notation, string rule, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Rules.ShouldBe(rule);
        quotation.Shown(quotation.Only(rule)).ShouldBe(shown);
        quotation.Only(rule).Group.ShouldBe(FindingGroup.Trimmed);
    }

    [Theory]
    [InlineData(TextRelation.SameTranscript)]
    [InlineData(TextRelation.IndependentTranslation)]
    [InlineData(TextRelation.Unknown)]
    public void A_mark_says_the_same_under_every_relation(TextRelation relation) =>
        new TreatmentCase("412 children {…|from our four schools} learned", Relation: relation).Rules.ShouldBe("ellipsis/inside");

    [Fact]
    public void Marked_passages_are_no_splice()
    {
        var quotation = new TreatmentCase("They do not pay. {… |We keep them for the town. Now the facts as I know them. }//My mother taught here.");
        quotation.Rules.ShouldBe("ellipsis/passages");
        quotation.Shown(quotation.Only("ellipsis/passages")).ShouldBe("We keep them for the town. Now the facts as I know them | …");
        quotation.Treatment.Recontextualised.ShouldBeEmpty();
        quotation.Treatment.Trimmed.ShouldBeTrue();
    }

    [Fact]
    public void Reported_speech_never_gets_one() =>
        new TreatmentCase("412 children {…|from our four schools} learned", QuotationType.Indirect).Rules.ShouldBeEmpty();

    [Fact]
    public void A_mark_that_the_speech_has_too_is_none() => new TreatmentCase("412 children … learned").Rules.ShouldBeEmpty();
}
