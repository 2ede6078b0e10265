using QuoteCompare.Web.Features.Overview;

namespace QuoteCompare.Web.Tests.Features.Overview;

public sealed class OverviewFilterTests
{
    private static readonly string[] Known = ["one", "two"];

    [Fact]
    public void A_filter_is_its_address_and_back()
    {
        foreach (var choice in OverviewChoices.Everything)
        {
            var filter = new OverviewFilter(choice, ["two", "one"]);
            var query = new Uri(new Uri("http://site/"), filter.Address("speech")).Query.TrimStart('?').Split('&').Select(part => part.Split('=')).ToList();
            var read = OverviewFilter.Read(query.Find(part => part[0] == "show")?[1], query.Where(part => part[0] == "report").Select(part => part[1]), Known);

            read.Choice.ShouldBe(choice);
            read.Reports.ShouldBe(["two", "one"]);
        }
    }

    [Fact]
    public void A_page_stands_in_the_address_and_another_choice_begins_at_the_first()
    {
        var third = OverviewFilter.Read(null, null, Known, "3");

        third.Address("speech").ShouldBe("speeches/speech/overview?page=3");
        third.With("one").Page.ShouldBe(1);
        OverviewFilter.Read(null, null, Known, "-3").Page.ShouldBe(1);
    }

    [Fact]
    public void Nothing_chosen_is_the_plain_address() => OverviewFilter.None.Address("speech").ShouldBe("speeches/speech/overview");

    [Fact]
    public void What_an_address_says_that_means_nothing_is_left_aside()
    {
        var filter = OverviewFilter.Read("<script>", ["three", "one", "one"], Known);

        filter.Choice.ShouldBe(OverviewChoice.All);
        filter.Reports.ShouldBe(["one"]);
    }

    [Fact]
    public void A_report_chosen_again_is_taken_away()
    {
        var one = OverviewFilter.None.With("one");

        one.Shows("two").ShouldBeFalse();
        one.With("two").Reports.ShouldBe(["one", "two"]);
        one.With("one").Shows("two").ShouldBeTrue();
    }
}
