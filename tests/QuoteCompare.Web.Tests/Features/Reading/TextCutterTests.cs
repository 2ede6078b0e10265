using QuoteCompare.Core;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Tests.Features.Reading;

public sealed class TextCutterTests
{
    [Theory]
    [InlineData("", "abcdefghij")]
    [InlineData("2-5x", "ab|cde:x|fghij")]
    [InlineData("0-10x", "abcdefghij:x")]
    [InlineData("2-8x 4-6y", "ab|cd:x|ef:xy|gh:x|ij")]
    [InlineData("2-6x 4-8y", "ab|cd:x|ef:xy|gh:y|ij")]
    [InlineData("4-8y 2-6x", "ab|cd:x|ef:xy|gh:y|ij")]
    [InlineData("2-5x 5-8y", "ab|cde:x|fgh:y|ij")]
    [InlineData("2-5x 2-5y 2-5z", "ab|cde:xyz|fghij")]
    [InlineData("8-20x", "abcdefgh|ij:x")]
    [InlineData("10-20x 3-3y", "abcdefghij")]
    public void A_text_is_cut_wherever_a_mark_begins_or_ends(string marks, string expected) =>
        Draw("abcdefghij", marks).ShouldBe(expected);

    [Fact]
    public void A_cut_without_a_mark_parts_the_text_too() =>
        TextCutter.Cut(new TextSpan(0, 4), [new Marked<char>(new TextSpan(0, 4), 'x')], [2, 9]).Select(s => (s.Span, s.Marks.Count))
            .ShouldBe([(new TextSpan(0, 2), 1), (new TextSpan(2, 4), 1)]);

    [Fact]
    public void The_segments_are_the_whole_text_whatever_the_marks()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var marks = Enumerable.Range(0, random.Next(12)).Select(i => new Marked<int>(new TextSpan(random.Next(30), random.Next(30, 60)), i)).ToList();
            var segments = TextCutter.Cut(new TextSpan(5, 50), marks);
            segments.Select(s => s.Span.Start).ShouldBe([5, .. segments.SkipLast(1).Select(s => s.Span.End)]);
            segments[^1].Span.End.ShouldBe(50);
            foreach (var segment in segments) segment.Marks.Order().ShouldBe(marks.Where(m => m.Span.Overlaps(segment.Span)).Select(m => m.Mark));
        }
    }

    private static string Draw(string text, string marks)
    {
        var read = marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split('-'))
            .Select(m => new Marked<char>(new TextSpan(int.Parse(m[0], null), int.Parse(m[1][..^1], null)), m[1][^1]));
        return string.Join('|', TextCutter.Cut(new TextSpan(0, text.Length), read).Select(s => s.Span.In(text) + (s.Marks.Count > 0 ? ":" + string.Concat(s.Marks) : "")));
    }
}
