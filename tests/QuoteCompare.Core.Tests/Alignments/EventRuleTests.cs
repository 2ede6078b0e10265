using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Alignments;

public class EventRuleTests
{
    [Theory]
    [InlineData("2019-09-17", "2019-09-17", false, true)]
    [InlineData("--09-17", "2019-09-17", false, false)]
    [InlineData("2019", "2019-09-17", false, false)]
    [InlineData("2019-09-18", "2019-09-17", true, false)]
    [InlineData("--05-29", "2019-09-17", true, false)]
    [InlineData(null, "2019-09-17", false, false)]
    [InlineData("2019-09-17", null, false, false)]
    [InlineData("2019-09-17", "2019-09-16 2019-09-17", false, true)]
    public void Only_parts_that_both_give_contradict(string? told, string? given, bool contradicts, bool agrees)
    {
        var quotation = AlignmentDrawing.Of(new TextSpan(0, 1)) with { Event = told is null ? null : Day(told) };
        var days = (given ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => new Fact<EventDate>(Day(day), FactOrigin.Declared, null));
        var speech = new TextFacts { EventDates = [.. days] };
        EventRule.Contradicts(quotation, speech).ShouldBe(contradicts);
        EventRule.Agrees(quotation, speech).ShouldBe(agrees);
    }

    private static EventDate Day(string written) => EventDate.TryParse(written, out var day) ? day : throw new FormatException(written);
}
