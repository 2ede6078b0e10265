namespace QuoteCompare.Core.Tests.Quotations;

public sealed class DirectQuotationTests
{
    [Theory]
    [InlineData("“We will build it,” Lee said.", "We will build it")]
    [InlineData("\"We will build it,\" Lee said.", "We will build it")]
    [InlineData("«We will build it», Lee said.", "We will build it")]
    [InlineData("„We will build it“, Lee said.", "We will build it")]
    [InlineData("「We will build it」 Lee said.", "We will build it")]
    [InlineData("‘We will build it,’ Lee said.", "We will build it")]
    [InlineData("''We will build it,'' Lee said.", "We will build it")]
    [InlineData("»We will build it«, Lee said.", "We will build it")]
    [InlineData("« We will build it », Lee said.", "We will build it")]
    [InlineData("‹We will build it›, Lee said.", "We will build it")]
    [InlineData("‚We will build it‘, Lee said.", "We will build it")]
    [InlineData("“We will build it“, Lee said.", "We will build it")]
    [InlineData("'The workers' plans aren't ready,' Lee said.", "The workers' plans aren't ready")]
    [InlineData("“Will we build it?” Lee asked.", "Will we build it?")]
    [InlineData("“We leave the U.S.,” Lee said.", "We leave the U.S.")]
    [InlineData("Lee said, “We will build it.”", "We will build it")]
    [InlineData("Lee said: “We will build it.”", "We will build it")]
    [InlineData("“He told me ‘no’ twice,” Lee said.", "He told me ‘no’ twice")]
    [InlineData("“We will build it. It will be cheap. It will last,” said Lee.", "We will build it. It will be cheap. It will last")]
    public void Marks_of_every_kind_bound_the_words_without_marks_and_closing_stop(string report, string words)
    {
        var quotation = Extracted.One(report);
        quotation.Span.In(report).ShouldBe(words);
        quotation.Type.ShouldBe(QuotationType.Direct);
        quotation.Quoted.ShouldBe([quotation.Span]);
        quotation.Speaker.ShouldBe("Lee");
    }

    [Fact]
    public void A_quotation_interrupted_by_its_attribution_is_one_with_two_pieces()
    {
        const string Report = "“We will build it,” Lee said, “and it will last.”";
        var quotation = Extracted.One(Report);
        quotation.Span.In(Report).ShouldBe("We will build it,” Lee said, “and it will last");
        quotation.Pieces.Select(p => p.In(Report)).ShouldBe(["We will build it", "and it will last"]);
        quotation.Type.ShouldBe(QuotationType.Direct);
    }

    [Fact]
    public void A_block_after_the_attributions_full_stop_is_a_new_one_that_continues()
    {
        const string Report = "“We will build it,” Lee said. “It will last.”";
        var quotations = Extracted.From(Report);
        quotations.Select(q => q.Span.In(Report)).ShouldBe(["We will build it", "It will last"]);
        quotations.Select(q => q.Continues).ShouldBe([false, true]);
        quotations.Select(q => q.Cue).ShouldBe(["said", ""]);
        quotations.Select(q => q.Speaker).ShouldBe(["Lee", "Lee"]);
    }

    [Fact]
    public void A_paragraph_that_reopens_the_marks_continues()
    {
        const string Report = "Mayor Ann Lee spoke first. “We will build it,” she said. “It will last.\n“It will also be cheap.”";
        var quotations = Extracted.From(Report);
        quotations.Select(q => q.Span.In(Report)).ShouldBe(["We will build it", "It will last", "It will also be cheap"]);
        quotations.ShouldAllBe(q => q.Speaker == "Ann Lee");
    }

    [Fact]
    public void A_mark_that_never_closes_ends_with_its_paragraph()
    {
        const string Report = "Lee said, “We will build it.\n\nThe plan was drawn up last year.";
        Extracted.One(Report).Span.In(Report).ShouldBe("We will build it");
    }

    [Theory]
    [InlineData("The “Road of Hope” was opened in spring.")]
    [InlineData("A so-called “expert” was seen at the gate.")]
    [InlineData("She starred in “The Long Way Home to the Sea” last year.")]
    [InlineData("It's the workers' party of the '90s.")]
    public void Scare_quotes_titles_and_apostrophes_are_no_speech(string report) => Extracted.From(report).ShouldBeEmpty();

    [Theory]
    [InlineData("Lee said it on CBS's “Face the Nation” on Sunday.")]
    [InlineData("Lee read “War and Peace” on the train.")]
    public void A_programme_or_a_book_is_named_and_not_quoted(string report) => Extracted.From(report).ShouldAllBe(q => q.Type == QuotationType.Indirect);

