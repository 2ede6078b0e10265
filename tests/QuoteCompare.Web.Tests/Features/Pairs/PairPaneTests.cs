using Bunit;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Pairs;

namespace QuoteCompare.Web.Tests.Features.Pairs;

public sealed class PairPaneTests : BunitContext
{
    [Fact]
    public void An_error_in_the_interactive_part_leaves_the_rest_of_the_page_standing()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        // A library that was never made ready: the first question to it fails.
        Services.AddQuoteCompareStorage(new LibraryOptions { Directory = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) });

        var page = Render(builder =>
        {
            builder.AddMarkupContent(0, "<h1>The page</h1>");
            builder.OpenComponent<PairPane>(1);
            builder.AddComponentParameter(2, nameof(PairPane.SpeechId), "speech");
            builder.AddComponentParameter(3, nameof(PairPane.ReportId), "report");
            builder.CloseComponent();
        });

        page.WaitForElement("[role=alert]", TimeSpan.FromSeconds(10)).TextContent.ShouldContain("nothing was declared");
        page.Find("h1").TextContent.ShouldBe("The page");
    }
}
