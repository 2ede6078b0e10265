using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Statements;

public sealed partial class StatementPageTests(Site site)
{
    [Theory]
    [InlineData("000")]
    [InlineData("lido-speech")]
    public async Task On_every_sentence_the_columns_are_its_words_and_every_report_is_named_once_as_using_it_or_not(string name)
    {
        var speech = await site.FindAsync(name);
        var reports = (await site.Library.FindSpeechAsync(speech.Id))!.Reports.Count;
        var text = TextSegmenter.Segment(speech.Text);
        foreach (var sentence in text.Sentences)
        {
            var page = await OpenAsync(speech, sentence.Number);

            var columns = page.QuerySelectorAll(".collation .spoken").Where(column => column.QuerySelector(".between") is null).ToList();
            if (columns.Count > 0) Letters(string.Concat(columns.Select(column => column.TextContent))).ShouldBe(Letters(sentence.Span.In(speech.Text)));
            var users = page.QuerySelectorAll(".rows h3 b").Select(letter => letter.TextContent).Distinct(StringComparer.Ordinal);
            var others = page.QuerySelectorAll(".without .name b").Select(letter => letter.TextContent);
            users.Concat(others).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, reports).Select(i => $"{(char)('A' + i)}"), $"sentence {sentence.Number}");
        }
    }

    [Fact]
    public async Task A_cell_says_aloud_what_the_reports_words_are_to_those_of_the_speech()
    {
        var (speech, report) = (await site.FindAsync("lido-speech"), await site.FindAsync("lido-report-courier"));
        var page = await OpenAsync(speech, NumberOf(speech, "We keep them because a town"));

        var row = page.QuerySelectorAll(".collation tbody tr").First(r => r.TextContent.Contains(report.Metadata.Outlet!, StringComparison.Ordinal));
        row.QuerySelectorAll("td .other").Select(words => words.TextContent).ShouldBe(["in other words: just", "in other words: buildings"]);
        page.QuerySelectorAll(".collation .gap").Select(gap => gap.TextContent).Distinct().ShouldBe(["left out"]);
    }

    [Fact]
    public async Task Between_translations_words_are_never_said_to_be_left_out_in_the_collation()
    {
        var speech = await site.FindAsync("000");
        foreach (var number in new[] { 59, 81, 103, 105, 108, 109 })
        {
            var gaps = (await OpenAsync(speech, number)).QuerySelectorAll(".collation .gap");
            gaps.ShouldNotBeEmpty();
            gaps.Select(gap => gap.TextContent).Distinct().ShouldBe(["not in this translation's wording"]);
        }
    }

    [Fact]
    public async Task The_table_has_a_heading_for_every_row_and_column()
    {
        var speech = await site.FindAsync("000");

        var page = await OpenAsync(speech, 109);

        foreach (var table in page.QuerySelectorAll(".collation"))
        {
            var columns = table.QuerySelectorAll("thead th").Length;
            table.QuerySelectorAll("thead th").ShouldAllBe(th => th.HasAttribute("scope") && th.TextContent.Trim().Length > 0);
            table.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.Children.Length == columns && row.Children[0].GetAttribute("scope") == "row");
        }
    }

    [Fact]
    public async Task Every_link_of_the_page_leads_to_a_page()
    {
        var speech = await site.FindAsync("lido-speech");
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in new[] { 1, 8, 47 })
        {
            links.UnionWith((await OpenAsync(speech, number)).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!.Split('#')[0]));
        }

        foreach (var link in links.Where(link => !link.EndsWith("/overview", StringComparison.Ordinal))) (await site.GetAsync($"/{link}")).StatusCode.ShouldBe(HttpStatusCode.OK, link);
    }

    [Theory]
    [InlineData("statements/0")]
    [InlineData("statements/51")]
    [InlineData("statements/5-4")]
    [InlineData("statements/first")]
    [InlineData("statements/50-51")]
    [InlineData("surroundings/51")]
    [InlineData("surroundings/x")]
    public async Task A_sentence_that_is_not_there_is_not_found(string address) =>
        (await site.GetAsync($"/{ReadingAddress.Speech((await site.FindAsync("lido-speech")).Id)}/{address}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Forty_sentences_may_be_asked_for_as_one_statement_and_no_more()
    {
        var speech = await site.FindAsync("lido-speech");

        var page = await site.OpenAsync($"/{ReadingAddress.Statement(speech.Id, new SentenceRange(1, SentenceRange.MostSentences))}");

        page.QuerySelectorAll(".collation").Length.ShouldBeGreaterThan(10);
        (await site.GetAsync($"/{ReadingAddress.Statement(speech.Id, new SentenceRange(1, SentenceRange.MostSentences + 1))}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static int NumberOf(StoredText speech, string words)
    {
        var text = TextSegmenter.Segment(speech.Text);
        return text.Sentences[text.SentenceAt(speech.Text.IndexOf(words, StringComparison.Ordinal))].Number;
    }

    private Task<IDocument> OpenAsync(StoredText speech, int sentence) => site.OpenAsync($"/{ReadingAddress.Statement(speech.Id, new SentenceRange(sentence, sentence))}");

    private static string Letters(string words) => Space().Replace(words, "");

    [GeneratedRegex(@"\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
