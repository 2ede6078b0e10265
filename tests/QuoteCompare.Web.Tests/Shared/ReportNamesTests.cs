using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Tests.Shared;

public sealed class ReportNamesTests
{
    private static readonly TextMetadata Outlet = new() { Outlet = "The Ledger" };

    [Fact]
    public void A_report_goes_by_its_outlet()
    {
        var report = Texts.Report("a", "", Outlet);
        Names([report], []).Long(report).ShouldBe("The Ledger");
    }

    [Fact]
    public void Without_an_outlet_it_goes_by_its_place_among_the_reports_of_its_sample_and_says_why()
    {
        var reports = new[] { Texts.Report("a", "", TextMetadata.None, "one"), Texts.Report("b", "", Outlet, "one"), Texts.Report("c", "", TextMetadata.None, "one") };
        var names = Names(reports[..2], reports[2..]);

        names.Long(reports[0]).ShouldBe("Report A (outlet not named in the text)");
        names.Short(reports[2]).ShouldBe("Report C");
    }

    [Fact]
    public void Of_a_text_that_a_user_added_it_is_only_known_that_no_outlet_was_declared()
    {
        var report = Texts.Report("a", "By Tom Ferris, The Vale Ledger", TextMetadata.None);
        Names([report], []).Long(report).ShouldBe("Report A (outlet not declared)");
    }

    [Fact]
    public void A_report_on_two_speeches_keeps_its_letter()
    {
        var (one, two) = (Texts.Report("a", "", TextMetadata.None), Texts.Report("b", "", TextMetadata.None));
        var listing = new LibraryListing([], [On("s", one, two), On("t", two)], []);

        ReportNames.From(listing).Short(two).ShouldBe("Report B");
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(51, "AZ")]
    [InlineData(52, "BA")]
    public void After_Z_comes_AA(int index, string letter) => ReportNames.Letter(index).ShouldBe(letter);

    private static ReportNames Names(StoredText[] onASpeech, StoredText[] alone) => ReportNames.From(new LibraryListing([], [On("s", onASpeech)], alone));

    private static SpeechWithReports On(string speech, params StoredText[] reports) => new(
        Texts.Speech(speech), [.. reports.Select(report => (report, new Pair(speech, report.Id, TextRelation.Unknown, "Ada", DateTimeOffset.UnixEpoch)))]);
}
