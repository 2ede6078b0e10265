using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class ScareQuoteRuleTests
{
    [Theory]
    [InlineData("{|Send them a }kind letter{| today}.", "kind letter | kind letter")]
    [InlineData("{|They are using a }trick{| on us}.", "trick | trick")]
    public void One_or_two_words_in_marks_are_single_words(string notation, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(quotation.Only("scare-quote/single-words")).ShouldBe(shown);
        quotation.Only("scare-quote/single-words").Group.ShouldBe(FindingGroup.Style);
    }

    [Theory]
    [InlineData("Thank you.")]
    [InlineData("{|They call it \"}trick{|\" among us}.")]
    [InlineData("{|Send them }a very kind letter{| today}.")]
    public void A_whole_sentence_and_more_words_are_not(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldNotContain(f => f.Kind == FindingKind.ScareQuote);
}
