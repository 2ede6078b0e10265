using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Passages;

public class WordLikenessTests
{
    [Theory]
    [InlineData("pool", "pool", LinkKind.Equal)]
    [InlineData("pays", "paid", LinkKind.Inflected)]
    [InlineData("problem", "problems", LinkKind.Inflected)]
    [InlineData("negotiate", "negotiations", LinkKind.SameStem)]
    [InlineData("twelve", "12", LinkKind.Number)]
    [InlineData("U.S.", "America", LinkKind.Name)]
    [InlineData("repent", "regret", LinkKind.Synonym)]
    [InlineData("Calloway", "Caloway", LinkKind.Similar)]
    public void Words_are_linked_by_the_strictest_kind_that_holds(string one, string other, LinkKind kind)
    {
        Of(one, other).Kind.ShouldBe(kind);
        Of(one, other).Weight.ShouldBeGreaterThan(0);
        Of(other, one).ShouldBe(Of(one, other));
    }

    [Theory]
    [InlineData("pool", "council")]
    [InlineData("US", "us")]
    [InlineData("12", "13")]
    [InlineData("Iran", "Iraq")]
    [InlineData("the", "this")]
    public void Other_words_are_not_linked(string one, string other) => Of(one, other).ShouldBe(Likeness.None);

    [Fact]
    public void A_closer_kind_weighs_more() =>
        new[] { Of("pay", "pay"), Of("pays", "pay"), Of("negotiate", "negotiation"), Of("repent", "regret"), Of("Calloway", "Caloway") }
            .Select(likeness => likeness.Weight).ShouldBeInOrder(SortDirection.Descending);

    private static Likeness Of(string one, string other) => WordLikeness.Of(TermOf(one), TermOf(other));

    private static Term TermOf(string word)
    {
        var text = TextSegmenter.Segment(word);
        return new TermReader(text).Read(new TextSpan(0, text.Tokens.Count)).Single();
    }
}
