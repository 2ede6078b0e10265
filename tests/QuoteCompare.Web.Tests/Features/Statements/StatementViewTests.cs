using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.Statements;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.Statements;

public sealed class StatementViewTests
{
    private const string Speech = "One gate opens. Two boats sail. Three dogs bark. Four bells ring. Five men sing.";

    [Theory]
    [InlineData(6, 6)]
    [InlineData(5, 6)]
    public void A_sentence_that_the_speech_does_not_have_has_no_page(int first, int last) =>
        StatementView.From(Read(Speech), [], new SentenceRange(first, last)).ShouldBeNull();

    [Fact]
    public void A_passage_that_reaches_beyond_the_statement_leads_to_its_other_sentences()
    {
        var report = new HandMade(Speech, "Two boats sail. Three dogs bark. Four bells ring. One gate opens.").Quote(
            "Two boats sail. Three dogs bark. Four bells ring. One gate opens",
            ("Two boats sail. Three dogs bark. Four bells ring", "Two boats sail | Three dogs bark | Four bells ring"), ("One gate opens", "One gate opens"));

        var row = View(3, report).Rows.ShouldHaveSingleItem();

        row.Beyond.Select(beyond => (beyond.Words, beyond.Sentences.ToString())).ShouldBe(
            [("begins in sentence\u00A02", "2"), ("goes on in sentence\u00A04", "4"), ("joined with sentence\u00A01", "1")]);
    }

    [Fact]
    public void A_quotation_shows_only_its_part_on_the_statement()
    {
        var report = new HandMade(Speech, "Two boats sail. Three dogs bark.").Quote(
            "Two boats sail. Three dogs bark", ("Two boats sail. Three dogs bark", "Two boats sail | Three dogs bark"));

        View(3, report).Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Parts).Select(part => part.Words).ShouldBe(["Three dogs bark"]);
    }

    [Theory]
    [InlineData(1, null, 2, null, 2)]
    [InlineData(3, 2, 4, 2, 4)]
    [InlineData(5, 4, null, 4, null)]
    public void The_neighbours_are_the_next_sentences_and_the_next_ones_in_a_report(int sentence, int? before, int? after, int? usedBefore, int? usedAfter)
    {
        var report = new HandMade(Speech, "Two boats sail. Four bells ring.")
            .Quote("Two boats sail", ("Two boats sail", "Two boats sail")).Quote("Four bells ring", ("Four bells ring", "Four bells ring"));

        View(sentence, report).Place.Neighbours.ShouldBe(new StatementNeighbours(before, after, usedBefore, usedAfter));
    }

    [Fact]
    public void Similar_wording_without_quotation_marks_stands_by_itself()
    {
        var view = View(2, new HandMade(Speech, "He saw two boats sail away.").Reuse("two boats sail", "Two boats sail"));

        view.Rows.ShouldBeEmpty();
        view.Reuse.Select(reuse => (reuse.Words, reuse.Passage.Words, reuse.Paragraph)).ShouldBe([("two boats sail", "Two boats sail", 1)]);
        view.Without.ShouldHaveSingleItem().Label.ShouldBe("similar wording without quotation marks");
    }

    [Fact]
    public void A_report_without_a_link_says_that_no_match_was_found()
    {
        var without = View(1, new HandMade(Speech, "Two boats sail.").Quote("Two boats sail", ("Two boats sail", "Two boats sail"))).Without.ShouldHaveSingleItem();

        (without.Label, without.Near.Count).ShouldBe(("no match found in this text", 0));
    }

    [Theory]
    [InlineData(Outcome.Uncertain, "uncertain")]
    [InlineData(Outcome.NoMatch, "no match found in this text")]
    public void A_report_whose_quotation_comes_near_leads_to_it(Outcome outcome, string label)
    {
        var without = View(2, new HandMade(Speech, "Boats are there.").Quote("Boats are there", outcome, ["Two boats sail"])).Without.ShouldHaveSingleItem();

        without.Label.ShouldBe(label);
        without.Near.ShouldHaveSingleItem().Href.ShouldStartWith("speeches/speech/report/0-15");
    }

    [Fact]
    public void A_report_on_another_speech_says_so()
    {
        var without = View(2, new HandMade(Speech, "Boats are there.").Quote("Boats are there", Outcome.OtherEvent, [])).Without.ShouldHaveSingleItem();

        (without.Label, without.NotCompared.Count).ShouldBe(("about another speech, not compared", 0));
    }

    [Fact]
    public void Quotations_of_others_are_named_beside_those_without_a_match()
    {
        var report = new HandMade(Speech, "Boats are there. Dogs are here.").Quote("Boats are there", Outcome.OtherSpeaker, []).Quote("Dogs are here", Outcome.NoMatch, []);

        var without = View(2, report).Without.ShouldHaveSingleItem();

        without.Label.ShouldBe("no match found in this text");
        without.NotCompared.Select(group => (group.Label, group.Quotations.Count)).ShouldBe([("said by another person", 1)]);
    }

    [Theory]
    [InlineData(TextRelation.SameTranscript, "left out")]
    [InlineData(TextRelation.IndependentTranslation, "not in this translation's wording")]
    [InlineData(TextRelation.Unknown, "not in the quotation")]
    public void The_declared_relation_decides_what_is_said_of_words_that_a_quotation_does_not_have(TextRelation relation, string words)
    {
        var report = new HandMade(Speech, "Two sail.") { Relation = relation }.Quote("Two sail", ("Two boats sail", "Two | -boats | sail"));

        View(2, report).Rows.ShouldHaveSingleItem().LeftOut.ShouldBe(words);
    }

    private static StatementView View(int sentence, HandMade report) => StatementView.From(Read(Speech), [report.Read()], new SentenceRange(sentence, sentence))!;

    private static ReadText Read(string speech) => new("speech", TextMetadata.None, TextSegmenter.Segment(speech));
}
