using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

public sealed class ParagraphClassifierTests
{
    private const string Body = "The council met on Friday evening in the town hall to hear what the engineers had found.";

    private static ParagraphRole RoleOf(string line) => TextSegmenter.Segment($"{Body}\n\n{line}\n\n{Body}").Paragraphs[1].Role;

    [Theory]
    [InlineData("Back to top button")]
    [InlineData("Share on Facebook")]
    [InlineData("Read more: Council postpones vote")]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Ann LeeTown CouncilWendbridge News")]
    [InlineData("© 2024 The Vale Ledger")]
    public void Buttons_notices_and_run_together_tags_are_boilerplate(string line) => RoleOf(line).ShouldBe(ParagraphRole.Boilerplate);

    [Theory]
    [InlineData("Read more books, he told the pupils, and they did.")]
    [InlineData("Share prices fell by a third on Monday.")]
    [InlineData("“Subscribe to our cause,” she said, “and we shall win.”")]
    [InlineData("McDonald and DeWitt praised YouTube and LinkedIn for their reach in the FiveThirtyEight survey")]
    [InlineData("Follow us, the guide said, and nobody will be lost.")]
    [InlineData("By Monday the road will be open again.")]
    [InlineData("At 15:37 on 2019-07-11 the gates were opened and the first visitors came in.")]
    public void Text_is_never_taken_for_boilerplate(string line) => RoleOf(line).ShouldBe(ParagraphRole.Body);

    [Theory]
    [InlineData("By Tom Ferris, Wendbridge Courier")]
    [InlineData("Reporting by ABC/DEF")]
    [InlineData("Friday 7 March 2025")]
    public void Who_wrote_it_and_when_is_a_byline(string line) => RoleOf(line).ShouldBe(ParagraphRole.Byline);

    [Fact]
    public void The_first_short_line_without_a_full_stop_is_the_title()
    {
        var text = TextSegmenter.Segment($"Lido to stay open in U.S. town\n\nBy Tom Ferris\n\n{Body}");
        text.Paragraphs.Select(p => p.Role).ShouldBe([ParagraphRole.Title, ParagraphRole.Byline, ParagraphRole.Body]);
    }

    [Fact]
    public void A_report_may_begin_without_a_title() =>
        TextSegmenter.Segment($"{Body}\n{Body}").Paragraphs.ShouldAllBe(p => p.Role == ParagraphRole.Body);

    [Fact]
    public void Readers_comments_behind_the_texts_date_are_boilerplate()
    {
        var text = TextSegmenter.Segment($"{Body}\n\nMay 29, 2019\n\n  • 2019-07-11 15:37\n    Well spoken!\n  • I agree with every word. Thank you.");
        text.Paragraphs.Select(p => p.Role).ShouldBe(
            [ParagraphRole.Body, ParagraphRole.Byline, ParagraphRole.Boilerplate, ParagraphRole.Boilerplate, ParagraphRole.Boilerplate]);
    }

    [Fact]
    public void A_timeline_in_the_text_itself_is_text()
    {
        var text = TextSegmenter.Segment($"{Body}\n2019-07-11 15:37\n{Body}\n2019-07-11 16:02\n{Body}");
        text.Paragraphs.ShouldAllBe(p => p.Role != ParagraphRole.Boilerplate);
    }
}
