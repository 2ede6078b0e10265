using Bunit;
using QuoteCompare.Web.Features.SideBySide;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.SideBySide;

public sealed class ReportTextTests : BunitContext
{
    [Fact]
    public void A_text_is_never_markup()
    {
        const string hostile = "He said “<script>alert(1)</script> & <b>bold</b>”.";
        var view = new HandMade("Nothing.", hostile).Quote("<script>alert(1)</script>").View();

        var shown = Render<ReportText>(p => p.Add(c => c.Paragraphs, view.ReportParagraphs).Add(c => c.Text, hostile));

        shown.FindAll("script, b").ShouldBeEmpty();
        shown.Find("p").TextContent.ShouldStartWith("He said “<script>alert(1)</script>");
    }

    [Fact]
    public void A_quotation_is_told_apart_by_line_shape_and_word()
    {
        var view = new HandMade("It closes.", "“It closes,” she said.").Quote("It closes", ("It closes", "It closes")).View();

        var link = Render<ReportText>(p => p.Add(c => c.Paragraphs, view.ReportParagraphs).Add(c => c.Text, view.Open!.Report.Text.Text.Text)).Find("a.quotation");

        link.Id.ShouldBe("q1-10");
        link.QuerySelectorAll("svg.shape").Length.ShouldBe(1);
        link.TextContent.ShouldContain("(quotation 1: small differences)");
    }
}
