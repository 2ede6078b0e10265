using QuoteCompare.Web.Features.Overview;

namespace QuoteCompare.Web.Tests.Features.Overview;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("short words", 20, "short words")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("one two three four", 10, "one two …")]
    [InlineData("", 5, "")]
    public void Whole_words_are_kept(string words, int longest, string shown) => Shortened.Of(words, longest).ShouldBe(shown);

    [Fact]
    public void A_text_without_spaces_is_cut_between_characters()
    {
        Shortened.Of("谈判代表团将于五月返回首都", 6).ShouldBe("谈判代表团将 …");
        Shortened.Of("😀😀😀😀", 3).ShouldBe("😀 …");
    }
}
