using Bunit;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.SideBySide;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.SideBySide;

public sealed class LongTextsTests : BunitContext
{
    [Fact]
    public void An_index_of_very_many_quotations_ends_and_says_where_the_others_are()
    {
        var words = Enumerable.Range(1, 150).Select(i => $"word{i}x").ToList();
        var report = new HandMade("Nothing.", string.Join(' ', words.Select(word => $"“{word}”")));
        foreach (var word in words) report.Quote(word);

        var index = Render<QuotationIndex>(p => p.Add(c => c.Report, report.View().Open!));

        index.FindAll("li").Count.ShouldBe(100);
        index.Find("p a").GetAttribute("href").ShouldBe(ReadingAddress.CheckList("report"));
        index.Markup.ShouldContain("the first 100 of 150");
    }

    [Fact]
    public void The_strip_of_many_reports_has_its_table_on_the_overview_and_marks_of_the_open_report_only()
    {
        const string speech = "It has lost money.";
        var reports = Enumerable.Range(0, 5).Select(i => new HandMade(speech, "“It has lost money.”") { Id = $"r{i}" }.Quote("It has lost money", ("It has lost money", "It has lost money")));
        var view = HandMade.View(speech, [.. reports], "r3");

        var strip = Render<OverviewFigure>(p => p.Add(c => c.Rows, view.Strip).Add(c => c.SpeechId, "speech"));

        strip.FindAll("table").ShouldBeEmpty();
        strip.Find(".as-table a").GetAttribute("href").ShouldBe(ReadingAddress.Overview("speech"));
        strip.FindAll("svg a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["speeches/speech/r0", "speeches/speech/r1", "speeches/speech/r2", "speeches/speech/r3/1-18#s1", "speeches/speech/r4"]);
    }
}
