namespace QuoteCompare.Core.Tests.Reuse;

public class ReuseFinderTests
{
    private const string Speech =
        "The lido opened in June 1936, and it has lost money in every year but four. The boiler failed in September, and divers found two cracks in the east wall. " +
        "We will ask every household next spring whether it should be closed.";

    [Fact]
    public void Sentences_that_follow_on_outside_quotations_are_one_stretch()
    {
        const string Report = "The lido opened in June 1936, and it has lost money in every year but four. The boiler failed in September, and divers found two cracks in the east wall.";

        Reuse(Report, Speech).ShouldHaveSingleItem().Span.In(Report).ShouldBe(Report);
    }

    [Fact]
    public void What_stands_in_a_quotation_is_no_reuse() =>
        Reuse("“The boiler failed in September, and divers found two cracks in the east wall,” the mayor said.", Speech).ShouldBeEmpty();

    [Theory]
    [InlineData("The lido is closed. Its boiler failed.")]
    [InlineData("Households wonder what will become of the lido, whose wall has cracks since September.")]
    public void A_report_on_the_matter_in_its_own_words_has_none(string report) => Reuse(report, Speech).ShouldBeEmpty();

    [Fact]
    public void Of_two_originals_the_one_with_the_wording_is_named() =>
        Reuse("The boiler failed in September, and divers found two cracks in the east wall.", "A boiler failed in some September; there were cracks in walls.", Speech)
            .ShouldHaveSingleItem().Passages.ShouldHaveSingleItem().Original.ShouldBe(1);

    private static IReadOnlyList<ReusedStretch> Reuse(string report, params string[] speeches) => SpeechComparer.Compare(
        new Report("r", report, TextMetadata.None),
        [.. speeches.Select((speech, i) => new Original(new Speech($"s{i}", speech, TextMetadata.None), TextRelation.Unknown))]).Reuse;
}
