using Bunit;
using QuoteCompare.Web.Features.SideBySide;
using QuoteCompare.Web.Shared;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.SideBySide;

public sealed class RollTests : BunitContext
{
    private const string Speech = "The lido opened in June. It has lost money since.";

    [Theory]
    [InlineData(5, 0)]
    [InlineData(12, 0)]
    [InlineData(12, 6)]
    [InlineData(12, 11)]
    [InlineData(60, 30)]
    public void Columns_follow_each_other_without_a_gap_and_never_take_more_room_than_those_of_twelve(int count, int open)
    {
        var columns = new RollColumns(count, open);
        var lefts = Enumerable.Range(0, count).Select(columns.Left).Append(columns.Width).ToList();

        lefts[0].ShouldBe(0);
        lefts.Zip(lefts.Skip(1), (left, right) => right - left).Where((_, i) => i != open).Distinct().Select(width => Math.Round(width, 6)).Distinct().Count().ShouldBe(1);
        (lefts[open + 1] - lefts[open]).ShouldBe(RollColumns.OpenWidth, 1e-6);
        columns.Width.ShouldBeLessThanOrEqualTo(124);
    }

    [Fact]
    public void A_report_keeps_its_column_in_every_row()
    {
        var columns = new RollColumns(12, 4);

        Enumerable.Range(0, 12).Select(columns.Centre).ShouldBeInOrder(SortDirection.Ascending);
        columns.Centre(4).ShouldBe(columns.Left(4) + (RollColumns.OpenWidth / 2));
    }

    [Fact]
    public void Every_kind_has_an_outline_of_its_own()
    {
        var outlines = Enum.GetValues<MarkKind>().Select(kind => RollPath.Of(kind, [4.5], 3.5)).ToList();

        outlines.Distinct().Count().ShouldBe(outlines.Count);
        outlines.ShouldAllBe(outline => !outline.Contains(','));
    }

    [Fact]
    public void A_row_says_which_reports_use_the_sentence_and_leads_to_it_and_to_the_open_quotation()
    {
        var row = RowOf(sentence: 1);

        row.Find("a.row").GetAttribute("href").ShouldBe("speeches/speech/statements/2");
        row.Find("a.row").TextContent.ShouldEndWith("Sentence 2: used by 3 of 6 reports: A, C, F");
        row.FindAll("a.row path").Count.ShouldBe(1);
        row.Find("a.tick").GetAttribute("href").ShouldBe("speeches/speech/r0/11-29#s2");
        row.Find("a.tick").TextContent.ShouldStartWith(": sentence 2 in Report A, quotation 1");
    }

    [Fact]
    public void Beside_a_sentence_that_the_open_report_does_not_use_no_mark_leads_to_it() => RowOf(sentence: 1, open: "r1").FindAll("a.tick").ShouldBeEmpty();

    /// <summary>Six reports, of which the first, the third and the last use the second sentence.</summary>
    private IRenderedComponent<RollRow> RowOf(int sentence, string open = "r0")
    {
        var reports = Enumerable.Range(0, 6).Select(i =>
        {
            var report = new HandMade(Speech, "She said: “It has lost money.”") { Id = $"r{i}", Letter = ReportNames.Letter(i) };
            return i is 0 or 2 or 5 ? report.Quote("It has lost money.", ("It has lost money", "It has lost money")) : report;
        }).ToList();
        var view = HandMade.View(Speech, reports, open);
        return Render<RollRow>(p => p
            .Add(c => c.Sentence, view.SpeechParagraphs[0].Sentences[sentence])
            .Add(c => c.Columns, new RollColumns(6, view.Open!.Index))
            .Add(c => c.SpeechId, "speech"));
    }
}
