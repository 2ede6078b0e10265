using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Tests.Treatments.Senses;

public class VoicesTests
{
    [Theory]
    [InlineData("They say that we lost, but we won.", "They say that > we lost")]
    [InlineData("Some traders on the street claim that it pays.", "Some traders on the street claim that > it pays")]
    [InlineData("They want to prove that pressure works.", "They want to prove that > pressure works")]
    [InlineData("It is claimed that pressure works.", "It is claimed that > pressure works")]
    [InlineData("One of them told me that it pays.", "One of them told me that > it pays")]
    [InlineData("I think that it pays.", "own I think that > it pays")]
    [InlineData("We know that it pays.", "")]
    [InlineData("The state that paid won.", "")]
    [InlineData("It should be said that it pays.", "")]
    [InlineData("They say, “it pays” and go.", "They say, “ > it pays")]
    public void A_voice_governs_what_it_says(string sentence, string expected)
    {
        var text = TextSegmenter.Segment(sentence);
        string Words(TextSpan tokens) => text.Tokens[tokens.Start].Span.Cover(text.Tokens[tokens.End - 1].Span).In(sentence);
        var found = Voices.In(text, new TextSpan(0, text.Tokens.Count)).Select(v => $"{(v.IsOwn ? "own " : "")}{Words(v.Clause)} > {Words(v.Content)}");
        string.Join("; ", found).ShouldBe(expected);
    }
}
