using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments;

public class TrimmedTests
{
    [Theory]
    [InlineData("it will not close {|by neglect, }with a notice")]
    [InlineData("We can pay for the boiler{|, but we cannot pay for rooms}.")]
    [InlineData("{|As far as the engineers can tell, }the tank is sound.")]
    [InlineData("412 children {…|from our four schools} learned")]
    [InlineData("gates open{|, if tickets are sold}")]
    public void Content_words_left_out_up_to_the_sentence_ends_are_trimmed(string notation) => IsTrimmed(notation).ShouldBeTrue();

    [Theory]
    [InlineData("the lido{| and it} has lost money")]
    [InlineData("{|But }we cannot promise")]
    [InlineData("We keep the {pool|lido} open")]
    [InlineData("We keep the {pool|}{|lido} open")]
    [InlineData("We can pay. {|The rest is for July.}")]
    public void Function_words_linked_words_and_words_with_others_in_their_place_are_not(string notation) => IsTrimmed(notation).ShouldBeFalse();

    [Theory]
    [InlineData(TextRelation.SameTranscript, true)]
    [InlineData(TextRelation.IndependentTranslation, false)]
    [InlineData(TextRelation.BackTranslation, false)]
    [InlineData(TextRelation.Unknown, false)]
    public void Between_translations_one_word_less_is_the_translators(TextRelation relation, bool trimmed) =>
        new TreatmentCase("the {|whole }country knows", Relation: relation).Treatment.Trimmed.ShouldBe(trimmed);

    [Fact]
    public void Reported_speech_can_be_trimmed_and_gets_no_finding_for_it()
    {
        var reported = new TreatmentCase("gates open{|, if 2,000 season tickets are sold}", QuotationType.Indirect);
        reported.Treatment.Trimmed.ShouldBeTrue();
        reported.Rules.ShouldBeEmpty();
    }

    [Fact]
    public void What_one_passage_leaves_out_and_another_renders_is_not_left_out() =>
        IsTrimmed("Last summer people swam, //and children learned to swim.").ShouldBeFalse();

    private static bool IsTrimmed(string notation) => new TreatmentCase(notation).Treatment.Trimmed;
}
