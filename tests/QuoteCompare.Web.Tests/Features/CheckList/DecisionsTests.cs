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
    public void An_address_longer_than_a_server_takes_decides_nothing() =>
        Decisions.Parse(string.Concat(Enumerable.Range(1, 2000).Select(i => $"{i}-{i + 5}a"))).Count.ShouldBe(0);

    [Fact]
    public void A_choice_survives_its_address()
    {
        var choice = new CheckListChoice(CheckListOrder.Text, CheckListFilter.Trimmed, Decisions.Parse("3-9a"));
        var query = choice.AddressOf("report").Split('?')[1].Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);

        CheckListChoice.Read(query["order"], query["show"], query["decided"]).AddressOf("report").ShouldBe(choice.AddressOf("report"));
    }
}
