using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Tests.Shared;

public sealed class TextDirectionTests
{
    [Theory]
    [InlineData("نفتتح اليوم", "rtl")]
    [InlineData("«نفتتح» in Latin letters", "rtl")]
    [InlineData("12. שלום", "rtl")]
    [InlineData("We open", "ltr")]
    [InlineData("We quote «نفتتح»", "ltr")]
    [InlineData("图书馆", "ltr")]
    [InlineData("1234", "ltr")]
    [InlineData("", "ltr")]
    public void A_text_runs_as_its_first_letter_does(string text, string direction) => TextDirection.Of(text).ShouldBe(direction);

    [Fact]
    public void A_lone_surrogate_is_no_letter() => TextDirection.Of("\uD800שלום").ShouldBe("rtl");
}
