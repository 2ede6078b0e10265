namespace QuoteCompare.Core.Tests.Alignments;

public class KnownOriginalsTests
{
    private const string Speech =
        "The harbour is the reason that the town exists. We have decided to dredge the inner basin, and it will take two years. " +
        "The biologists have told us that a third of the meadow could be lost if we work in the spring. " +
        "The ferry company wants to move, and I have told the company that the berth belongs to the town.";

    /// <summary>The same speaker on the same matter, at another occasion that the report does not date.</summary>
    private const string AnotherOccasion =
        "“We cannot dredge the basin this year,” Solheim said. “The biologists have told us so,” she added. She said that the ferry company had asked for a new berth.";

    [Fact]
    public void A_few_shared_words_link_no_speech_that_nothing_tells_the_report_is_on() =>
        Compare(AnotherOccasion, TextRelation.Unknown).Quotations.ShouldAllBe(q => q.Outcome == Outcome.Uncertain || q.Outcome == Outcome.NoMatch);

    [Fact]
    public void What_is_uncertain_still_shows_its_nearest_passages() =>
        Compare(AnotherOccasion, TextRelation.Unknown).Quotations[0].Candidates[0].Passage.Span.In(Speech).ShouldContain("dredge the inner basin");

    [Theory]
    [InlineData(TextRelation.SameTranscript)]
    [InlineData(TextRelation.IndependentTranslation)]
    public void A_declared_relation_tells_that_the_report_is_on_the_speech(TextRelation relation) =>
        Compare(AnotherOccasion, relation).Quotations.ShouldContain(q => q.Outcome == Outcome.Located);

    [Fact]
    public void One_quotation_of_a_few_words_in_a_row_does_not_tell_the_speech() =>
        Compare(AnotherOccasion + " “A third of the meadow could be lost this year,” Solheim said.", TextRelation.Unknown).Quotations.ShouldAllBe(q => q.Outcome != Outcome.Located);

    [Fact]
    public void A_long_quotation_word_for_word_lets_the_others_be_linked() =>
        Compare(AnotherOccasion + $" “{Longest}” Solheim said.", TextRelation.Unknown).Quotations.Count(q => q.Outcome == Outcome.Located).ShouldBeGreaterThan(1);

    private static string Longest => Speech.Split(". ").MaxBy(sentence => sentence.Length)!;

    private static Comparison Compare(string report, TextRelation relation) => SpeechComparer.Compare(
        new Report("report", report, TextMetadata.None), [new Original(new Speech("speech", Speech, TextMetadata.None), relation)]);
}
