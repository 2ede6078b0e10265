namespace QuoteCompare.Core.Tests.Quotations;

public sealed class EventTests
{
    private static string? EventOf(string report, TextMetadata? metadata = null) => Extracted.From(report, metadata)[^1].Event?.ToString();

    private static TextMetadata On(params string[] days) => TextMetadata.None with { EventDates = [.. days.Select(Day)] };

    private static EventDate Day(string day) => EventDate.TryParse(day, out var date) ? date : throw new FormatException(day);

    [Theory]
    [InlineData("Ann Lee said that it was late.", null)]
    [InlineData("Ann Lee said on Sunday that it was late.", null)]
    [InlineData("Ann Lee said on September 17 that it was late.", "--09-17")]
    [InlineData("Ann Lee had on September 17 said that it was late.", "--09-17")]
    [InlineData("Ann Lee said on September 17, 2019, that it was late.", "2019-09-17")]
    [InlineData("Ann Lee said on 17 September 2019 that it was late.", "2019-09-17")]
    [InlineData("Paris, September 18, 2019—Ann Lee said on Sunday that it was late.", "2019-09-15")]
    [InlineData("Paris, September 18, 2019—Ann Lee said on September 17 that it was late.", "2019-09-17")]
    [InlineData("Paris, January 3, 2020—Ann Lee said on December 30 that it was late.", "2019-12-30")]
    [InlineData("Paris, September 18, 2019—Ann Lee said that it was late.", null)]
    [InlineData("Paris, September 18, 2019—In 2017 Ann Lee said that it was late.", "2017")]
    [InlineData("“It is late,” said Ann Lee in 2017.", "2017")]
    [InlineData("“It is late,” said Ann Lee in March.", "--03")]
    [InlineData("Ann Lee, appointed in 2015, said that it was late.", null)]
    public void The_text_alone_tells_what_it_tells(string report, string? expected) => EventOf(report).ShouldBe(expected);

    [Fact]
    public void A_declared_event_is_that_of_whom_the_report_quotes_most() =>
        Extracted.From("Ann Lee said that it was late. She added that it was cold. Bo Kim denied that it was late.", On("2019-09-17"))
            .Select(q => q.Event?.ToString()).ShouldBe(["2019-09-17", "2019-09-17", null]);

    [Fact]
    public void A_weekday_chooses_among_the_declared_events() =>
        EventOf("Ann Lee said on Sunday that it was late.", On("2019-11-03", "2019-09-17")).ShouldBe("2019-11-03");

    [Fact]
    public void Two_speeches_in_one_report_are_kept_apart_and_the_lead_belongs_to_the_first()
    {
        const string Report = "Ann Lee said that talks were over. “They will not come back,” Lee said on Sunday. "
            + "Lee had on September 17 downplayed the talks. “They are a trick,” she said.";
        Extracted.From(Report, On("2019-11-03", "2019-09-17")).Select(q => q.Event?.ToString())
            .ShouldBe(["2019-11-03", "2019-11-03", "2019-09-17", "2019-09-17"]);
    }

    [Theory]
    [InlineData("September 18, 2019\n\nAnn Lee said on Tuesday that it was late.\n\nIn a speech on February 7, Lee called the talks unwise. “They are dead,” she said.\n\nOn Tuesday, she repeated that it was late. “Too late,” she said.",
        "2019-09-17 2019-02-07 2019-02-07 2019-09-17 2019-09-17")]
    [InlineData("September 18, 2019\n\nAnn Lee on Tuesday ruled out talks. “None,” she said.\n\nIn February, Lee had said that talks were unwise. She had added that they were dead.", "2019-09-17 2019-09-17 --02 --02")]
    [InlineData("September 18, 2019\n\nMayor Ann Lee spoke to the council on Monday. “It is late,” she said.\n\nOn Tuesday she met the drivers. “It is cold,” she told them.", "2019-09-16 2019-09-17")]
    [InlineData("May 4, 2020\n\nAnn Lee said on Sunday it was late. Last week, Lee had said it was early. “So early,” she had said then.\n\n“Late,” she said Sunday.", "2020-05-03 ? ? 2020-05-03")]
    [InlineData("May 4, 2020\n\nIn a speech on May 2, Ann Lee said it was late. In an interview a day later, she said it was early.", "2020-05-02 ?")]
    [InlineData("May 4, 2020\n\nAnn Lee told the council on May 2 that it was late.\n\nIn an earlier speech, on April 10, Lee promised that it would be early. “Early,” she said then.\n\nLee's remarks on May 2 drew protests. “Late,” she said.",
        "2020-05-02 2020-04-10 2020-04-10 2020-05-02")]
    public void A_report_on_two_speeches_turns_to_the_other_and_back(string report, string expected) =>
        string.Join(' ', Extracted.From(report).Select(q => q.Event?.ToString() ?? "?")).ShouldBe(expected);

