using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.SideBySide;

public sealed partial class SpeechPageTests(Site site)
{
    [Theory]
    [InlineData("lido-speech", "lido-report-ledger")]
    [InlineData("000", "001")]
    [InlineData("000", "002")]
    public async Task Both_texts_stand_on_the_page_word_for_word(string speechName, string reportName)
    {
        var (speech, report) = (await site.FindAsync(speechName), await site.FindAsync(reportName));

        var page = await site.OpenAsync($"/{ReadingAddress.Report(speech.Id, report.Id)}");

        Shown(page.QuerySelectorAll(".speech .paragraph > p")).ShouldBe(Paragraphs(speech));
        Shown(page.QuerySelectorAll(".report p[id]")).ShouldBe(Paragraphs(report));
    }

    [Fact]
    public async Task A_chosen_quotation_leaves_both_texts_as_they_are()
    {
        var (speech, report) = (await site.FindAsync("000"), await site.FindAsync("002"));
        foreach (var quotation in (await ComparisonOf(report)).Quotations)
        {
            var page = await site.OpenAsync($"/{ReadingAddress.Quotation(speech.Id, report.Id, quotation.Quotation.Span)}");

            Shown(page.QuerySelectorAll(".speech .paragraph > p")).ShouldBe(Paragraphs(speech));
            Shown(page.QuerySelectorAll(".report p[id]")).ShouldBe(Paragraphs(report));
            page.QuerySelectorAll("#evidence").Length.ShouldBe(1);
        }
    }

    [Fact]
    public async Task Paragraphs_and_sentences_carry_the_numbers_of_the_text()
    {
        var speech = await site.FindAsync("000");
        var text = TextSegmenter.Segment(speech.Text);

        var page = await site.OpenAsync($"/{ReadingAddress.Speech(speech.Id)}");

        page.QuerySelectorAll(".sentence").Select(s => s.Id).ShouldBe(text.Sentences.Select(s => $"s{s.Number}"));
        page.QuerySelectorAll(".speech .paragraph").Select(p => p.Id).ShouldBe(text.Paragraphs.Select(p => $"p{p.Number}"));
    }

