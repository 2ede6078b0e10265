namespace QuoteCompare.Core.Tests.Quotations;

/// <summary>Speakers named behind what they are, and datelines, which name nobody.</summary>
public sealed class IntroducedSpeakerTests
{
    [Theory]
    [InlineData("“We have the money,” said harbour minister Pedro Leal.", "Pedro Leal")]
    [InlineData("“We have the money,” said economist Lena Strand on Friday.", "Lena Strand")]
    [InlineData("“We have the money,” said her brother, Tomas Brandt.", "Tomas Brandt")]
    [InlineData("“We have the money,” her brother, Tomas Brandt, said.", "Tomas Brandt")]
    [InlineData("The town has the money, said harbour minister Pedro Leal.", "Pedro Leal")]
    [InlineData("The governor of the National Bank, Anders Vik, said that it was late.", "Anders Vik")]
    public void What_somebody_is_stands_before_the_name_without_an_article(string report, string speaker) => Extracted.One(report).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("“We have the money,” said the minister, Thursday.", "the minister")]
    [InlineData("“We have the money,” said her brother, who lives in Norvik.", "her brother")]
    [InlineData("“We have the money,” said the minister.", "the minister")]
    public void A_phrase_without_a_name_stays_itself(string report, string speaker) => Extracted.One(report).Speaker.ShouldBe(speaker);

    [Fact]
    public void An_office_in_a_body_does_not_name_the_body() =>
        Extracted.From("The governor of the National Bank has promised to stay. “It is late,” the governor said.")[^1].Speaker.ShouldBe("the governor");

    [Fact]
    public void An_office_that_introduced_a_person_names_them() =>
        Extracted.From("Anders Vik, governor of the National Bank, has promised to stay. “It is late,” the governor said.")[^1].Speaker.ShouldBe("Anders Vik");

    [Theory]
    [InlineData("BERGEN (Newswire) — The harbour will close, the mayor said.", "The harbour will close")]
    [InlineData("BERGEN, March 3 (Newswire) - The harbour will close, the mayor said.", "The harbour will close")]
    [InlineData("PORTO NOVO, Oct. 24, 2024 — The harbour will close, the mayor said.", "The harbour will close")]
    public void A_dateline_is_no_part_of_what_is_said(string report, string words) => Extracted.Words(report).ShouldBe($"[{words}]");

    [Fact]
    public void A_dateline_says_nothing()
    {
        var quotation = Extracted.One("BERGEN, Oct 24, 2024 (Newswire) - Norvik Pumps reported a loss on Thursday and said it expected another.");
        quotation.Speaker.ShouldBe("Norvik Pumps");
    }

    [Fact]
    public void A_body_in_capitals_with_an_aside_speaks() =>
        Extracted.One("NATO — the alliance — said that the harbour would close.").Speaker.ShouldBe("NATO");
}
