using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Framing;

public sealed class FramingPageTests(Site site)
{
    [Fact]
    public async Task Each_quotation_stands_in_its_sentence_with_the_sentences_round_it()
    {
        var speech = await site.FindAsync("lido-speech");
        var text = TextSegmenter.Segment(speech.Text);
        var number = text.Sentences[text.SentenceAt(speech.Text.IndexOf("Last summer 31,400", StringComparison.Ordinal))].Number;

        var page = await site.OpenAsync($"/{ReadingAddress.Surroundings(speech.Id, new SentenceRange(number, number))}");

        var rows = page.QuerySelectorAll(".framing tbody tr");
        rows.Select(row => row.QuerySelector("b")!.TextContent).ShouldBe(["The speech", "A", "C"]);
        rows.ShouldAllBe(row => row.QuerySelectorAll("mark").Single().TextContent.StartsWith("Last summer 31,400 people", StringComparison.Ordinal));
        rows[1].TextContent.ShouldContain("class: says");
        page.QuerySelector(".without")!.TextContent.ShouldContain("The Vale Ledger");
    }

    [Fact]
    public async Task How_the_speaker_is_named_is_quoted_and_never_classed()
    {
        var speech = await site.FindAsync("000");

        var page = await site.OpenAsync($"/{ReadingAddress.Surroundings(speech.Id, new SentenceRange(103, 103))}");

        page.QuerySelector(".framing")!.TextContent.ShouldContain("“Iranian regime leader”");
        page.QuerySelectorAll(".framing .mark").ShouldBeEmpty();
    }
}
