using QuoteCompare.Core.Alignments;

namespace QuoteCompare.Core.Tests.Alignments;

public class LinkConfidenceTests
{
    private static readonly LinkEvidence Middling = new(Coverage: 0.5, Gain: 3, Margin: 0.2, LongestRun: 2, NamesMissing: 0, Density: 0.5, Support: 0);

    [Fact]
    public void More_of_the_words_accounted_for_is_surer() => Of(Middling with { Coverage = 0.9 }).ShouldBeGreaterThan(Of(Middling));

    [Fact]
    public void A_longer_quotation_is_surer() => Of(Middling with { Gain = 8 }).ShouldBeGreaterThan(Of(Middling));

    [Fact]
    public void A_passage_that_fits_elsewhere_too_is_less_sure() => Of(Middling with { Margin = 0 }).ShouldBeLessThan(Of(Middling));

    [Fact]
    public void A_name_without_a_counterpart_makes_it_less_sure() => Of(Middling with { NamesMissing = 1 }).ShouldBeLessThan(Of(Middling));

    [Fact]
    public void Words_in_a_row_make_it_surer() => Of(Middling with { LongestRun = 6 }).ShouldBeGreaterThan(Of(Middling));

    [Fact]
    public void Sure_links_of_the_same_report_make_it_surer_and_their_absence_less_sure() =>
        new[] { Middling with { Support = 0.5 }, Middling, Middling with { Support = -0.5 } }.Select(Of).ShouldBeInOrder(SortDirection.Descending);

    [Fact]
    public void Being_told_of_the_same_day_makes_it_surer() => Of(Middling with { Tie = OriginalTie.SameDay }).ShouldBeGreaterThan(Of(Middling));

    [Fact]
    public void Confidence_is_a_probability()
    {
        Of(new LinkEvidence(1, 1e6, 1, 1_000_000, 0, 1, 0.5, 1, Tie: OriginalTie.SameDay)).ShouldBeInRange(0.99, 1);
        Of(new LinkEvidence(0, 0, -1, 0, 1, 0, -0.5)).ShouldBeInRange(0, 0.01);
    }

    private static double Of(LinkEvidence evidence) => LinkConfidence.Of(evidence);
}
