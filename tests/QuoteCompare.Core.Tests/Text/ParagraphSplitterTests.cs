namespace QuoteCompare.Core.Tests.Text;

public sealed class ParagraphSplitterTests
{
    private const string Wrapped =
        "The council met on Friday evening in the town hall to\nhear what the engineers had found under the old pool\nand what it would cost to keep the gates open for one\nmore summer.\n\nNobody spoke for closing it, and the chair thanked all\nwho had come out in the rain.";

    [Fact]
    public void Lines_wrapped_at_a_fixed_width_are_joined()
    {
        var paragraphs = Segmented.Draw(Wrapped).Split("\n\n");
        QuoteCompare.Core.Text.TextSegmenter.Segment(Wrapped).Paragraphs.Count.ShouldBe(2, paragraphs[0]);
    }

    [Fact]
    public void Wrapped_lines_with_carriage_returns_are_joined_too() =>
        QuoteCompare.Core.Text.TextSegmenter.Segment(Wrapped.Replace("\n", "\r\n")).Paragraphs.Count.ShouldBe(2);

    [Theory]
    [InlineData("One line.\nAnother line.\nA third line.\nA fourth line.", 4)]
    [InlineData("A poem has short lines\nthat nobody wrapped,\nthey end where the poet\nwanted them to end.", 4)]
    public void Short_lines_stay_paragraphs(string text, int paragraphs) =>
        QuoteCompare.Core.Text.TextSegmenter.Segment(text).Paragraphs.Count.ShouldBe(paragraphs);

    [Fact]
    public void Long_lines_stay_paragraphs()
    {
        var line = string.Concat(Enumerable.Repeat("a line of many words ", 10));
        QuoteCompare.Core.Text.TextSegmenter.Segment($"{line}\n{line}\n{line}\n{line}\n{line}").Paragraphs.Count.ShouldBe(5);
    }
}
