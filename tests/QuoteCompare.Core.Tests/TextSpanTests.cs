namespace QuoteCompare.Core.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_is_half_open()
    {
        var span = new TextSpan(2, 5);
        span.Length.ShouldBe(3);
        span.In("abcdef").ShouldBe("cde");
        span.Contains(2).ShouldBeTrue();
        span.Contains(5).ShouldBeFalse();
        span.Contains(span).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, 3, 3, 5, false, 0)]
    [InlineData(0, 4, 3, 5, true, 1)]
    [InlineData(0, 9, 3, 5, true, 2)]
    [InlineData(4, 4, 0, 9, true, 0)]
    public void Spans_overlap_when_they_share_a_code_unit(int start, int end, int otherStart, int otherEnd, bool touching, int shared)
    {
        TextSpan one = new(start, end), other = new(otherStart, otherEnd);
        one.OverlapLength(other).ShouldBe(shared);
        (one.Overlaps(other) && !one.IsEmpty).ShouldBe(touching && shared > 0);
        one.Cover(other).ShouldBe(new TextSpan(Math.Min(start, otherStart), Math.Max(end, otherEnd)));
    }

    [Fact]
    public void Spans_are_ordered_by_start_then_end() =>
        new TextSpan[] { new(3, 4), new(1, 9), new(1, 2) }.Order().ShouldBe([new(1, 2), new(1, 9), new(3, 4)]);
}
