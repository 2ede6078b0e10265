using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Reading;

public sealed class PlaceTests(Site site)
{
    [Theory]
    [InlineData("lido-report-courier")]
    [InlineData("lido-report-radio")]
    [InlineData("002")]
    [InlineData("004")]
    public async Task The_paragraph_on_the_pages_is_the_one_that_the_command_line_tells(string name)
    {
        var report = await site.FindAsync(name);
        var quotations = (await site.Library.CompareAsync(report.Id))!.Comparison.Quotations.Select(q => q.Quotation).ToList();

        // The command line tells Quotation.Paragraph, in words and in JSON.
        quotations.Select(q => Place.Of(TextSegmenter.Segment(report.Text), q.Span).Paragraph).ShouldBe(quotations.Select(q => q.Paragraph));
    }
}
