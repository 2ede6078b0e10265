using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Tests.Treatments.Senses;

public class SenseReaderTests
{
    [Theory]
    [InlineData("We open if it rains.", "Condition if: if")]
    [InlineData("We asked if it rains, even if it pours.", "")]
    [InlineData("They do not pay, nor do they don't.", "Negation not: not; Negation not: nor; Negation not: don't")]
    [InlineData("No, not only that.", "")]
    [InlineData("It may rain in May with his might.", "Hedge may: may; Time --05/: May")]
    [InlineData("An hundred and thirty people, 2,000km away, 0.4 billion.", "Number 130: hundred and thirty; Number 2000: 2,000km; Number 400000000: 0.4 billion")]
    [InlineData("Since 1964 we met on Monday, 24 May.", "Time 1964/: 1964; Time --05-24/Monday: Monday, 24 May")]
    [InlineData("In 1500 houses.", "Number 1500: 1500")]
    [InlineData("About 40 came, about noon.", "Hedge about: About; Number 40: 40")]
    [InlineData("As long as most of them pay.", "Condition if: As long as; Quantifier most: most of")]
    public void Words_are_read_with_their_kind_and_class(string sentence, string expected)
    {
        var text = TextSegmenter.Segment(sentence);
        var read = SenseReader.In(text, new TextSpan(0, sentence.Length)).Select(w => $"{w.Kind} {w.Class}: {w.Span.In(sentence)}");
        string.Join("; ", read).ShouldBe(expected);
    }

    [Theory]
    [InlineData("7 March", "7 March 2025", true)]
    [InlineData("7 March", "8 March", false)]
    [InlineData("May 24", "1964", false)]
    [InlineData("Monday", "3 March", true)]
    [InlineData("Monday", "Friday", false)]
    [InlineData("tomorrow", "3 March", true)]
    [InlineData("soon", "3 March", false)]
    [InlineData("sometimes", "at times", true)]
    [InlineData("twelve", "12", true)]
    public void Words_of_one_class_and_dates_that_agree_say_the_same(string one, string other, bool same) =>
        Only($"in {one}").Says(Only($"in {other}")).ShouldBe(same);

    private static SenseWord Only(string words) => SenseReader.In(TextSegmenter.Segment(words), new TextSpan(0, words.Length)).ShouldHaveSingleItem();
}
