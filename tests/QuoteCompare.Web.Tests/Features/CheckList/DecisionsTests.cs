using QuoteCompare.Core;
using QuoteCompare.Web.Features.CheckList;

namespace QuoteCompare.Web.Tests.Features.CheckList;

public sealed class DecisionsTests
{
    [Fact]
    public void What_is_written_is_read_again_in_the_order_of_the_report()
    {
        var made = Decisions.None.With(new TextSpan(40, 52), Decision.CannotTell).With(new TextSpan(3, 9), Decision.Agree);

        made.ToString().ShouldBe("3-9a40-52u");
        Decisions.Parse(made.ToString()).ToString().ShouldBe("3-9a40-52u");
    }

    [Fact]
    public void The_last_decision_on_a_quotation_counts() => Decisions.Parse("3-9a3-9d").On(new TextSpan(3, 9)).ShouldBe(Decision.Disagree);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("agree")]
    [InlineData("9-3a")]
    [InlineData("3-9")]
    [InlineData("3-9x")]
    [InlineData("-3-9a")]
    [InlineData("99999999999-999999999999a")]
    [InlineData("<script>a")]
    public void What_is_no_decision_is_left_aside(string? text) => Decisions.Parse(text).Count.ShouldBe(0);

    [Fact]
    public void A_decision_beside_what_is_none_is_kept() => Decisions.Parse("x-ya3-9dzz").ToString().ShouldBe("3-9d");

    [Fact]
    public void Of_an_address_longer_than_a_server_takes_the_start_is_read() =>
        Decisions.Parse(string.Concat(Enumerable.Range(1, 2000).Select(i => $"{i}-{i + 5}a"))).Count.ShouldBeInRange(500, 1999);

    [Fact]
    public void A_full_address_takes_no_further_decision_and_loses_none()
    {
        var full = Enumerable.Range(1, 2000).Aggregate(Decisions.None, (made, i) => made.With(new TextSpan(i, i + 5), Decision.Agree));

        full.AreFull.ShouldBeTrue();
        Decisions.Parse(full.ToString()).Count.ShouldBe(full.Count);
        full.With(new TextSpan(1, 6), Decision.Disagree).On(new TextSpan(1, 6)).ShouldBe(Decision.Disagree);
    }

    [Fact]
    public void Decisions_on_what_the_report_does_not_quote_are_dropped() =>
        Decisions.Parse("3-9a40-52u").On([new TextSpan(40, 52)]).ToString().ShouldBe("40-52u");

    [Fact]
    public void A_choice_survives_its_address()
    {
        var choice = new CheckListChoice(CheckListOrder.Text, CheckListFilter.Trimmed, Decisions.Parse("3-9a"));
        var query = choice.AddressOf("report").Split('?')[1].Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);

        CheckListChoice.Read(query["order"], query["show"], query["decided"]).AddressOf("report").ShouldBe(choice.AddressOf("report"));
    }
}
