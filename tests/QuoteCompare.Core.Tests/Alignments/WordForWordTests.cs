using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Alignments;

public class WordForWordTests
{
    private const string Speech =
        "The ferry needs a harbour. A harbour needs the ferry. We shall keep the ferry for our children. Our children shall keep the ferry for us. We like it here.";

    [Theory]
    [InlineData("a harbour needs the ferry", "A harbour needs the ferry")]
    [InlineData("the ferry for our children", "the ferry for our children")]
    [InlineData("the ferry needs a boat", "")]
    [InlineData("keep the ferry", "")]
    [InlineData("for us. We like", "")]
    public void All_words_stand_in_a_row_or_nowhere(string quotation, string place)
    {
        var (terms, index) = Read(quotation, Speech);
        string.Join('|', WordForWord.PlacesOf(terms, index, turns: null).Select(p => new TextSpan(index.Terms[p.Start].SpanIn(index.Text).Start, index.Terms[p.End - 1].SpanIn(index.Text).End).In(Speech))).ShouldBe(place);
    }

    [Fact]
    public void A_sentence_that_stands_twice_has_two_places()
    {
        var (terms, index) = Read("we keep the old ferry", "We keep the old ferry. They sold it. We keep the old ferry.");
        WordForWord.PlacesOf(terms, index, turns: null).Count.ShouldBe(2);
    }

    [Fact]
    public void Another_sentence_with_the_same_content_words_makes_a_quotation_word_for_word_no_less_sure()
    {
        var rivalled = Linked("We shall keep the ferry for our children", Speech);
        var alone = Linked("We shall keep the ferry for our children", Speech.Replace("Our children shall keep the ferry for us. ", ""));
        rivalled.Evidence.Margin.ShouldBe(alone.Evidence.Margin);
        rivalled.Passages.ShouldHaveSingleItem().In(Speech).ShouldBe("We shall keep the ferry for our children");
    }

    [Fact]
    public void Words_that_stand_in_no_row_keep_their_rival() =>
        Linked("the children shall keep our ferry", Speech).Evidence.Margin.ShouldBeLessThan(0.5);

    [Fact]
    public void Of_the_same_sentence_twice_one_is_taken() =>
        Linked("we keep the old ferry", "We keep the old ferry. They sold it. We keep the old ferry.").Passages.ShouldHaveSingleItem().Start.ShouldBe(0);

    private static AlignedQuotation Linked(string quotation, string speech) => AlignmentDrawing.Align(TextSegmenter.Segment(quotation), TextSegmenter.Segment(speech))!;

    private static (IReadOnlyList<Term> Terms, PassageIndex Index) Read(string quotation, string speech)
    {
        var report = TextSegmenter.Segment(quotation);
        return (new QuotationTerms(report).Of(AlignmentDrawing.Whole(report)), new PassageIndex(TextSegmenter.Segment(speech)));
    }
}
