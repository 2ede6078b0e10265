using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Passages;

public class TermReaderTests
{
    [Theory]
    [InlineData("the United States and Iran", "the | United States=united states | and | Iran=iran")]
    [InlineData("America's terms", "America's=united states | terms")]
    [InlineData("the U.S. told us", "the | U.S.=united states | told | us")]
    [InlineData("a turkey", "a | turkey")]
    [InlineData("Islamic Republic of Iran", "Islamic Republic of Iran=iran")]
    public void Names_of_one_thing_have_one_meaning(string text, string terms) => Read(text).ShouldBe(terms);

    [Theory]
    [InlineData("twelve conditions", "twelve=12 | conditions")]
    [InlineData("12 conditions", "12=12 | conditions")]
    [InlineData("twenty-five years", "twenty-five=25 | years")]
    [InlineData("two hundred thousand people", "two hundred thousand=200000 | people")]
    [InlineData("340,000 pounds", "340,000 pounds=340000 pound")]
    [InlineData("the 8th", "the | 8th=8")]
    [InlineData("one of them", "one | of | them")]
    public void A_number_is_the_same_in_digits_and_in_words(string text, string terms) => Read(text).ShouldBe(terms);

    [Theory]
    [InlineData("2% less", "2=2 percent | less")]
    [InlineData("2 per cent less", "2 per cent=2 percent | less")]
    [InlineData("two percent less", "two percent=2 percent | less")]
    [InlineData("€5 million", "5 million=5000000 euro")]
    [InlineData("five million euros", "five million euros=5000000 euro")]
    [InlineData("€5m", "5m=5000000 euro")]
    [InlineData("5m euros", "5m euros=5000000 euro")]
    [InlineData("$3bn", "3bn=3000000000 dollar")]
    [InlineData("$1.5 billion", "1.5 billion=1500000000 dollar")]
    public void An_amount_is_the_same_with_a_mark_and_with_a_word(string text, string terms) => Read(text).ShouldBe(terms);

    [Theory]
    [InlineData("5m high", "5m=5m | high")]
    [InlineData("a dollar", "a | dollar")]
    [InlineData("per cent", "per | cent")]
    [InlineData("2 per year", "2=2 | per | year")]
    [InlineData("$ 5", "5=5")]
    public void A_unit_belongs_to_its_number_only(string text, string terms) => Read(text).ShouldBe(terms);

    [Theory]
    [InlineData("as go-betweens they", "as | go-betweens | they")]
    [InlineData("a high-precision tool", "a | high | precision | tool")]
    [InlineData("go - between", "go | between")]
    public void Words_joined_by_a_hyphen_are_one_term_where_they_have_a_meaning_of_their_own(string text, string terms) => Read(text).ShouldBe(terms);

    [Fact]
    public void Irregular_forms_share_the_stem_of_their_lemma() => TermReader.StemOf("spoken").ShouldBe(TermReader.StemOf("speaks"));

    private static string Read(string text)
    {
        var segmented = TextSegmenter.Segment(text);
        var terms = new TermReader(segmented).Read(new TextSpan(0, segmented.Tokens.Count));
        return string.Join(" | ", terms.Select(t => t.SpanIn(segmented).In(text) + (t.Meaning is null ? "" : "=" + t.Meaning.Key + (t.Meaning.Unit is null ? "" : " " + t.Meaning.Unit))));
    }
}
