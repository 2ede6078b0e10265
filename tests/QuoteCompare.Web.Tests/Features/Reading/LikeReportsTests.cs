using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Tests.Features.Reading;

public sealed class LikeReportsTests
{
    private static readonly LibraryListing Listing = new([], [], [Report("a", "Courier"), Report("b", "Ledger"), Report("c", "Wire"), Report("d", "Radio")])
    {
        NearlySame = [["a", "c", "d"]],
    };

    private readonly LikeReports like = LikeReports.From(Listing);

    [Fact]
    public void Reports_that_are_alike_count_once_and_the_count_says_so()
    {
        like.Count(["a", "b", "c", "d"]).ShouldBe(2);
        like.CountInWords(["a", "b", "c", "d"]).ShouldBe("4 reports, counted as 2: 3 of them have nearly the same words");
        like.CountInWords(["a", "b"]).ShouldBe("2 reports");
        like.CountInWords(["b"]).ShouldBe("1 report");
    }

    [Fact]
    public void Each_says_which_others_it_is_like()
    {
        like.Words("c").ShouldBe("Nearly the same words as Courier and Radio; counted once");
        like.Words("b").ShouldBeNull();
    }

    [Fact]
    public void Those_that_are_alike_stand_behind_the_first_of_them() => like.Together(["a", "b", "c", "d"], id => id).ShouldBe(["a", "c", "d", "b"]);

    private static StoredText Report(string id, string outlet) =>
        new(id, $"{id}.txt", TextKind.Report, "", new TextMetadata { Outlet = outlet }, "", 1, default, null) { DeclaredBy = "the tests", DeclaredAt = default };
}
