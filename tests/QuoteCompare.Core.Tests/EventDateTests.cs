namespace QuoteCompare.Core.Tests;

public sealed class EventDateTests
{
    [Theory]
    [InlineData("2019-09-17")]
    [InlineData("2019-09")]
    [InlineData("2019")]
    [InlineData("--09-17")]
    [InlineData("--09")]
    [InlineData("2020-02-29")]
    [InlineData("--02-29")]
    [InlineData("0001-01-01")]
    public void Every_form_is_written_as_it_was_read(string text)
    {
        EventDate.TryParse(text, out var date).ShouldBeTrue();
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("---17")]
    [InlineData("2019-13-01")]
    [InlineData("2019-02-29")]
    [InlineData("2019-00-10")]
    [InlineData("2019-9-17")]
    [InlineData("0000-01-01")]
    [InlineData("2019-09-17-01")]
    [InlineData("--09-17-01")]
    [InlineData("2019-09-1x")]
    [InlineData("17 September 2019")]
    [InlineData("٢٠١٩-٠٩-١٧")]
    public void Anything_else_is_refused(string? text) => EventDate.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2019-09-17", "2019-09-17", false)]
    [InlineData("2019-09-17", "--09-17", false)]
    [InlineData("2019-09-17", "2019", false)]
    [InlineData("2019-09-17", "2018-09-17", true)]
    [InlineData("2019-09-17", "--09-18", true)]
    [InlineData("--09", "2019", false)]
    public void Dates_contradict_only_in_parts_that_both_give(string one, string other, bool contradicts)
    {
        EventDate.TryParse(one, out var a).ShouldBeTrue();
        EventDate.TryParse(other, out var b).ShouldBeTrue();
        a.Contradicts(b).ShouldBe(contradicts);
        b.Contradicts(a).ShouldBe(contradicts);
    }

    [Fact]
    public void Only_a_date_with_all_its_parts_is_a_day()
    {
        new EventDate(2019, 9, 17).Whole.ShouldBe(new DateOnly(2019, 9, 17));
        new EventDate(null, 9, 17).Whole.ShouldBeNull();
        new EventDate(2019, 2, 29).Whole.ShouldBeNull();
    }
}
