using QuoteCompare.Core;
using QuoteCompare.Web.Features.QuotationEvidence;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.QuotationEvidence;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("the same words stand alone", "same words", "same words", "same words", "same words")]
    [InlineData("aligned wordings stand one above the other", "five houses", "five buildings", "five | houses > buildings", "five | houses/buildings")]
    [InlineData("left out", "locked by a gate", "locked", "locked | -by a gate", "locked | by a gate/")]
    [InlineData("left out at an ellipsis", "locked by a gate", "locked", "locked | …by a gate", "locked | …by a gate/")]
    [InlineData("added", "it closes", "it closes soon", "it closes | +soon", "it closes | /soon")]
    [InlineData("in brackets", "They asked", "[traders] asked", "[traders] | They > asked", "/[traders] | They/asked")]
    [InlineData("function words are quiet", "say that it closes", "say it closes", "say | -that | it closes", "say | (that/) | it closes")]
    [InlineData("punctuation makes no difference", "yes, it closes", "yes; it closes!", "yes | it closes", "yes; | it closes!")]
    [InlineData(
        "a long stretch is shortened in its middle", "it closes one two three four five six seven eight nine ten eleven twelve thirteen", "it closes",
        "it closes | -one two three four five six seven eight nine ten eleven twelve thirteen", "it closes | one two three four five six […] ten eleven twelve thirteen/")]
    [InlineData("an ending stays on its word", "the American demands", "the U.S.'s demands", "the | American > U.S. | +s | demands", "the | American/U.S.'s | demands")]
    [InlineData("moved", "now it opens", "it opens now", "it opens | ~now > now", "it opens | ~earlier /now")]
    [InlineData(
        "a phrase is one pair", "neither in bilateral nor in multilateral talks", "be it joint or common talks",
        "-neither | in bilateral > joint | -nor in | multilateral > common | talks", "neither/ | in bilateral nor in multilateral/joint or common | talks")]
    public void Word_by_word(string claim, string spoken, string written, string account, string expected)
    {
        var view = new HandMade(spoken, written).Quote(written, (spoken, account)).View(written);

        Draw(view.Evidence!.Passages[0].Cells).ShouldBe(expected, claim);
    }

    [Fact]
    public void What_stands_in_the_speech_and_not_in_the_quotation_is_listed_where_it_holds_content()
    {
        var evidence = new HandMade("It will close by neglect, and that is the end.", "“It will close: the end.”")
            .Quote("It will close: the end", ("It will close by neglect, and that is the end", "It will close | -by neglect | -and that is | the end")).View("It will close: the end").Evidence!;

        evidence.LeftOut.Select(left => (left.Words, left.Place.Words)).ShouldBe([("by neglect", "¶\u00A01, sentence\u00A01")]);
    }

    [Fact]
    public void What_another_passage_renders_is_not_left_out()
    {
        const string speech = "First the gate opens and on the hill the water flows today.";
        var evidence = new HandMade(speech, "“The gate opens, the water flows.”").Quote(
            "The gate opens, the water flows",
            ("gate opens", "gate opens | -and on the hill the water flows today"),
            ("the water flows", "the water flows | -today")).View("The gate opens, the water flows").Evidence!;

        evidence.LeftOut.Select(left => left.Words).ShouldBe(["and on the hill", "today"]);
        evidence.Passages.Select(p => Draw(p.Cells)).ShouldBe(["gate opens, | and on the hill/ | today/", "the water flows"]);
    }

    [Theory]
    [InlineData("One two three.", "Six seven.", 2, false)]
    [InlineData("Six seven.", "One two three.", 2, true)]
    public void Several_passages_tell_how_far_they_stand_apart(string first, string second, int between, bool isEarlier)
    {
        var evidence = new HandMade("One two three. Four five. Six seven.", "“Words.”").Quote("Words", (first, ""), (second, "")).View("Words").Evidence!;

        evidence.Passages.Select(p => (p.Number, p.WordsBetween, p.IsEarlier)).ShouldBe([(1, null, false), (2, between, isEarlier)]);
    }

    [Fact]
    public void A_quotation_without_a_passage_shows_the_nearest_ones_and_links_none()
    {
        var evidence = new HandMade("One two. Three four. Five six. Seven eight.", "“Words.”")
            .Quote("Words", Outcome.Uncertain, ["Three four.", "One two.", "Five six.", "Seven eight."]).View("Words").Evidence!;

        evidence.Passages.ShouldBeEmpty();
        evidence.Candidates.Select(c => c.Passage.Place.FirstSentence).ShouldBe([2, 1, 3]);
        evidence.Quotation.Href.ShouldBe("speeches/speech/report/1-6#evidence");
    }

    [Fact]
    public void What_surrounds_it_is_the_rest_of_its_sentence_and_the_sentences_next_to_it()
    {
        var evidence = new HandMade("Before it. Some say that cars pay, he thinks. After it.", "Sums lie open. “Cars pay,” she told the hall. Nobody left.")
            .Quote("Cars pay", ("cars pay", "")).View("Cars pay").Evidence!;

        evidence.InSpeech.ShouldBe([new Surroundings("Before it.", "Some say that ", ", he thinks.", "After it.")]);
        evidence.InReport.ShouldBe(new Surroundings("Sums lie open.", "“", ",” she told the hall.", "Nobody left."));
    }

    [Fact]
    public void The_reporting_clause_that_interrupts_a_quotation_stands_between_its_pieces()
    {
        var evidence = new HandMade("Cars pay and swimmers pay.", "“Cars pay,” she told the hall, “and swimmers pay.”").Quote("Cars pay // and swimmers pay").View("Cars pay").Evidence!;

        evidence.InReport.Inside.ShouldBe(",” she told the hall, “");
        evidence.Words.ShouldBe("Cars pay … and swimmers pay");
    }

    [Fact]
    public void Neighbours_lead_through_the_report_in_its_order()
    {
        var made = new HandMade("One two.", "“One.” “Two.” “Three.”").Quote("One").Quote("Two").Quote("Three");

        made.View("One").Evidence!.Previous.ShouldBeNull();
        made.View("Two").Evidence!.Previous!.Number.ShouldBe(1);
        made.View("Two").Evidence!.Next!.Number.ShouldBe(3);
        made.View("Three").Evidence!.Next.ShouldBeNull();
    }

    private static string Draw(IReadOnlyList<WordCell> cells) => string.Join(" | ", cells.Select(cell =>
    {
        var words = cell.Kind == WordCellKind.Same ? cell.Report : $"{cell.Speech}/{cell.Report}";
        var sign = cell.Kind switch { WordCellKind.Moved => $"~{cell.Place} ", WordCellKind.Elided => "…", _ => "" };
        return cell.IsQuiet ? $"({sign}{words})" : sign + words;
    }));
}