    [Fact]
    public void What_stands_between_two_pieces_of_speech_does_not_take_the_second()
    {
        const string Report = "“It is late,” Ann Lee said, adding that the road was dark. “We go now.”";
        var quotations = Extracted.From(Report);
        quotations.Select(q => q.Span.In(Report)).ShouldBe(["It is late", "that the road was dark", "We go now"]);
        quotations.Select(q => q.Continues).ShouldBe([false, false, false]);
        quotations.ShouldAllBe(q => q.Speaker == "Ann Lee");
    }

    [Fact]
    public void Speech_of_several_paragraphs_may_be_attributed_at_its_end()
    {
        const string Report = "The council met.\n\n“We will build it.\n\n“It will be cheap.\n\n“It will last,” Ann Lee said.\n\nThe vote is in May.";
        var quotations = Extracted.From(Report);
        quotations.Select(q => q.Span.In(Report)).ShouldBe(["We will build it", "It will be cheap", "It will last"]);
        quotations.Select(q => q.Cue).ShouldBe(["said", "", ""]);
        quotations.Select(q => q.Continues).ShouldBe([false, true, true]);
        quotations.ShouldAllBe(q => q.Speaker == "Ann Lee");
    }

    [Theory]
    [InlineData("Mayor Ann Lee: “We will build it.”")]
    [InlineData("“We will build it.” — Ann Lee")]
    public void A_colon_or_a_dash_can_name_the_speaker(string report)
    {
        var quotation = Extracted.One(report);
        quotation.Span.In(report).ShouldBe("We will build it");
        quotation.Speaker.ShouldBe("Ann Lee");
    }

    [Fact]
    public void A_transcript_marks_speech_by_its_labels()
    {
        const string Report = "ANN LEE: We will build it. It will last.\n\nBO DIAZ: No, we will not.\n\nANN LEE: So be it.";
        var quotations = Extracted.From(Report);
        quotations.Select(q => q.Span.In(Report)).ShouldBe(["We will build it. It will last", "No, we will not", "So be it"]);
        quotations.Select(q => q.Speaker).ShouldBe(["ANN LEE", "BO DIAZ", "ANN LEE"]);
        quotations.ShouldAllBe(q => q.Type == QuotationType.Direct && q.Cue == "");
    }

    [Fact]
    public void An_interview_tells_question_from_answer_and_names_nobody()
    {
        const string Report = "Q: Will it be built?\n\nA: Yes, by June.";
        var quotations = Extracted.From(Report);
        quotations.Select(q => q.Span.In(Report)).ShouldBe(["Will it be built?", "Yes, by June"]);
        quotations.ShouldAllBe(q => q.Speaker == null);
    }

    [Fact]
    public void One_label_makes_no_transcript() => Extracted.From("Note: The council meets in May.\n\nUpdate: The council met in June.").ShouldBeEmpty();

    [Fact]
    public void A_colon_announces_what_the_next_paragraph_quotes()
    {
        const string Report = "Lee continued:\n\n“We will build it.”";
        var quotation = Extracted.One(Report);
        quotation.Cue.ShouldBe("continued");
        quotation.CueSpan!.Value.In(Report).ShouldBe("continued");
        quotation.Speaker.ShouldBe("Lee");
        quotation.Paragraph.ShouldBe(2);
    }

    [Fact]
    public void Boilerplate_is_never_quoted()
    {
        const string Report = "The council met.\n\nMay 29, 2019\n\n• 2019-07-11 15:37\nWell spoken! He said: “We will build it.”";
        Extracted.From(Report).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Rico Almeida said after the final on Saturday: 'He missed two penalties.'", "He missed two penalties")]
    [InlineData("Rico Almeida said, after the final on Saturday: “He missed two penalties.”", "He missed two penalties")]
    [InlineData("Rico Almeida told reporters after they left the ground: “He missed two penalties.”", "He missed two penalties")]
    [InlineData("Rico Almeida wrote when the game was over: “He missed two penalties.”", "He missed two penalties")]
    public void Marked_words_right_behind_a_colon_are_what_was_said(string report, string words)
    {
        var quotation = Extracted.One(report);
        (quotation.Type, quotation.Span.In(report), quotation.Speaker).ShouldBe((QuotationType.Direct, words, "Rico Almeida"));
    }

    [Theory]
    [InlineData("‹The glacier will vanish soon›, said Lena Brandt.", "The glacier will vanish soon")]
    [InlineData("Lena Brandt said: ›The glacier will vanish soon.‹", "The glacier will vanish soon")]
    public void Single_angle_marks_are_quotation_marks(string report, string words)
    {
        var quotation = Extracted.One(report);
        (quotation.Type, quotation.Quoted.ShouldHaveSingleItem().In(report)).ShouldBe((QuotationType.Direct, words));
    }
}
