using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Framing;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.Framing;

public sealed class FramingViewTests
{
    private const string Speech = "One gate opens. Two boats sail. Three dogs bark.";
    private const string Report = "It rained. The mayor warned that “two boats sail” soon. Nobody came. Ms Wood said: “Three dogs bark.”";

    [Fact]
    public void A_row_tells_in_the_reports_words_what_stands_round_the_quotation()
    {
        var row = View(2).Rows.ShouldHaveSingleItem();

        (row.InReport.Before, row.InReport.LeadIn, row.Words, row.InReport.LeadOut, row.InReport.After)
            .ShouldBe(("It rained.", "The mayor warned that “", "two boats sail", "” soon.", "Nobody came."));
        (row.Cue, row.Naming, row.Paragraph, row.Paragraphs).ShouldBe(("warned", "The mayor", 1, 1));
    }

    [Fact]
    public void What_else_the_report_calls_the_speaker_is_listed_in_its_words_and_each_once()
    {
        View(2).Rows[0].OtherNamings.ShouldBe(["Ms Wood"]);
        View(3).Rows[0].OtherNamings.ShouldBe(["The mayor"]);
    }

    [Fact]
    public void The_speech_stands_with_the_sentences_before_and_after()
    {
        var place = View(2).Place;

        (place.Around.Before, place.Span.In(Speech), place.Around.After).ShouldBe(("One gate opens.", "Two boats sail.", "Three dogs bark."));
    }

    [Fact]
    public void A_report_without_a_link_says_so()
    {
        var view = View(1);

        view.Rows.ShouldBeEmpty();
        view.Without.ShouldHaveSingleItem().Label.ShouldBe("no match found in this text");
    }

    [Fact]
    public void A_sentence_that_the_speech_does_not_have_has_no_page() => From(4).ShouldBeNull();

    private static FramingView View(int sentence) => From(sentence)!;

    private static FramingView? From(int sentence)
    {
        var read = new HandMade(Speech, Report).Quote("two boats sail", ("Two boats sail", "Two boats sail > two boats sail"))
            .Quote("Three dogs bark", ("Three dogs bark", "Three dogs bark")).Read();
        var attributed = read.Comparison.Quotations.Zip([("The mayor", "warned"), ("Ms Wood", "said")], (quotation, told) => quotation with
        {
            Quotation = quotation.Quotation with { Speaker = "Ann Wood", SpeakerSpan = HandMade.Find(Report, told.Item1), CueSpan = HandMade.Find(Report, told.Item2) },
        });
        var report = read with { Comparison = read.Comparison with { Quotations = [.. attributed] } };
        return FramingView.From(new ReadText("speech", TextMetadata.None, TextSegmenter.Segment(Speech)), [report], new SentenceRange(sentence, sentence));
    }
}
