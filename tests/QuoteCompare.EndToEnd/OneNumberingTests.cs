using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using QuoteCompare.Core;
using QuoteCompare.EndToEnd.Support;
using QuoteCompare.Storage;

namespace QuoteCompare.EndToEnd;

/// <summary>The numbers that the command line prints of a quotation's passages, looked for in every view, address, print and export.</summary>
public sealed partial class OneNumberingTests(Site site, Chromium chromium) : IAsyncLifetime
{
    private StoredText speech = null!;
    private StoredText report = null!;
    private List<Numbered> quotations = null!;

    private sealed record Numbered(TextSpan Span, int Paragraph, int First, int Last)
    {
        public string Place => First == Last ? $"¶ {Paragraph}, sentence {First}" : $"¶ {Paragraph}, sentences {First} to {Last}";
    }

    public async ValueTask InitializeAsync()
    {
        (speech, report) = (await site.FindAsync("lido-speech"), await site.FindAsync("lido-report-radio"));
        var spans = (await site.CompareAsync(report.Id)).Quotations.Where(q => q.Alignments.Count == 1).Select(q => q.Quotation.Span).ToList();
        var printed = CommandLineText();
        quotations = [.. spans.Select(span => Read(printed, span))];
        quotations.Count.ShouldBeGreaterThan(5);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_view_every_print_and_every_address_has_the_numbers_of_the_command_line()
    {
        var page = await chromium.OpenPageAsync(site.Address);
        foreach (var quotation in quotations)
        {
            var place = quotation.Place;
            await page.GotoAsync($"/speeches/{speech.Id}/{report.Id}/{quotation.Span.Start}-{quotation.Span.End}");
            (await TextAsync(page, "#evidence")).ShouldContain($"speech {place}");
            (await TextAsync(page, $"#p{quotation.Paragraph} #s{quotation.First} .pick")).ShouldNotBeEmpty();
            var words = await TextAsync(page, $"#s{quotation.First}");

            await page.GotoAsync($"/speeches/{speech.Id}/statements/{quotation.First}");
            (await TextAsync(page, "main h2")).ShouldContain($"Sentence {quotation.First} of");
            (await TextAsync(page, "main h2")).ShouldEndWith($"¶ {quotation.Paragraph}");
            var number = quotation.First.ToString(CultureInfo.InvariantCulture);
            words.ShouldStartWith(number);
            (await TextAsync(page, ".statement")).ShouldContain(words[number.Length..]);

            await page.GotoAsync($"/speeches/{speech.Id}/surroundings/{quotation.First}");
            (await TextAsync(page, "main h2")).ShouldContain($"Sentence {quotation.First} of");

            await page.GotoAsync($"/speeches/{speech.Id}/overview");
            (await TextAsync(page, $"#s{quotation.First} .numbers")).ShouldBe($"¶ {quotation.Paragraph} {quotation.First}");

            await page.GotoAsync($"/reports/{report.Id}");
            (await TextAsync(page, $"#q{quotation.Span.Start}-{quotation.Span.End} .from")).ShouldContain(place);
        }

        var paper = await Paper.TextAsync(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        quotations.ShouldAllBe(quotation => paper.Contains(quotation.Place, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_export_has_the_numbers_of_the_command_line()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        await using var zip = new ZipArchive(await client.GetStreamAsync(new Uri("/export.zip", UriKind.Relative)));
        var list = zip.Entries.Where(entry => entry.Name.EndsWith("check-list.html", StringComparison.Ordinal)).Select(Read).Single(list => list.Title!.Contains("Radio Wend", StringComparison.Ordinal));

        foreach (var quotation in quotations)
        {
            Space().Replace(list.GetElementById($"q{quotation.Span.Start}-{quotation.Span.End}")!.TextContent, " ").ShouldContain(quotation.Place);
        }
    }

    private string CommandLineText()
    {
        var folder = Directory.CreateTempSubdirectory("quotecompare");
        try
        {
            var (original, article) = (Path.Combine(folder.FullName, "speech.txt"), Path.Combine(folder.FullName, "report.txt"));
            File.WriteAllText(original, speech.Text);
            File.WriteAllText(article, report.Text);
            using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "quotecompare.dll"), "compare", "--original", original, "--report", article])
            {
                RedirectStandardOutput = true, UseShellExecute = false,
            })!;
            var printed = program.StandardOutput.ReadToEnd();
            program.WaitForExit();
            program.ExitCode.ShouldBe(0);
            return printed;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Numbered Read(string printed, TextSpan span)
    {
        var at = printed.IndexOf(string.Create(CultureInfo.InvariantCulture, $"at {span.Start}..{span.End}:"), StringComparison.Ordinal);
        var passage = Passage().Match(printed, at);
        passage.Success.ShouldBeTrue();
        int Number(string name) => int.Parse(passage.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        return new Numbered(span, Number("paragraph"), Number("first"), passage.Groups["last"].Success ? Number("last") : Number("first"));
    }

    private static async Task<string> TextAsync(IPage page, string selector) =>
        Space().Replace(await page.Locator(selector).First.InnerTextAsync(), " ").Trim();

    private static IDocument Read(ZipArchiveEntry entry)
    {
        using var file = entry.Open();
        return new HtmlParser().ParseDocument(file);
    }

    [GeneratedRegex(@"paragraph (?<paragraph>\d+), sentences? (?<first>\d+)( to (?<last>\d+))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passage();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
