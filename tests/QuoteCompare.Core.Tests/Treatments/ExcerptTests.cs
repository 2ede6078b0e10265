using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests.Treatments;

public class ExcerptTests
{
    [Theory]
    [InlineData("the gates open", "“the gates open”")]
    [InlineData("they say “no talks” now", "“they say ‘no talks’ now”")]
    [InlineData("they say \"no talks\" now", "“they say ‘no talks’ now”")]
    [InlineData("no talks”, they say", "“no talks, they say”")]
    [InlineData("they say, “no talks", "“they say, no talks”")]
    [InlineData("a  word\nand another", "“a word and another”")]
    public void Marks_inside_are_single_and_in_pairs(string text, string excerpt) => Excerpt.Of(text, new TextSpan(0, text.Length)).ShouldBe(excerpt);

    [Fact]
    public void The_middle_of_a_long_stretch_is_left_out()
    {
        var text = string.Join(' ', Enumerable.Range(1, 40));
        Excerpt.Of(text, new TextSpan(0, text.Length)).ShouldBe("“1 2 3 4 5 6 7 8 9 10 11 12 13 14 […] 33 34 35 36 37 38 39 40”");
    }
}
