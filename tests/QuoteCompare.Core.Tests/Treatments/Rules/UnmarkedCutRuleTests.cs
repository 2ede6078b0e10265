using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class UnmarkedCutRuleTests
{
    private const string Neglect = "it will not close {|by neglect, }with a {|locked gate and a }notice";

    [Fact]
    public void Words_left_out_without_an_ellipsis_are_a_matter_of_style_told_once()
    {
        var quotation = new TreatmentCase(Neglect);
        quotation.Shown(quotation.Only("unmarked-cut/inside")).ShouldBe("by neglect | -");
        quotation.Only("unmarked-cut/inside").Group.ShouldBe(FindingGroup.Style);
    }

    [Theory]
    [InlineData("it will not close {…|by neglect,} with a notice")]
    [InlineData("the {|honourable }President said it to them")]
    [InlineData("it will {|only }close with a notice")]
    public void Marked_cuts_courtesy_and_words_that_a_finding_names_are_none(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.UnmarkedCut);

    [Fact]
    public void Another_translation_has_none() => new TreatmentCase(Neglect, Relation: TextRelation.IndependentTranslation)
        .Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.UnmarkedCut);
}
