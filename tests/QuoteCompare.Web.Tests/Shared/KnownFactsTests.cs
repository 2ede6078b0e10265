using QuoteCompare.Core;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Tests.Shared;

public sealed class KnownFactsTests
{
    [Fact]
    public void A_fact_whose_words_stand_in_the_text_is_told_by_the_text() =>
        Facts("Title\n\nBy the Vale Ledger", new TextMetadata { Outlet = "Vale Ledger" })["Outlet"].ShouldBe(new KnownFact("Outlet", "Vale Ledger", "in the text, paragraph 2"));

    [Fact]
    public void Any_other_fact_was_declared() =>
        Facts("Title", new TextMetadata { Outlet = "Vale Ledger" })["Outlet"].Origin.ShouldBe("declared by Ada");

    [Fact]
    public void A_fact_that_nobody_knows_is_unknown() =>
        Facts("Title", TextMetadata.None)["Outlet"].ShouldBe(new KnownFact("Outlet", null, ""));

    [Theory]
    [InlineData("On 7 March 2025 she spoke.")]
    [InlineData("March 7, 2025")]
    [InlineData("2025-03-07")]
    public void A_day_is_found_however_the_text_writes_it(string text) =>
        Facts(text, new TextMetadata { PublishedDate = new EventDate(2025, 3, 7) })["Published"].ShouldBe(new KnownFact("Published", "7 March 2025", "in the text, paragraph 1"));

    [Fact]
    public void A_day_known_in_part_is_declared_even_where_the_text_writes_a_whole_one() =>
        Facts("7 March 2025", new TextMetadata { PublishedDate = new EventDate(2025, 3, null) })["Published"].Origin.ShouldBe("declared by Ada");

    private static Dictionary<string, KnownFact> Facts(string text, TextMetadata metadata) =>
        KnownFacts.Of(Texts.Report("id", text, metadata)).ToDictionary(fact => fact.Name, StringComparer.Ordinal);
}
