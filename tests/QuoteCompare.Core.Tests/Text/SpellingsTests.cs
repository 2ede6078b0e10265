using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

public class SpellingsTests
{
    [Theory]
    [InlineData("colour", "color")]
    [InlineData("colourful", "colorful")]
    [InlineData("neighbourhoods", "neighborhoods")]
    [InlineData("centre", "center")]
    [InlineData("theatres", "theaters")]
    [InlineData("travelled", "traveled")]
    [InlineData("counsellors", "counselors")]
    [InlineData("organise", "organize")]
    [InlineData("privatisation", "privatization")]
    [InlineData("analysed", "analyzed")]
    [InlineData("defence", "defense")]
    [InlineData("judgement", "judgment")]
    public void Two_spellings_of_a_word_are_one(string british, string american)
    {
        Spellings.One(british).ShouldBe(american);
        Spellings.One(american).ShouldBe(american);
    }

    [Theory]
    [InlineData("four")]
    [InlineData("hour")]
    [InlineData("tour")]
    [InlineData("detour")]
    [InlineData("rise")]
    [InlineData("promised")]
    [InlineData("exercising")]
    [InlineData("unsupervised")]
    [InlineData("raised")]
    [InlineData("there")]
    [InlineData("acre")]
    [InlineData("called")]
    [InlineData("controlled")]
    [InlineData("compelling")]
    [InlineData("tonne")]
    [InlineData("cheque")]
    public void Words_that_only_look_so_keep_their_spelling(string word) => Spellings.One(word).ShouldBe(word);
}
