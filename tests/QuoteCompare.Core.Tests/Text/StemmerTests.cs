using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

/// <summary>Pairs from the published vocabulary of the Porter2 algorithm, and the words this program meets most.</summary>
public class StemmerTests
{
    [Theory]
    [InlineData("consistency", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("conspiracy", "conspiraci")]
    [InlineData("constancy", "constanc")]
    [InlineData("knightly", "knight")]
    [InlineData("knocking", "knock")]
    [InlineData("knavish", "knavish")]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("ties", "tie")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("agreed", "agre")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("cry", "cri")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("generously", "generous")]
    [InlineData("communication", "communic")]
    [InlineData("relational", "relat")]
    [InlineData("rationality", "ration")]
    [InlineData("electricity", "electr")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlling", "control")]
    [InlineData("rate", "rate")]
    [InlineData("dying", "die")]
    [InlineData("proceed", "proceed")]
    [InlineData("youth", "youth")]
    public void Stems_follow_the_published_algorithm(string word, string stem) => Stemmer.Stem(word).ShouldBe(stem);

    [Theory]
    [InlineData("negotiating", "negotiations")]
    [InlineData("imposed", "imposing")]
    [InlineData("unanimous", "unanimously")]
    [InlineData("president's", "president")]
    [InlineData("mediate", "mediators")]
    public void Forms_of_one_word_have_one_stem(string one, string other) => Stemmer.Stem(one).ShouldBe(Stemmer.Stem(other));

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("''s")]
    [InlineData("ةيمالسإ")]
    [InlineData("yyyyyy")]
    [InlineData("eed")]
    [InlineData("ing")]
    public void What_is_no_English_word_does_no_harm(string word) => Should.NotThrow(() => Stemmer.Stem(word));
}
