using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.QuotationEvidence;
using QuoteCompare.Web.Features.Styleguide;
using QuoteCompare.Web.Shared;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Styleguide;

public sealed class StyleguidePageTests(Site site)
{
    [Fact]
    public async Task Every_kind_of_mark_is_shown_with_a_shape_and_a_word()
    {
        var page = await site.OpenAsync("/styleguide");

        foreach (var kind in Enum.GetValues<MarkKind>())
        {
            page.QuerySelector($".mark.{kind.CssName()} svg").ShouldNotBeNull();
            page.QuerySelector($".mark.{kind.CssName()} .word")!.TextContent.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Every_finding_and_every_outcome_is_named()
    {
        var text = (await site.OpenAsync("/styleguide")).QuerySelector("section[aria-labelledby=labels]")!.TextContent;

        foreach (var words in Enum.GetValues<FindingKind>().Select(Labels.Of).Concat(Enum.GetValues<Certainty>().Select(Labels.Of))) text.ShouldContain(words);
        text.ShouldContain(Labels.Of(Outcome.NoMatch));
    }

    [Fact]
    public void There_is_a_specimen_of_every_cell_and_every_certainty()
    {
        Specimens.Cells.Select(cell => cell.Kind).Distinct().Order().ShouldBe(Enum.GetValues<WordCellKind>());
        Specimens.Findings.Select(finding => finding.Certainty).Distinct().Order().ShouldBe(Enum.GetValues<Certainty>());
    }

    [Fact]
    public async Task It_is_linked_from_the_foot_and_not_from_the_head()
    {
        var page = await site.OpenAsync("/");

        page.QuerySelector("footer a")!.GetAttribute("href").ShouldBe("styleguide");
        page.QuerySelectorAll("header.bar a").ShouldAllBe(a => a.GetAttribute("href") != "styleguide");
    }

    [Fact]
    public async Task Nothing_on_it_can_be_pressed_that_does_nothing()
    {
        var page = await site.OpenAsync("/styleguide");

        page.QuerySelectorAll("main button:not([disabled])").ShouldBeEmpty();
        foreach (var href in page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct(StringComparer.Ordinal))
        {
            ((int)(await site.GetAsync("/" + href)).StatusCode).ShouldBe(200, href);
        }
    }
}
