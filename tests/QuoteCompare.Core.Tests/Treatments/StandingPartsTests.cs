using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments;

public class StandingPartsTests
{
    [Theory]
    [InlineData("{It is a pity ... |}{|It is a pity. The barge was sold by my uncle. }I leave the plan to the council.")]
    [InlineData("I leave the plan to the council{ … We did not object|}{|. The barge was sold by my uncle. We did not object}.")]
    [InlineData("I leave the plan to the council. {We did not object|}{|The barge was sold by my uncle. We did not object}.")]
    public void A_short_part_that_stands_word_for_word_in_the_speech_is_a_passage_and_nothing_added(string notation)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Treatment.Findings.ShouldAllBe(f => f.Kind != FindingKind.Added && f.Kind != FindingKind.Negation && f.Kind != FindingKind.Substituted);
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Spliced]);
        quotation.Treatment.Wording.ShouldBe(Wording.Verbatim);
    }

    [Theory]
    [InlineData("I leave the plan to the council{ … We did object|}{|. The barge was sold by my uncle. We did not object}.")]
    [InlineData("I leave the plan to the council{ we did not object|}{|. The barge was sold by my uncle. We did not object}.")]
    [InlineData("I leave the plan to the council{ … Not object|}{|. The barge was sold by my uncle. We did not object}.")]
    public void Words_that_stand_nowhere_that_no_mark_sets_off_or_that_are_two_are_added(string notation) =>
        new TreatmentCase(notation).Treatment.Recontextualised.ShouldContain(Recontextualisation.Interpolated);
}
