using QuoteCompare.Core.Origins;

namespace QuoteCompare.Core.Tests.Origins;

public sealed class AskedWordsTests
{
    [Fact]
    public void A_word_is_asked_for_by_its_stem_first_then_by_its_synonyms()
    {
        var keys = AskedWords.Read("rebuilding").Words.ShouldHaveSingleItem();

        keys[0].ShouldBe(new AskedKey("rebuild", 1));
        keys.Skip(1).ShouldAllBe(key => key.Weight < 1);
        keys.Select(key => key.Key).ShouldContain("reconstruct");
    }

    [Fact]
    public void Small_words_are_not_asked_for()
    {
        var asked = AskedWords.Read("to be or not to be");

        asked.HasWords.ShouldBeTrue();
        asked.Words.ShouldBeEmpty();
    }

    [Fact]
    public void A_pair_of_surrogates_is_not_cut_in_half()
    {
        var asked = AskedWords.Read(new string('a', AskedWords.Longest - 1) + "😀 and more");

        asked.IsCut.ShouldBeTrue();
        asked.Text.ShouldBe(new string('a', AskedWords.Longest - 1));
    }
}
