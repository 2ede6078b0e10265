using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Export;
using QuoteCompare.Web.Tests.Features.Export.Support;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Export;

[Collection<ExportTests>]
public sealed partial class LibraryExportTests(Exports exports)
{
    private readonly Site site = exports.Site;

    public static TheoryData<bool, bool> Variants => new((false, false), (true, false), (true, true));

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Every_address_in_every_file_is_a_file_of_the_export_and_an_anchor_in_it(bool hidesOutlets, bool hidesLabels)
    {
        var export = await exports.MakeAsync(hidesOutlets, hidesLabels);
        var dead = new List<string>();
        foreach (var name in export.Pages)
        {
            foreach (var element in export.Page(name).QuerySelectorAll("[href], [src], [action], [srcset]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? "";
                var parts = address.Split('#');
                var file = parts[0].Length == 0 ? name : parts[0];
                var isThere = address.Length > 0 && export.Files.ContainsKey(file) && (parts.Length == 1 || export.Page(file).GetElementById(parts[1]) is not null);
                if (!isThere) dead.Add($"{name}: {element.OuterHtml}");
            }
        }

        dead.ShouldBeEmpty();
        export.Pages.Count().ShouldBeGreaterThan(100);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task No_file_asks_a_network_for_anything(bool hidesOutlets, bool hidesLabels)
    {
        var export = await exports.MakeAsync(hidesOutlets, hidesLabels);

        foreach (var name in export.Pages)
        {
            export.Page(name).QuerySelectorAll("script, base, iframe, object, embed, form, button, [onclick], meta[http-equiv], link[rel=preload]").ShouldBeEmpty(name);
            export.Page(name).Descendants<IComment>().ShouldBeEmpty(name);
            export.Text(name).ShouldNotContain("http", Case.Insensitive, name);
        }

        foreach (var name in export.Files.Keys.Where(name => name.EndsWith(".css", StringComparison.Ordinal)))
        {
            export.Text(name).ShouldNotContain("//", Case.Sensitive, name);
            foreach (Match reference in Reference().Matches(export.Text(name)))
            {
                export.Files.Keys.ShouldContain(reference.Groups["path"].Value.Replace("../", "", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Every_quotation_has_a_file_with_its_number_in_the_name()
    {
        var export = await exports.WholeAsync();

        var page = export.Page("speech-1-report-b-quotation-3.html");

        page.QuerySelector("#evidence-heading")!.TextContent.ShouldStartWith("Quotation 3 of");
        export.Pages.ShouldContain("report-b-check-list.html");
        export.Files.Keys.Where(name => !Plain().IsMatch(name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_page_is_written_last() => (await exports.WholeAsync()).Files.Keys.Last().ShouldBe("index.html");

    [Fact]
    public async Task Every_page_keeps_the_foot_line_and_one_heading()
    {
        var export = await exports.WholeAsync();

        foreach (var name in export.Pages)
        {
            export.Page(name).QuerySelector("footer")!.TextContent.ShouldContain(Labels.Foot, Case.Sensitive, name);
            export.Page(name).QuerySelectorAll("h1").Length.ShouldBe(1, name);
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Sentences_and_paragraphs_have_the_numbers_that_they_have_in_the_program(bool hidesOutlets, bool hidesLabels)
    {
        var export = await exports.MakeAsync(hidesOutlets, hidesLabels);
        var speech = await site.FindAsync("000");
        var program = await site.OpenAsync($"/speeches/{speech.Id}");
        var copy = export.Page(export.Pages.First(name => export.Page(name).QuerySelector("h1")!.TextContent == program.QuerySelector("h1")!.TextContent));

        copy.QuerySelectorAll("#speech [id]").Select(e => (e.Id, e.QuerySelector(".number")?.TextContent))
            .ShouldBe(program.QuerySelectorAll("#speech [id]").Select(e => (e.Id, e.QuerySelector(".number")?.TextContent)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task With_outlets_covered_no_byte_of_any_file_names_one(bool hidesLabels)
    {
        var export = await exports.MakeAsync(hidesOutlets: true, hidesLabels);
        var listing = await site.Library.ListAsync();
        var reports = TextNames.ReportsOf(listing).ToList();
        var telling = reports.Select(report => report.Metadata.Outlet).OfType<string>()
            .Concat(reports.Select(report => report.Id)).Concat(listing.Speeches.Select(speech => speech.Speech.Id))
            .Concat(reports.Select(report => Path.GetFileNameWithoutExtension(report.Name))).Concat(reports.Select(report => report.Sha256))
            .Concat(["PMOI", "Vale Ledger", "ValeLedger", "Radio Wend", "Courier", "Halloran", "Imogen Tate", "Tom Ferris"]).ToList();

        foreach (var (name, content) in export.Files)
        {
            var text = Encoding.Latin1.GetString(content);
            telling.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase) || name.Contains(word, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(name);
            Mek().IsMatch(text).ShouldBeFalse(name);
        }
    }

    [Fact]
    public async Task With_labels_left_out_no_page_holds_what_a_label_says()
    {
        var export = await exports.WithoutOutletsAndLabelsAsync();
        string[] kinds = ["verbatim", "paraphrased", "trimmed", "recontextualised"];

        foreach (var name in export.Pages.Where(name => name != PageFiles.Start))
        {
            // Not the one kept: words are taken out of it.
            using var page = new HtmlParser().ParseDocument(export.Text(name));
            page.QuerySelectorAll(".mark, .legend, .finding, .findings, .reuse, .aloud, .nearest").ShouldBeEmpty(name);
            page.All.Where(e => kinds.Any(e.ClassList.Contains)).ShouldBeEmpty(name);
            foreach (var words in page.QuerySelectorAll("[lang]:not(html), blockquote, q, .around, .published")) words.Remove();
            Labelling().Matches(page.DocumentElement.OuterHtml).Select(match => match.Value).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public async Task A_copy_that_leaves_something_out_says_so_on_every_page_and_a_whole_one_does_not()
    {
        var (covered, whole) = (await exports.WithoutOutletsAndLabelsAsync(), await exports.WholeAsync());

        covered.Pages.Where(name => covered.Page(name).QuerySelector("aside.copy")?.TextContent.Contains("outlets", StringComparison.Ordinal) != true).ShouldBeEmpty();
        whole.Pages.Where(name => whole.Page(name).QuerySelector("aside.copy") is not null).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_key_says_which_report_is_whose_and_what_became_of_each_quotation()
    {
        var key = await site.Services.GetRequiredService<LibraryExport>().KeyAsync(new ExportOptions(true, true), TestContext.Current.CancellationToken);
        var export = await exports.WithoutOutletsAsync();
        var ledger = export.Pages.Single(name => name.EndsWith("check-list.html", StringComparison.Ordinal)
            && export.Page(name).Body!.TextContent.Contains("Council chair admits lido loses money", StringComparison.Ordinal));

        key.ShouldStartWith(ExportKey.Title);
        key.ShouldContain($"({ledger.Replace("-check-list.html", "", StringComparison.Ordinal)})\n  Outlet: The Vale Ledger\n  Published as: Council chair admits lido loses money");
        key.ShouldContain("“The repairs will probably cost about £340,000”: word for word");
    }

    [Fact]
    public async Task A_letter_stands_for_one_report_throughout()
    {
        var export = await exports.WithoutOutletsAsync();

        var headings = export.Pages.Where(name => name.EndsWith("check-list.html", StringComparison.Ordinal)).Select(name => export.Page(name).QuerySelector("h1")!.TextContent).ToList();

        headings.Distinct().Count().ShouldBe(headings.Count);
        headings.ShouldAllBe(heading => LetterHeading().IsMatch(heading));
        var letters = export.Pages.SelectMany(name => export.Page(name).QuerySelectorAll("a[href]:has(> b)"))
            .Select(link => (Report: ReportFile().Match(link.GetAttribute("href")!).Groups["report"].Value, Letter: link.QuerySelector("b")!.TextContent))
            .Where(link => link.Report.Length > 0 && link.Letter.All(char.IsUpper)).Distinct().ToList();
        letters.ShouldAllBe(link => link.Report == $"report-{link.Letter.ToLowerInvariant()}" || link.Report.StartsWith($"report-{link.Letter.ToLowerInvariant()}-", StringComparison.Ordinal));
        letters.Select(link => link.Report).Distinct().Count().ShouldBe(letters.Count);
        letters.Count.ShouldBeGreaterThan(2);
    }

    [GeneratedRegex("url\\(\"(?<path>[^\"]+)\"\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("^[a-zA-Z0-9./-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\bmek\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mek();

    [GeneratedRegex(@"word for word|small differences|in other words|shortened|summarised|check context|no match found|uncertain|said by another|wording differs|translation’s wording", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labelling();

    [GeneratedRegex("^(speech-[0-9]+-)?(?<report>report-[a-z]+(-[0-9]+)?)(-check-list|-quotation-[0-9]+)?\\.html", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReportFile();

    [GeneratedRegex("^Check list: Report [A-Z]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetterHeading();
}
