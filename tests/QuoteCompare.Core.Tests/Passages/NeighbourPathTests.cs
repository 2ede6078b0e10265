using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Tests.Passages;

public class NeighbourPathTests
{
    /// <summary>What the words of every quotation weigh together.</summary>
    private const double Weight = 5;

    [Fact]
    public void Of_two_passages_that_fit_alike_the_one_beside_the_neighbours_comes_first() =>
        First([[At(1_000, 0.9)], [At(90_000, 0.51), At(1_200, 0.5)], [At(1_400, 0.9)]], 1).ShouldBe(1_200);

    [Fact]
    public void A_clear_fit_far_away_stays_first() =>
        First([[At(1_000, 0.9)], [At(90_000, 0.9), At(1_200, 0.4)], [At(1_400, 0.9)]], 1).ShouldBe(90_000);

    [Fact]
    public void In_a_report_that_goes_through_the_speech_neighbours_weigh_more_than_in_one_that_shuffles_it()
    {
        int[] inOrder = [1_000, 3_000, 5_000, 7_000, 9_000, 11_000, 13_000, 15_000], shuffled = [9_000, 1_000, 15_000, 5_000, 13_000, 3_000, 11_000, 7_000];
        LeadOver(inOrder).ShouldBeGreaterThan(LeadOver(shuffled));

        double LeadOver(int[] starts)
        {
            var quotation = starts.AsSpan().IndexOf(5_000);
            var ranked = Rank([.. starts.Select((start, i) => (IReadOnlyList<CandidatePassage>)(i == quotation ? [At(start, 0.5), At(60_000, 0.5)] : [At(start, 0.9)]))])[quotation];
            return ranked[0].Candidate.Score - ranked[1].Candidate.Score;
        }
    }

    [Fact]
    public void What_the_neighbours_say_is_nothing_for_the_passage_that_suits_them_best_and_less_for_others()
    {
        var ranked = Rank([[At(1_000, 0.9)], [At(90_000, 0.6), At(1_200, 0.5)], [At(1_400, 0.9)]])[1];
        ranked.Single(r => r.Candidate.Passage.Span.Start == 1_200).Prior.ShouldBe(0);
        ranked.Single(r => r.Candidate.Passage.Span.Start == 90_000).Prior.ShouldBeLessThan(0);
    }

    [Fact]
    public void Quotations_without_candidates_are_passed_over() =>
        First([[At(1_000, 0.9)], [], [At(90_000, 0.51), At(1_200, 0.5)]], 2).ShouldBe(1_200);

    [Fact]
    public void Nothing_is_ranked_where_nothing_was_found() => Rank([[], []]).ShouldAllBe(candidates => candidates.Count == 0);

    private static CandidatePassage At(int start, double score) => new(new Passage(0, new TextSpan(start, start + 100)), score);

    private static IReadOnlyList<IReadOnlyList<RankedPassage>> Rank(IReadOnlyList<IReadOnlyList<CandidatePassage>> candidates) => NeighbourPath.Rank(candidates, (_, _) => Weight);

    private static int First(IReadOnlyList<IReadOnlyList<CandidatePassage>> candidates, int quotation) => Rank(candidates)[quotation][0].Candidate.Passage.Span.Start;
}