    [Theory]
    [InlineData("lido-speech", "lido-report-courier")]
    [InlineData("000", "001")]
    public async Task No_anchor_stands_twice_and_every_link_on_the_page_leads_somewhere(string speechName, string reportName)
    {
        var (speech, report) = (await site.FindAsync(speechName), await site.FindAsync(reportName));
        var span = (await ComparisonOf(report)).Quotations.First(q => q.Outcome == Outcome.Located).Quotation.Span;
        var address = ReadingAddress.Quotation(speech.Id, report.Id, span);

        var page = await site.OpenAsync($"/{address}");

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        ids.ShouldBeUnique();
        var anchors = page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(href => href.StartsWith($"{address}#", StringComparison.Ordinal));
        anchors.Select(href => href[(address.Length + 1)..]).Except(ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_located_quotation_opens_with_its_passage_its_account_and_its_rule()
    {
        var (speech, report) = (await site.FindAsync("lido-speech"), await site.FindAsync("lido-report-ledger"));
        foreach (var quotation in (await ComparisonOf(report)).Quotations.Where(q => q.Outcome == Outcome.Located))
        {
            var page = await site.OpenAsync($"/{ReadingAddress.Quotation(speech.Id, report.Id, quotation.Quotation.Span)}");
            var evidence = page.QuerySelector("#evidence")!;

            page.QuerySelectorAll("a.pick.first").Length.ShouldBe(1);
            page.QuerySelectorAll("a.quotation.chosen.first").Length.ShouldBe(1);
            evidence.QuerySelectorAll(".account").Length.ShouldBe(quotation.Alignments.Count);
            evidence.TextContent.ShouldContain("By program, not reviewed");
            foreach (var finding in quotation.Treatment!.Findings) evidence.TextContent.ShouldContain($"Rule {finding.Rule}");
        }
    }

    [Fact]
    public async Task Words_are_struck_through_only_within_one_transcript()
    {
        (await StruckThroughAsync("lido-speech", "lido-report-ledger")).ShouldBeGreaterThan(0);
        (await StruckThroughAsync("000", "002")).ShouldBe(0);
    }

    [Theory]
    [InlineData("/speeches/zzzzzzzzzzzz")]
    [InlineData("/speeches/{speech}/zzzzzzzzzzzz")]
    [InlineData("/speeches/{report}")]
    [InlineData("/speeches/{speech}/{other}")]
    [InlineData("/speeches/{speech}/{report}/5")]
    [InlineData("/speeches/{speech}/{report}/9-5")]
    [InlineData("/speeches/{speech}/{report}/x-y")]
    [InlineData("/speeches/{speech}/{report}/999998-999999")]
    [InlineData("/reports/{report}/999998-999999")]
    [InlineData("/reports/zzzzzzzzzzzz/1-5")]
    [InlineData("/q/zzzzzzzzzzzz-1-5")]
    [InlineData("/q/{report}-999998-999999")]
    [InlineData("/q/nonsense")]
    public async Task What_is_not_there_is_404(string path)
    {
        path = path.Replace("{speech}", (await site.FindAsync("lido-speech")).Id, StringComparison.Ordinal)
            .Replace("{report}", (await site.FindAsync("lido-report-ledger")).Id, StringComparison.Ordinal)
            .Replace("{other}", (await site.FindAsync("002")).Id, StringComparison.Ordinal);

        (await site.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_permanent_link_leads_beside_the_speech_and_an_old_span_to_the_quotation_that_overlaps_it_most()
    {
        var (speech, report) = (await site.FindAsync("lido-speech"), await site.FindAsync("lido-report-ledger"));
        var span = (await ComparisonOf(report)).Quotations.First(q => q.Outcome == Outcome.Located).Quotation.Span;

        foreach (var asked in new[] { span, new TextSpan(span.Start + 1, span.End) })
        {
            var response = await site.GetAsync($"/{ReadingAddress.Permanent(report.Id, asked)}");

            response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            response.Headers.Location!.OriginalString.ShouldStartWith($"/{ReadingAddress.Quotation(speech.Id, report.Id, span)}#s");
        }
    }

    [Fact]
    public async Task A_linked_quotation_asked_for_without_its_speech_opens_beside_it()
    {
        var (speech, report) = (await site.FindAsync("lido-speech"), await site.FindAsync("lido-report-ledger"));
        var span = (await ComparisonOf(report)).Quotations.First(q => q.Outcome == Outcome.Located).Quotation.Span;

        var response = await site.GetAsync($"/{ReadingAddress.Quotation(null, report.Id, span)}");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldContain($"{ReadingAddress.Quotation(speech.Id, report.Id, span)}#s");
    }

    [Fact]
    public async Task A_quotation_without_a_speech_opens_beside_its_report_and_says_what_is_known()
    {
        var report = await site.FindAsync("004");
        var comparison = await ComparisonOf(report);
        var first = comparison.Quotations[0];

        var redirect = await site.GetAsync($"/{ReadingAddress.Permanent(report.Id, first.Quotation.Span)}");
        var page = await site.OpenAsync(redirect.Headers.Location!.OriginalString);

        redirect.Headers.Location.OriginalString.ShouldBe($"/{ReadingAddress.Quotation(null, report.Id, first.Quotation.Span)}#evidence");
        page.QuerySelector("#evidence .labels")!.TextContent.Trim().ShouldBe(QuotationLabels.Of(first, comparison)[0].Words);
        page.QuerySelectorAll("#evidence .account").ShouldBeEmpty();
    }

    private async Task<Comparison> ComparisonOf(StoredText report) => (await site.Library.CompareAsync(report.Id))!.Comparison;

    private async Task<int> StruckThroughAsync(string speechName, string reportName)
    {
        var (speech, report) = (await site.FindAsync(speechName), await site.FindAsync(reportName));
        var count = 0;
        foreach (var quotation in (await ComparisonOf(report)).Quotations)
        {
            var page = await site.OpenAsync($"/{ReadingAddress.Quotation(speech.Id, report.Id, quotation.Quotation.Span)}");
            count += page.QuerySelectorAll("del").Length;
        }

        return count;
    }

    private static IEnumerable<string> Paragraphs(StoredText text) => TextSegmenter.Segment(text.Text).Paragraphs.Select(p => Spaces().Replace(p.Span.In(text.Text), " "));

    /// <summary>What a reader sees: without what is said only aloud, and without marks beside the text.</summary>
    private static IEnumerable<string> Shown(IHtmlCollection<IElement> paragraphs) => paragraphs.Select(p =>
    {
        var copy = (IElement)p.Clone();
        foreach (var beside in copy.QuerySelectorAll(".rail, .roll, .verse, .ordinal, .shapes, .visually-hidden").ToList()) beside.Remove();
        return Spaces().Replace(copy.TextContent, " ");
    });

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
