using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Alignments;

public class TokenAlignerTests
{
    private const string Speech =
        "The tank itself is sound, as far as the engineers can tell. If the county does not pay, we will not borrow. They want to show that the old pool costs too much. " +
        "My mother taught half of this town to swim. Twelve boats were lost in the storm, and the harbour was closed. " +
        "The ferry company wants to move to Northport. That is the company's right, but we regret it.";

    [Theory]
    [InlineData("The tank itself is sound", "The tank itself is sound <= The tank itself is sound")]
    [InlineData("we will not borrow", "we will not borrow <= we will not borrow")]
    [InlineData("My mother taught half of this town", "My mother taught half of this town <= My mother taught half of this town to swim")]
    public void The_same_words_are_linked_one_by_one(string quotation, string drawn) => AlignmentDrawing.Draw(quotation, Speech).ShouldBe(drawn);

    [Theory]
    [InlineData("12 boats were lost in a storm", "12(Twelve) boats were lost in -a- storm <= Twelve boats were lost in the storm")]
    [InlineData("his mothers taught swimming", "-his- mothers(mother) taught swimming(swim) <= My mother taught half of this town to swim")]
    public void Inflections_and_numbers_render_their_words(string quotation, string drawn) => AlignmentDrawing.Draw(quotation, Speech).ShouldBe(drawn);

    [Fact]
    public void A_word_between_words_that_stand_the_same_is_linked_there_and_not_with_its_double() =>
        AlignmentDrawing.Draw("Its plan is not to talk. Its plan is to press and the talks are a part of it.", "Its plan is not to talk. Its plan is to press and the talks are a part of it.")
            .ShouldBe("Its plan is not to talk Its plan is to press and the talks are a part of it <= Its plan is not to talk. Its plan is to press and the talks are a part of it");

    [Fact]
    public void A_word_put_for_another_is_not_linked_with_a_later_sentence() =>
        AlignmentDrawing.Draw("Sanders won the primary in Vermont", "Sanders won the primary in Oklahoma. He also won his home state of Vermont.")
            .ShouldBe("Sanders won the primary in -Vermont- <= Sanders won the primary in Oklahoma");

    [Fact]
    public void Clauses_in_another_order_are_passages_of_their_own() =>
        AlignmentDrawing.Draw("The harbour was closed and twelve boats were lost", Speech).ShouldBe(
            """
            The harbour was closed -and- <= the harbour was closed
            twelve boats were lost <= Twelve boats were lost in the storm
            """);

    [Fact]
    public void Words_of_one_clause_in_another_order_are_linked_across() =>
        AlignmentDrawing.Draw("half of this town my mother taught to swim", Speech)
            .ShouldBe("half of this town my mother taught to swim <= My mother taught half of this town to swim");

    [Fact]
    public void A_sentence_passed_over_whole_parts_two_passages() =>
        AlignmentDrawing.Draw("If the county does not pay we will not borrow, my mother taught half of this town", Speech).Split('\n').Length.ShouldBe(2);

    [Fact]
    public void A_passage_takes_in_the_clauses_that_the_quotation_goes_on_to_tell_in_other_words() =>
        AlignmentDrawing.Draw("The ferry company wants to leave us for a bigger town up the coast", "The ferry company wants to go, because Northport offers it more. We stay.")
            .ShouldEndWith("<= The ferry company wants to go, because Northport offers it more");

    [Fact]
    public void No_passage_runs_on_into_another_paragraph() =>
        AlignmentDrawing.Draw("The tank itself is sound. The pool opened early", "The tank itself is sound.\n\nThe pool opened early.").Split('\n').Length.ShouldBe(2);

    [Fact]
    public void A_splice_is_two_passages_in_the_order_of_use() =>
        AlignmentDrawing.Draw("The ferry company wants to move to Northport. My mother taught half of this town to swim", Speech).ShouldBe(
            """
            The ferry company wants to move to Northport <= The ferry company wants to move to Northport
            My mother taught half of this town to swim <= My mother taught half of this town to swim
            """);

    [Fact]
    public void A_passage_is_no_longer_than_the_clauses_that_are_used() =>
        AlignmentDrawing.Draw("the harbour closed", Speech).ShouldBe("the harbour closed <= the harbour was closed");

    [Fact]
    public void A_clause_that_only_joins_is_left_without_its_that() =>
        AlignmentDrawing.Draw("the old pool is too costly", Speech).ShouldEndWith("<= the old pool costs too much");

    [Theory]
    [InlineData("it has lost money in every year since", "it has lost money in every year since")]
    [InlineData("That is not true of the harbour", "That is not true of the harbour")]
    public void The_same_words_at_the_edge_belong_to_the_passage(string quotation, string passage) =>
        AlignmentDrawing.Draw(quotation, "The pool opened early, and it has lost money in every year since. That is not true of the harbour.").ShouldEndWith($"<= {passage}");

    [Fact]
    public void A_next_sentence_word_for_word_belongs_to_the_passage_though_no_word_of_it_could_be_searched() =>
        AlignmentDrawing.Draw("The glacier will go before 2070. I am not one of them", "Some say the glacier will go before 2070. I am not one of them. We stay.")
            .ShouldEndWith("I am not one of them");

    [Fact]
    public void Of_two_places_of_a_small_word_the_one_before_the_same_words_is_meant()
    {
        const string speech = "The tunnel is ugly and dangerous and it should be closed by the mayor.";
        var aligned = AlignmentDrawing.Align(TextSegmenter.Segment("The tunnel is ugly ... and it should be closed by the mayor"), TextSegmenter.Segment(speech))!;
        aligned.Alignments.SelectMany(a => a.Links).Select(link => link.Original.Start).ShouldContain(speech.IndexOf("and it", StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_of_words_quoted_in_reverse_order_without_a_mark_are_aligned()
    {
        string[] words = [.. Enumerable.Range(0, 12_000).Select(i => $"w{i}x{i * 7}")];
        AlignmentDrawing.Draw(string.Join(' ', words.Reverse()), string.Join(' ', words)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Words_that_stand_nowhere_align_with_nothing() => AlignmentDrawing.Draw("Quarterly dividends disappointed", Speech).ShouldBeEmpty();
}
