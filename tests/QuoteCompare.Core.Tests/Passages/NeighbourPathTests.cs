using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Tests.Passages;

public class NeighbourPathTests
{
    [Fact]
    public void Of_two_passages_that_fit_alike_the_one_beside_the_neighbours_comes_first() =>
        First([[At(1_000, 0.9)], [At(90_000, 0.51), At(1_200, 0.5)], [At(1_400, 0.9)]], 1).ShouldBe(1_200);

    [Fact]
    public void A_clear_fit_far_away_stays_first() =>
        First([[At(1_000, 0.9)], [At(90_000, 0.9), At(1_200, 0.4)], [At(1_400, 0.9)]], 1).ShouldBe(90_000);

    [Fact]
    public void Quotations_without_candidates_are_passed_over() =>
        First([[At(1_000, 0.9)], [], [At(90_000, 0.51), At(1_200, 0.5)]], 2).ShouldBe(1_200);

    [Fact]
    public void Nothing_is_ranked_where_nothing_was_found() => NeighbourPath.Rank([[], []]).ShouldAllBe(candidates => candidates.Count == 0);

    private static CandidatePassage At(int start, double score) => new(new Passage(0, new TextSpan(start, start + 100)), score);

    private static int First(IReadOnlyList<IReadOnlyList<CandidatePassage>> candidates, int quotation) =>
        NeighbourPath.Rank(candidates)[quotation][0].Passage.Span.Start;
}
