using QuoteCompare.Core;
using QuoteCompare.Web.Features.SideBySide;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.SideBySide;

public sealed class ReadingViewTests
{
    private const string Speech = "The lido opened in June. It has lost money since.\n\nWe keep it because a town needs water. Write a letter.";

    private static HandMade Ledger() => new(Speech, "Lido loses money\n\n“We keep it,” she said. “It has lost money,” she added, “since.”") { Id = "ledger" };

    [Fact]
    public void Every_word_of_the_speech_is_on_the_page_once()
    {
        var view = Ledger().Quote("We keep it", ("We keep it because", "We keep it")).Quote("It has lost money // since", ("It has lost money since", "It has lost money | since")).View();

        Draw(view).ShouldBe(
            """
            1 1: The lido opened in June.
            1 2: {It has lost money since}. [A2]
            2 3: {We keep it because} a town needs water. [A1]
            2 4: Write a letter.
            """);
    }

    [Fact]
    public void A_passage_across_sentences_marks_each_of_them() =>
        Draw(Ledger().Quote("It has lost money // since", ("lost money since.\n\nWe keep it", "lost money")).View()).ShouldBe(
            """
            1 1: The lido opened in June.
            1 2: It has {lost money since.} [A1]
            2 3: {We keep it} because a town needs water. [A1]
            2 4: Write a letter.
            """);

    [Fact]
    public void Overlapping_passages_are_each_marked_on_every_word_they_cover()
    {
        var view = Ledger().Quote("We keep it", ("We keep it because a town", "We keep it")).Quote("It has lost money // since", ("a town needs water", "")).View();

        view.SpeechParagraphs[1].Sentences[0].Segments.Select(s => (s.Span.In(Speech), string.Concat(s.Marks.Select(m => m.Quotation.Number))))
            .ShouldBe([("We keep it because ", "1"), ("a town", "12"), (" needs water", "2"), (". ", "")]);
    }

    [Fact]
    public void The_rail_has_one_mark_a_report_that_leads_to_its_first_quotation_of_the_sentence()
    {
        var courier = new HandMade(Speech, "“A town needs water.” “A town.”") { Id = "courier", Letter = "B" };
        courier.Quote("A town needs water", ("a town needs water", "")).Quote("A town.", ("a town", ""));
        var view = HandMade.View(Speech, [Ledger().Quote("We keep it", ("We keep it", "We keep it")), courier]);

        var rail = view.SpeechParagraphs[1].Sentences[0].Rail;

        rail.Select(mark => (mark.Report.Letter, mark.Count)).ShouldBe([("A", 1), ("B", 2)]);
        rail[1].Quotation.Href.ShouldBe("speeches/speech/courier/1-19#s3");
    }

    [Fact]
    public void The_rail_leads_to_the_chosen_quotation_where_it_uses_the_sentence()
    {
        var courier = new HandMade(Speech, "“A town needs water.” “A town.”").Quote("A town needs water", ("a town needs water", "")).Quote("A town.", ("a town", ""));

        courier.View("A town.").SpeechParagraphs[1].Sentences[0].Rail.Single().Quotation.Number.ShouldBe(2);
    }

    [Fact]
    public void A_quotation_and_its_passage_lead_to_each_other()
    {
        var view = Ledger().Quote("We keep it", ("We keep it", "We keep it")).View();

        var quotation = view.ReportParagraphs.SelectMany(p => p.Segments).SelectMany(s => s.Marks).Single().Quotation!;
        var passage = view.SpeechParagraphs.SelectMany(p => p.Sentences).SelectMany(s => s.Segments).SelectMany(s => s.Marks).Single().Quotation;

        quotation.ShouldBe(passage);
        quotation.Href.ShouldBe("speeches/speech/ledger/19-29#s3");
    }

    [Fact]
    public void An_interrupted_quotation_is_marked_in_its_stretches_and_anchored_once()
    {
        var view = Ledger().Quote("It has lost money // since", ("It has lost money since", "")).View();

        var marks = view.ReportParagraphs[1].Segments.Where(s => s.Marks.Count > 0).ToList();

        marks.Select(s => s.Span.In(view.Open!.Report.Text.Text.Text)).ShouldBe(["It has lost money", "since"]);
        marks.Select(s => s.Marks[0].IsFirst).ShouldBe([true, false]);
    }

    [Fact]
    public void Similar_wording_outside_quotation_marks_leads_to_its_sentence()
    {
        var view = Ledger().Reuse("Lido loses money", "lost money").View();

        var mark = view.ReportParagraphs[0].Segments.Single().Marks.Single();

        mark.Quotation.ShouldBeNull();
        mark.ReuseSentence.ShouldBe(2);
    }

    [Fact]
    public void A_span_near_a_quotation_chooses_the_one_that_overlaps_it_most()
    {
        var ledger = Ledger().Quote("We keep it", ("We keep it", "We keep it")).Quote("It has lost money // since", ("It has lost money since", ""));

        HandMade.View(Speech, [ledger], "ledger", new TextSpan(26, 60)).Evidence!.Quotation.Number.ShouldBe(2);
        HandMade.View(Speech, [ledger], "ledger", new TextSpan(0, 5)).Evidence.ShouldBeNull();
    }

    [Fact]
    public void The_first_report_is_open_unless_another_one_is_asked_for()
    {
        var other = new HandMade(Speech, "x") { Id = "x", Letter = "B" };

        HandMade.View(Speech, [Ledger(), other]).Open!.Name.ShouldBe("Report A");
        HandMade.View(Speech, [Ledger(), other], "x").Open!.Name.ShouldBe("Report B");
        HandMade.View(Speech, [Ledger(), other], "y").Open.ShouldBeNull();
    }

    [Fact]
    public void Swapping_the_reports_leaves_every_label_and_passage_the_same()
    {
        var one = Ledger().Quote("We keep it", ("We keep it", "We keep it"));
        var two = new HandMade(Speech, "“Write a letter.”") { Id = "other" }.Quote("Write a letter", ("Write a letter", "Write a letter"));

        Labels(HandMade.View(Speech, [one, two])).ShouldBe(Labels(HandMade.View(Speech, [two, one])), ignoreOrder: true);

        static IEnumerable<string> Labels(ReadingView view) =>
            view.Reports.SelectMany(r => r.Quotations.Select(q => $"{r.Report.Text.Id} {q.Number} {q.Words} {q.Href}"));
    }

    [Fact]
    public void A_text_without_anything_that_shows_gives_an_empty_page()
    {
        var view = HandMade.View(" \n ", [new HandMade(" \n ", "")]);

        view.SpeechParagraphs.ShouldBeEmpty();
        view.ReportParagraphs.ShouldBeEmpty();
    }

    private static string Draw(ReadingView view) => string.Join('\n', view.SpeechParagraphs.SelectMany(p => p.Sentences.Select(s =>
        ($"{p.Number} {s.Number}: "
            + string.Concat(s.Segments.Select(seg => seg.Marks.Count > 0 ? "{" + seg.Span.In(Speech) + "}" : seg.Span.In(Speech))).Trim()
            + string.Concat(s.Rail.Select(m => $" [{m.Report.Letter}{m.Quotation.Number}]"))).Trim())));
}