    [Fact]
    public void What_was_said_earlier_has_no_known_day() =>
        EventOf("Ann Lee said that it was late. She had earlier said that it was cold.", On("2019-09-17")).ShouldBeNull();

    [Fact]
    public void A_date_in_brackets_or_in_the_words_themselves_is_not_the_event() =>
        EventOf("Ann Lee said the treaty of September 17 (November 4) was dead.", On("2020-01-02")).ShouldBe("2020-01-02");

    [Theory]
    [InlineData("Costa — who took office in May — told reporters that it was late.", null)]
    [InlineData("Ana Costa, whose party won in May 2018, said that it was late.", null)]
    [InlineData("Ana Costa, mayor since May 2018, said that it was late.", null)]
    [InlineData("Elected in May 2018, Ana Costa said that it was late.", null)]
    [InlineData("When she took office in May 2018, the town slept, Ana Costa said.", null)]
    [InlineData("“It is late,” said Ana Costa, who took office in May 2018.", null)]
    [InlineData("The bill was passed in May 2018, and Ana Costa said that it was late.", null)]
    [InlineData("Ana Costa, who took office in May, said on June 3, 2019, that it was late.", "2019-06-03")]
    [InlineData("On June 3, 2019, Ana Costa, who took office in May, said that it was late.", "2019-06-03")]
    [InlineData("Ana Costa, speaking on June 3, 2019, said that it was late.", "2019-06-03")]
    [InlineData("Ana Costa, in a speech on June 3, 2019, said that it was late.", "2019-06-03")]
    [InlineData("“It is late,” said Ana Costa, the mayor, on June 3, 2019.", "2019-06-03")]
    public void A_date_belongs_to_the_reporting_clause_itself(string report, string? expected) => EventOf(report).ShouldBe(expected);

    [Theory]
    [InlineData("LONDON, July 9, 2020 (AP) - Joe Hart said on Thursday that taxes would rise.\n\nIn a speech on Sunday, Hart had warned that the ports would close.\n\n“We will win,” Hart said.", "2020-07-09 2020-07-05 2020-07-09")]
    [InlineData("LONDON, July 9, 2020 (AP) - Joe Hart said on Thursday that taxes would rise.\n\nOn Sunday Hart had addressed the miners. “It is late,” he said.\n\n“We will win,” Hart said.", "2020-07-09 2020-07-05 2020-07-09")]
    [InlineData("LONDON, July 9, 2020 (AP) - In a speech on Sunday, Joe Hart had warned that the ports would close. “It is late,” he said.\n\n“We will win,” Hart said on Thursday.", "2020-07-05 2020-07-05 2020-07-09")]
    public void A_look_back_holds_for_its_paragraph(string report, string expected) =>
        string.Join(' ', Extracted.From(report).Select(q => q.Event?.ToString() ?? "?")).ShouldBe(expected);

    [Theory]
    [InlineData("OSTER, 14 May 2024 - Clara Osei promised a school.\n\n“We will build the new school in the spring,” Osei said.\n\nOn 3 April Osei said: “There is no money.”", "? 2024-04-03")]
    [InlineData("Clara Osei promised a school.\n\n“We will build the new school in the spring,” Osei said.\n\nOn 3 April 2024 Osei said: “There is no money.”", "? 2024-04-03")]
    [InlineData("OSTER, 14 May 2024 - Clara Osei spoke to the council on 12 May.\n\n“We will build the new school in the spring,” Osei said.\n\nOn 3 April Osei said: “There is no money.”", "2024-05-12 2024-04-03")]
    [InlineData("OSTER, 14 May 2024 - “We will build the new school in the spring,” Clara Osei said on 12 May.\n\n“It is late,” Osei said.", "2024-05-12 2024-05-12")]
    public void A_date_after_a_quotation_is_not_that_of_the_quotation(string report, string expected) =>
        string.Join(' ', Extracted.From(report).Where(q => q.Type == QuotationType.Direct).Select(q => q.Event?.ToString() ?? "?")).ShouldBe(expected);

    [Fact]
    public void A_dated_paragraph_at_the_end_dates_nothing_above_it() =>
        Extracted.From("OSTER, 14 May 2024 - Clara Osei promised a school.\n\n“We will build the new school in the spring,” Osei said.\n\nOn 3 April Osei said: “There is no money.”")
            .SkipLast(1).ShouldAllBe(q => q.Event == null);
}
