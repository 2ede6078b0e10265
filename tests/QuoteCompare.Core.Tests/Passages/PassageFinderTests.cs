using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Passages;

public class PassageFinderTests
{
    private const string Harbour =
        "The harbour was built in 1902. Fishermen paid for the first pier with their own money. In the great storm of 1953 the sea wall broke at three places. " +
        "The town rebuilt it within two years. Today the ferry company wants to move its terminal to Northport. I regret that decision. " +
        "We will talk with the ministry before the summer.";

    [Theory]
    [InlineData("the sea wall broke at three places", "In the great storm")]
    [InlineData("the first jetty was financed by fishermen", "Fishermen paid")]
    [InlineData("he is sorry about the choice, and regrets it", "I regret")]
    [InlineData("negotiations with ministries ahead of summer", "We will talk")]
    [InlineData("a storm in nineteen-fifty-three that broke 3 places", "In the great storm")]
    public void The_passage_that_says_the_same_comes_first(string quotation, string passage) => Best(quotation).ShouldStartWith(passage);

    [Fact]
    public void Words_that_stand_nowhere_find_nothing() => Find("Quarterly dividends disappointed shareholders", Harbour).ShouldBeEmpty();

    [Fact]
    public void A_quotation_without_a_word_finds_nothing() => Find("… — !", Harbour).ShouldBeEmpty();

    [Fact]
    public void An_empty_original_holds_no_candidate() => Find("the sea wall", "").ShouldBeEmpty();

    [Fact]
    public void Candidates_do_not_overlap_and_the_better_comes_first()
    {
        var found = Find("The town rebuilt the sea wall and the pier within two years", Harbour);
        found.Count.ShouldBeGreaterThan(1);
        found.Select(c => c.Score).ShouldBeInOrder(SortDirection.Descending);
        foreach (var one in found) found.Count(other => other.Passage.Span.Overlaps(one.Passage.Span)).ShouldBe(1);
    }

    [Fact]
    public void A_word_that_stands_everywhere_tells_less_than_a_rare_one()
    {
        const string speech = "The pool is old. The pool is cold. The pool is ours. The pool needs a boiler.";
        Find("the pool and its boiler", speech)[0].Passage.Span.In(speech).ShouldBe("The pool needs a boiler");
    }

    private static string Best(string quotation) => Find(quotation, Harbour)[0].Passage.Span.In(Harbour);

    private static IReadOnlyList<CandidatePassage> Find(string quotation, string speech)
    {
        var report = TextSegmenter.Segment(quotation);
        return new PassageFinder([TextSegmenter.Segment(speech)]).Find(report, [AlignmentDrawing.Whole(report)])[0];
    }
}
