using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Reuse;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Reuse;

public class SurpriseTests
{
    [Theory]
    [InlineData("the", "government")]
    [InlineData("government", "harbour")]
    [InlineData("said", "quarrel")]
    public void The_commoner_word_stands_there_more_easily_by_chance(string common, string rare)
    {
        var index = new SourceIndex(Clauses("Nobody came."));

        index.ChanceOf(Term(common)).ShouldBeGreaterThan(index.ChanceOf(Term(rare)));
    }

    [Fact]
    public void A_word_of_every_clause_tells_less_than_a_word_of_one()
    {
        var index = new SourceIndex(Clauses(string.Concat(Enumerable.Range(0, 60).Select(i => $"The harbour was closed to ship {i}. ")) + "A lantern was lit for the pilots."));

        Chance(index, "harbour").ShouldBeGreaterThan(Chance(index, "lantern"));
    }

    [Fact]
    public void Looking_over_more_clauses_makes_chance_likelier() => Surprise.Of(0.1, 3).ShouldBeLessThan(Surprise.Of(0.1, 1));

    [Fact]
    public void An_older_form_is_found_as_the_word_it_is_today()
    {
        var index = new SourceIndex(Clauses("The shepherd smote the rock and spake unto his brethren."));

        index.RenderingsOf(Term("brothers")).ShouldNotBeEmpty();
        index.RenderingsOf(Term("struck")).ShouldNotBeEmpty();
        index.RenderingsOf(Term("to")).ShouldNotBeEmpty();
        index.RenderingsOf(Term("sisters")).ShouldBeEmpty();
    }

    private static double Chance(SourceIndex index, string word) => index.RenderingsOf(Term(word))[0].Chance;

    private static Term Term(string word) => Clauses(word).Terms[0];

    private static ClausedText Clauses(string text)
    {
        var segmented = TextSegmenter.Segment(text);
        return new ClausedText(segmented, Enumerable.Range(0, segmented.Sentences.Count));
    }
}
