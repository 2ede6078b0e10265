using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

public sealed class TextFactsReaderTests
{
    private const string Speech =
        "The price of an open gate\n\nThe following is a speech delivered on September 17, 2019, by Mayor Ann Lee, at the council’s meeting.\n\nGood evening, and thank you for coming out in the rain tonight.";

    private static TextFacts Read(string text, TextMetadata? declared = null) => TextFactsReader.Read(TextSegmenter.Segment(text), declared ?? TextMetadata.None);

    [Fact]
    public void A_speech_introduces_itself()
    {
        var facts = Read(Speech);
        facts.Title!.Value.ShouldBe("The price of an open gate");
        facts.Speaker!.Value.ShouldBe("Mayor Ann Lee");
        facts.Speaker.Span!.Value.In(Speech).ShouldBe("Mayor Ann Lee");
        var day = facts.EventDates.ShouldHaveSingleItem();
        day.Value.ToString().ShouldBe("2019-09-17");
        day.Origin.ShouldBe(FactOrigin.InText);
        day.Span!.Value.In(Speech).ShouldBe("September 17, 2019");
        facts.PublishedDate.ShouldBeNull();
        facts.Outlet.ShouldBeNull();
    }

    [Fact]
    public void A_line_of_its_own_introduces_a_speech_too()
    {
        var facts = Read("Remarks on the harbour\n\nDelivered on March 14, 2023 by Ann Lee, mayor of Norvik.\n\nFriends, the harbour is the reason that Norvik exists.");
        facts.Speaker!.Value.ShouldBe("Ann Lee");
        facts.EventDates.ShouldHaveSingleItem().Value.ToString().ShouldBe("2023-03-14");
    }

    [Fact]
    public void What_is_declared_overrides_and_keeps_the_place_where_the_text_says_the_same()
    {
        var facts = Read(Speech, TextMetadata.None with { Title = "Another title", Speaker = "Ann Margaret Lee", EventDates = [new EventDate(2019, 9, 17)] });
        facts.Title.ShouldBe(new Fact<string>("Another title", FactOrigin.Declared, null));
        facts.Speaker!.Value.ShouldBe("Ann Margaret Lee");
        facts.Speaker.Span!.Value.In(Speech).ShouldBe("Mayor Ann Lee");
        facts.EventDates[0].Origin.ShouldBe(FactOrigin.Declared);
        facts.EventDates[0].Span!.Value.In(Speech).ShouldBe("September 17, 2019");
    }

    [Theory]
    [InlineData("We will not negotiate.\n\nMay 29, 2019", "2019-05-29")]
    [InlineData("We will not negotiate.\n\n29 May 2019\n\n• 2019-07-11 15:37\nWell said!", "2019-05-29")]
    public void A_date_at_the_end_of_a_speech_is_its_day(string text, string day) =>
        Read(text).EventDates.ShouldHaveSingleItem().Value.ToString().ShouldBe(day);

    [Theory]
    [InlineData("PARIS, September 18, 2019—The talks are over, the ministry said in a long statement.")]
    [InlineData("PARIS, September 18, 2019 (Reuters) - The talks are over, the ministry said in a long statement.")]
    [InlineData("Talks over\n\nWednesday 18 September 2019\n\nThe talks are over, the ministry said in a long statement.")]
    public void A_dateline_is_the_day_of_publication_and_no_event(string text)
    {
        var facts = Read(text);
        facts.PublishedDate!.Value.ToString().ShouldBe("2019-09-18");
        facts.EventDates.ShouldBeEmpty();
    }

    [Fact]
    public void An_outlet_is_read_from_the_byline_and_a_persons_name_is_none()
    {
        Read("Talks are over\n\nReporting by ABC/DEF\n\nThe talks are over, the ministry said in a long statement.").Outlet!.Value.ShouldBe("ABC/DEF");
        Read("Talks are over\n\nReporting by Ann Lee\n\nThe talks are over, the ministry said in a long statement.").Outlet.ShouldBeNull();
    }

    [Fact]
    public void A_text_that_says_nothing_of_itself_has_no_facts()
    {
        var facts = Read("It rained all day, and nobody came to the pool.");
        facts.ShouldBeEquivalentTo(new TextFacts());
    }

    [Theory]
    [InlineData("Speech by Margaret Holloway", "Margaret Holloway")]
    [InlineData("Remarks by Prime Minister Margaret Holloway", "Prime Minister Margaret Holloway")]
    [InlineData("Opening address by Professor Lena Brandt at the symposium, delivered on 14 May 2018", "Professor Lena Brandt")]
    [InlineData("Press statement by coach Rico Almeida after the cup final", "Rico Almeida")]
    [InlineData("ANN LEE: speech to the council", "ANN LEE")]
    [InlineData("Speech by the chair", null)]
    [InlineData("Remarks by Prime Minister", null)]
    [InlineData("Speech by Ann Lee stirs the town", null)]
    [InlineData("FULL TEXT: speech to the council", null)]
    [InlineData("A speech by Ann Lee drew protests on Sunday.", null)]
    public void A_title_line_tells_whose_speech_it_is(string title, string? speaker) =>
        (Read(title + "\n\nFriends, thank you for coming to Plymouth. I want to talk about fishing.").Speaker?.Value).ShouldBe(speaker);
}
