using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class JoinedRuleTests
{
    private const string Spliced = "They do not pay. {|We keep them for the town. Now the facts as I know them. }//My mother taught here.";

    [Fact]
    public void Passages_over_a_sentence_are_joined_with_the_distance_in_words()
    {
        var quotation = new TreatmentCase(Spliced);
        quotation.Rules.ShouldBe("joined/passages");
        var finding = quotation.Only("joined/passages");
        quotation.Shown(finding).ShouldBe("We keep them for the town. Now the facts as I know them | pay. My");
        finding.Why.ShouldContain("13 words lie between them");
        finding.WordsApart.ShouldBe(13);
        Labels.Of(finding).ShouldBe("passages joined (13 words apart)");
        Labels.Of(Recontextualisation.Spliced, quotation.Treatment).ShouldBe("passages joined (13 words apart)");
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Spliced]);
        quotation.Treatment.Trimmed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("They do not pay. //My mother taught here.")]
    [InlineData("They do not pay{| for the town}. //My mother taught here.")]
    [InlineData("They do not pay. {|So it is. }//My mother taught here.")]
    public void Neighbours_half_sentences_and_sentences_without_content_are_no_splice(string notation) =>
        new TreatmentCase(notation).Treatment.Recontextualised.ShouldBeEmpty();

    [Fact]
    public void A_sentence_that_the_quotation_renders_elsewhere_is_not_passed_over() =>
        new TreatmentCase("They do not pay. {<1 We keep them for the town. }//My mother taught here. //{1>We keep them for the town.}")
            .Treatment.Recontextualised.ShouldBe([Recontextualisation.Reordered]);

    [Fact]
    public void Between_translations_a_chance_word_of_another_sentence_joins_nothing() =>
        new TreatmentCase("They do not pay for the old pool. {|We keep them for the town. Now the facts as I know them. }//{And so |}the {hall|} {of|} {my|}{|} mother {is |}{|taught here.}", Relation: TextRelation.IndependentTranslation)
            .Treatment.Recontextualised.ShouldBeEmpty();

    [Fact]
    public void Reported_speech_may_summarise() => new TreatmentCase(Spliced, QuotationType.Indirect).Rules.ShouldBeEmpty();

    [Theory]
    [InlineData(TextRelation.SameTranscript, Certainty.Clear)]
    [InlineData(TextRelation.IndependentTranslation, Certainty.Likely)]
    [InlineData(TextRelation.Unknown, Certainty.Likely)]
    public void Joined_passages_are_named_under_every_relation(TextRelation relation, Certainty expected) =>
        new TreatmentCase(Spliced, Relation: relation).Only("joined/passages").Certainty.ShouldBe(expected);

    [Fact]
    public void Passages_of_two_speeches_are_joined()
    {
        var input = new TreatmentCase("They do not pay. //My mother taught here.").Input;
        var elsewhere = input.Alignments[1] with { Passage = input.Alignments[1].Passage with { Original = 1 } };
        var treatment = TreatmentClassifier.Classify(input with { Originals = [input.Originals[0], input.Originals[0]], Alignments = [input.Alignments[0], elsewhere] });
        treatment.Findings.ShouldHaveSingleItem().Rule.ShouldBe("joined/speeches");
        treatment.Recontextualised.ShouldBe([Recontextualisation.Spliced]);
    }
}
